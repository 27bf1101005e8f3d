import {
  type CorrectionCandidate,
  type Development,
  type LogPlace,
  livingStory,
  type Story,
  type TimelinePart,
} from '../domain/index.ts';
import type { ArticleId, DevelopmentId, StoryId } from '../kernel/index.ts';
import { readFiled } from './complete.ts';
import { developmentMissing, storyMissing } from './errors.ts';
import type { ArticleStore, DevelopmentLog, StoryStore } from './ports.ts';

export interface ToldPorts {
  readonly articles: Pick<ArticleStore, 'get'>;
  readonly stories: Pick<StoryStore, 'get' | 'timeline' | 'decideCandidates'>;
  readonly log: Pick<DevelopmentLog, 'append'>;
}

/** A development where it stands. */
export interface ToldDevelopment {
  /** The living story that holds it today. */
  readonly story: Story;
  readonly development: Development;
  readonly place: LogPlace;
}

/**
 * Looks a development up in a story, and its place in the log.
 * @throws StoriesError `stories.missing`, `stories.development-missing`
 */
export const toldDevelopment = async (
  id: StoryId,
  development: DevelopmentId,
  ports: ToldPorts,
): Promise<ToldDevelopment> => {
  const story = await storyOf(id, ports);
  for await (const part of ports.stories.timeline(story)) {
    const found = part.developments.find((one) => one.id === development);
    if (!found) continue;
    const place = await placeIn(part, development, ports);
    if (place !== null) return { story, development: found, place };
  }
  throw developmentMissing(id, development);
};

const storyOf = async (id: StoryId, { stories }: Pick<ToldPorts, 'stories'>): Promise<Story> => {
  const story = await livingStory(id, null, (one) => stories.get(one));
  if (!story) throw storyMissing(id);
  return story;
};

/** Appending again gives what stands: an article's developments are appended before its part is put. */
const placeIn = async (
  { article, developments, revision }: TimelinePart,
  id: DevelopmentId,
  { articles, log }: Pick<ToldPorts, 'articles' | 'log'>,
): Promise<LogPlace | null> => {
  const { filing } = await readFiled(articles, article);
  const entries = revision
    ? await log.append(revision.id as ArticleId, developments, revision.appendFrom)
    : await log.append(article, developments, filing.appendFrom ?? 1);
  return entries.find(({ development }) => development.id === id)?.place ?? null;
};

/** Of which statement, and of which of its article's texts; the article where another said so too. */
export interface CandidateOrder {
  readonly story: StoryId;
  readonly development: DevelopmentId;
  readonly as: 'dismissed' | 'issued';
}

/** Decides every open candidate about a development; gives how many there were. Repeats without effect. */
export const decideCandidates = async (
  { story: id, development, as }: CandidateOrder,
  ports: Pick<ToldPorts, 'stories'>,
): Promise<number> => {
  const story = await storyOf(id, ports);
  let decided = 0;
  for await (const part of ports.stories.timeline(story)) {
    const meant = (part.revision?.corrections ?? []).filter(
      (one) => one.development === development && one.state === 'open',
    );
    if (meant.length === 0) continue;
    if (await ports.stories.decideCandidates(part, development, as)) decided += meant.length;
  }
  return decided;
};

/** A candidate, and the story in which it stands. */
export type ListedCandidate = CorrectionCandidate & { readonly story: StoryId };

/** Candidates over all stories that nobody has decided about, newest first. */
export const openCandidates = async (
  limit: number,
  { stories }: { readonly stories: Pick<StoryStore, 'candidates'> },
): Promise<ListedCandidate[]> => {
  const parts = await stories.candidates(limit);
  return parts.flatMap(({ story, revision }) =>
    (revision?.corrections ?? [])
      .filter(({ state }) => state === 'open')
      .map((candidate) => ({ ...candidate, story })),
  );
};
