import {
  type Development,
  type EditionContent,
  type LogPlace,
  mayQuote,
  type Newsletter,
  noLongerDue,
  rightOf,
} from '../domain/index.ts';
import { type Instant, iso, type StoryId } from '../kernel/index.ts';

/** A day or month that a story waits for. */
export interface DueDate {
  /** `2031-06-01`, or `2031-06` for the whole month. */
  readonly on: string;
  readonly announced: Development;
  readonly story: { readonly id: StoryId; readonly headline: string };
}

/** Announced dates that have not passed, the next first, less what was fulfilled or replaced. Days are UTC. */
export function dueNext(developments: readonly Development[], now: Instant): Development[] {
  const over = noLongerDue(developments);
  const today = iso(now);
  return developments
    .filter(({ id, due }) => due && due.on >= today.slice(0, due.on.length) && !over.has(id))
    .sort((a, b) => (a.due?.on ?? '').localeCompare(b.due?.on ?? ''));
}

/**
 * What published editions announce for the days to come. An announcement that the desk has corrected since is left
 * out: its date may be what was wrong.
 *
 * @param contents newest first; each holds the window of the log before it, so a few are enough
 */
export function dueDates(
  contents: readonly EditionContent[],
  corrected: ReadonlySet<LogPlace>,
  now: Instant,
): DueDate[] {
  const known = new Map<string, DueDate>();
  const all: Development[] = [];
  for (const { stories } of contents)
    for (const { id, headline, entries } of stories)
      for (const { place, development } of entries) {
        if (known.has(development.id) || corrected.has(place)) continue;
        all.push(development);
        const on = development.due?.on ?? '';
        known.set(development.id, { on, announced: development, story: { id, headline } });
      }
  return dueNext(all, now).flatMap(({ id }) => known.get(id) ?? []);
}

/** Whether the right of its source lets a statement be quoted on a page. */
export function isQuotable(
  { sources: [source] }: Pick<Development, 'sources'>,
  { rights }: Pick<Newsletter, 'rights'>,
): boolean {
  return mayQuote(rightOf(source?.name ?? null, rights));
}
