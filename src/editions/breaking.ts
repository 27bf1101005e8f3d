import { Temporal } from 'temporal-polyfill';
import type { Edition, LogPlace, Newsletter } from '../domain/index.ts';
import { DAY, HOUR, type StoryId } from '../kernel/index.ts';
import type { EditionStore, LogReader, StoryReader } from './ports.ts';

/** What readers were promised when they chose it. */
const A_DAY = 3;
/** A story that has not moved for so long breaks no more, whatever its state was when it did. */
const FRESH = 6 * HOUR;
/** A story breaks once; after so long its name may come again. */
const REMEMBERED = 28 * DAY;
/** Editions looked through: a busy day has a dozen. */
const EDITIONS = 200;
/** Entries of the log looked through, the newest: hours of a busy desk. */
const ENTRIES = 1000;

interface BreakingPorts {
  readonly editions: Pick<EditionStore, 'list' | 'progress'>;
  readonly stories: StoryReader;
  readonly log: LogReader;
}

const dayOf = (slot: string, zone: string): string =>
  Temporal.Instant.from(slot).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Breaking editions of the newsletter, newest first, but for those that were called off. */
const breakingBefore = async (
  newsletter: Newsletter,
  slot: string,
  { editions }: BreakingPorts,
): Promise<readonly Edition[]> =>
  (await editions.list(newsletter.id, EDITIONS)).filter(
    ({ kind, state, slot: at }) =>
      kind === 'breaking' &&
      state !== 'cancelled' &&
      Date.parse(slot) - Date.parse(at) < REMEMBERED,
  );

/** Stories in which something is new that no full edition has had. */
const movingStories = async (
  newsletter: Newsletter,
  { editions, log }: BreakingPorts,
): Promise<ReadonlySet<StoryId>> => {
  const { through } = await editions.progress(newsletter.id);
  const head = await log.head();
  const after: LogPlace = Math.max(...Object.values(through), head - ENTRIES);
  const moving = new Set<StoryId>();
  for await (const { development } of log.read(after, head)) moving.add(development.story);
  return moving;
};

/**
 * The stories of a breaking edition at this slot: those that are breaking and new, and were not in one before. None where
 * three have gone on this day of the newsletter's. Every edition counts, whoever got it, so no reader gets a fourth.
 */
export const breakingStories = async (
  newsletter: Newsletter,
  slot: string,
  ports: BreakingPorts,
): Promise<readonly StoryId[]> => {
  const before = await breakingBefore(newsletter, slot, ports);
  const today = dayOf(slot, newsletter.zone);
  if (before.filter((edition) => dayOf(edition.slot, newsletter.zone) === today).length >= A_DAY)
    return [];
  const had = new Set(before.flatMap(({ chosen }) => chosen ?? []));
  const found: StoryId[] = [];
  for (const id of await movingStories(newsletter, ports)) {
    if (had.has(id)) continue;
    const story = await ports.stories.story(id);
    const fresh = story && Date.parse(slot) - Date.parse(story.developedAt) < FRESH;
    if (fresh && story.state === 'breaking') found.push(id);
  }
  return found;
};
