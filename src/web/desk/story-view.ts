import type { SourceRef, Story } from '../../domain/index.ts';
import type { ShownStory } from '../../stories/index.ts';
import type { Visit } from './visit.ts';

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
  /** Older ones that are left out. */
  readonly left: number;
  /** Each article of which something stands in the timeline, newest first. */
  readonly articles: readonly SourceRef[];
}

/** What one page shows: with some 600 bytes each they keep it below 100 KB. */
const SHOWN = 80;
const ARTICLES = 40;

/** The newest of a timeline, and the articles that it was read from. */
export const newestOf = (
  timeline: readonly ShownDevelopment[],
): Pick<StoryView, 'timeline' | 'left' | 'articles'> => {
  const newestFirst = [...timeline].reverse();
  const sources = newestFirst.flatMap((development) => development.sources);
  const articles = [...new Map(sources.map((source) => [source.article, source])).values()];
  return {
    timeline: newestFirst.slice(0, SHOWN),
    left: Math.max(0, newestFirst.length - SHOWN),
    articles: articles.slice(0, ARTICLES),
  };
};
