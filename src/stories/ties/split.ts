import {
  APART,
  livingStory,
  SPLIT_AT_ONCE,
  SPLIT_OFF,
  type Story,
  type StoryWord,
  type TimelinePart,
} from '../../domain/index.ts';
import { type ArticleId, digest, type StoryId } from '../../kernel/index.ts';
import { readFiled } from '../complete.ts';
import { cannotSplit, storyContended, storyMissing } from '../errors.ts';
import { type Profile, profileOf } from '../profile.ts';
import { openLanguage } from '../text/language.ts';
import type { TopicRule } from '../topics.ts';
import { withChange } from './change.ts';
import { finishSplit } from './finish-split.ts';
import { type Stretch, storyMadeOf, storyWithout } from './parted.ts';
import type { TiePorts } from './ports.ts';
import { settledStory } from './settle.ts';

const TRIES = 8;
/** So many articles of what stays are read again to know what the story is about; older ones have faded from it. */
const REMEMBERED = 60;

export interface SplitOrder {
  readonly story: StoryId;
  readonly articles: readonly ArticleId[];
  readonly word: StoryWord;
}

export interface SplitPorts extends TiePorts {
  /** The topics of all newsletters. */
  readonly topics: readonly TopicRule[];
}

/** The stories in which articles stand now. */
const standing = (ids: readonly ArticleId[], ports: TiePorts): Promise<(Story | null)[]> =>
  Promise.all(
    ids.map(async (id) => {
      const story = (await ports.articles.get(id))?.filing.story;
      return story ? livingStory(story, null, (one) => ports.stories.get(one)) : null;
    }),
  );

/** The story that the very same split made before; null: there is none. */
const madeBefore = async (
  story: Story,
  ids: readonly ArticleId[],
  ports: TiePorts,
): Promise<Story | null> => {
  const [first, ...others] = await standing(ids, ports);
  const same = first && others.every((other) => other?.id === first.id);
  const from = story.ties.splitOff.filter(({ article }) => ids.includes(article));
  return same && first.id !== story.id && from.length === ids.length ? first : null;
};

const profilesOf = async (
  parts: readonly TimelinePart[],
  language: string,
  { articles }: TiePorts,
): Promise<Profile[]> => {
  const opened = await openLanguage(language);
  const profiles: Profile[] = [];
  const ids = new Set(parts.map(({ article }) => article));
  for (const id of ids) profiles.push(profileOf((await readFiled(articles, id)).article, opened));
  return profiles;
};

const stretchesOf = async (
  story: Story,
  ids: ReadonlySet<ArticleId>,
  ports: TiePorts,
): Promise<{ readonly left: Stretch; readonly rest: Stretch }> => {
  const left: TimelinePart[] = [];
  const rest: TimelinePart[] = [];
  for await (const part of ports.stories.timeline(story))
    (ids.has(part.article) ? left : rest).push(part);
  const missing = [...ids].filter((id) => !left.some(({ article }) => article === id));
  if (missing.length > 0)
    throw cannotSplit(
      story.id,
      `article ${missing[0]} is none of its own; allowed are its articles`,
    );
  if (rest.length === 0)
    throw cannotSplit(story.id, 'nothing would be left in it; allowed is to leave one article');
  const profiles = (parts: readonly TimelinePart[]) => profilesOf(parts, story.language, ports);
  return {
    left: { parts: left, profiles: await profiles(left) },
    rest: { parts: rest, profiles: await profiles(rest.slice(-REMEMBERED)) },
  };
};

/**
 * Makes a story of some articles of another: their parts of its timeline, their developments with the ids and places
 * that they have, and what is known of their event. The engine keeps the two apart from then on, however alike they
 * look. Splitting off the same again gives the same story; after a crash at any step, splitting again, or the next
 * article of the story, goes on from there. Gives the new story.
 *
 * @throws StoriesError `stories.missing`; `stories.cannot-split` where an article is not the story's, nothing would be
 * left, or too many were split off it; `stories.contended` where others keep changing it
 */
export const splitStory = async (
  { story: wanted, articles, word }: SplitOrder,
  ports: SplitPorts,
): Promise<Story> => {
  const { stories, index, clock } = ports;
  const ids = [...new Set(articles)];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const living = await livingStory(wanted, null, (id) => stories.get(id));
    const story = living && (await settledStory(living.id, ports));
    if (!story) throw storyMissing(wanted);
    const before = await madeBefore(story, ids, ports);
    if (before) return before;
    const kept = story.ties.splitOff.filter(({ article }) => !ids.includes(article));
    checkSize(story, ids.length, kept.length);
    const { left, rest } = await stretchesOf(story, new Set(ids), ports);
    const id = digest(['split', story.id, String(story.version), ...ids], 26) as StoryId;
    const made = storyMadeOf(id, left, ports.topics, clock.now());
    const ties = { ...made.ties, apart: [story.id] };
    const change = { ...word, what: 'made', story: story.id } as const;
    await stories.save(withChange({ ...made, ties }, change));
    const splitOff = [...kept, ...ids.map((article) => ({ article, story: id }))];
    const parted = storyWithout(story, left, rest, clock.now());
    const apart = [...story.ties.apart, id].slice(-APART);
    const next = { ...parted, ties: { ...story.ties, splitOff, splitting: id, apart } };
    const saved = await stories.save(withChange(next, { ...word, what: 'split', story: id }));
    if (!saved) continue;
    index?.put(saved);
    await finishSplit(saved.id, ports);
    return (await stories.get(id)) ?? made;
  }
  throw storyContended(wanted, TRIES);
};

const checkSize = (story: Story, wanted: number, before: number): void => {
  if (wanted === 0 || wanted > SPLIT_AT_ONCE)
    throw cannotSplit(story.id, `${wanted} articles; allowed are 1 to ${SPLIT_AT_ONCE} at a time`);
  if (before + wanted > SPLIT_OFF)
    throw cannotSplit(story.id, `${before} articles were split off it; allowed are ${SPLIT_OFF}`);
};
