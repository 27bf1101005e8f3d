import { isOverdue, noLongerDue, type SourceRef, type Story } from '../../domain/index.ts';
import { dayAndTime } from '../../html/day.ts';
import type { DevelopmentId, Instant } from '../../kernel/index.ts';
import type { ShownStory } from '../../stories/index.ts';
import type { Visit } from '../visit.ts';

export type ShownDevelopment = ShownStory['timeline'][number];

/** A story as the desk shows it. */
export interface StoryView {
  readonly visit: Visit;
  readonly story: Pick<
    Story,
    | 'id'
    | 'headline'
    | 'language'
    | 'state'
    | 'topics'
    | 'articles'
    | 'developments'
    | 'developedAt'
  >;
  readonly headlines: Story['headlines'];
  readonly sources: Story['sources'];
  readonly cites: readonly string[];
  /** Oldest first. */
  readonly changes: Story['changes'];
  /** Newest first. */
  readonly timeline: readonly ShownDevelopment[];
  /** Those whose announced day has passed without a report. */
  readonly overdue: ReadonlySet<DevelopmentId>;
  /** Older ones that are left out. */
  readonly left: number;
  /** Each article of which something stands in the timeline, newest first. */
  readonly articles: readonly ShownArticle[];
}

/** An article, told from the others of its publisher by its title, or else by how its part of the story begins. */
export interface ShownArticle extends SourceRef {
  readonly title: string;
  /** Null: it brought nothing that another had not. */
  readonly reportedAt: string | null;
}

/** What one page shows: with some 600 bytes each they keep it below 100 KB. */
const SHOWN = 80;
const ARTICLES = 40;

const TITLE = 80;

const shortened = (text: string): string =>
  text.length <= TITLE ? text : `${text.slice(0, TITLE).trimEnd()}…`;

/** `Saltmere Courier, 23 October, 18:00` */
export const articleLine = (
  { name, reportedAt }: ShownArticle,
  { newsletter }: Pick<Visit, 'newsletter'>,
): string =>
  [
    name ?? 'source not stated',
    ...(reportedAt === null ? [] : [dayAndTime(reportedAt, newsletter.zone)]),
  ].join(', ');

/** The newest of a timeline, and the articles that it was read from, by the titles among the story's headlines. */
export const newestOf = (
  timeline: readonly ShownDevelopment[],
  headlines: StoryView['headlines'],
  now: Instant,
): Pick<StoryView, 'timeline' | 'overdue' | 'left' | 'articles'> => {
  const newestFirst = [...timeline].reverse();
  const titles = new Map(
    headlines.flatMap(({ from, article, text }) => (from === 'title' ? [[article, text]] : [])),
  );
  const articles = new Map<string, ShownArticle>();
  for (const { sources, reportedAt: at, text } of newestFirst) {
    for (const [place, source] of sources.entries()) {
      const known = articles.get(source.article);
      const title = known?.title ?? titles.get(source.article) ?? shortened(text);
      // The first source is the one that brought it.
      const reportedAt = place === 0 ? at : (known?.reportedAt ?? null);
      articles.set(source.article, { ...source, title, reportedAt });
    }
  }
  return {
    timeline: newestFirst.slice(0, SHOWN),
    overdue: overdueIn(timeline, now),
    left: Math.max(0, newestFirst.length - SHOWN),
    articles: [...articles.values()].slice(0, ARTICLES),
  };
};

/** A later word about the same thing takes the place of an announcement. */
const overdueIn = (
  timeline: readonly ShownDevelopment[],
  now: Instant,
): ReadonlySet<DevelopmentId> => {
  const over = noLongerDue(timeline);
  return new Set(timeline.filter((one) => isOverdue(one, now, over)).map(({ id }) => id));
};
