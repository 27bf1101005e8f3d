import type { Story } from '../src/domain/index.ts';
import { cleanArticle } from '../src/ingest/index.ts';
import { DAY, type StoryId } from '../src/kernel/index.ts';
import { alsoFits, nearTo, saySo, toldAlready } from '../src/stories/alike.ts';
import { emptyStory } from '../src/stories/decide.ts';
import { LanguageIndex } from '../src/stories/language-index.ts';
import { JOIN, type Match, matches } from '../src/stories/matching.ts';
import { areOneEvent, tellTheSame } from '../src/stories/one-event.ts';
import { type Profile, profileOf } from '../src/stories/profile.ts';
import {
  joinedSignatures,
  remember,
  rememberAlike,
  rememberTold,
  type Signature,
  signatureOf,
} from '../src/stories/signature.ts';
import { backgroundOf } from '../src/stories/text/background/expected.ts';
import { pack } from '../src/stories/text/hashes.ts';
import { type Language, openLanguage } from '../src/stories/text/language.ts';
import { FROZEN, type WeightSets } from '../src/stories/weights.ts';
import { type Row, rawOf } from './stories-world.ts';

/** An article as it is matched, and the story that people put it in. */
export interface Labelled {
  readonly profile: Profile;
  readonly story: string;
}

const ARRIVED = Date.parse('2000-01-01T00:00:00Z');
const english = await openLanguage('en');
const expected = backgroundOf(english);
const read = new Map<string, Profile>();

/** A profile is made once, in however many orders its article is walked. */
export const labelled = (row: Row, language: Language = english): Labelled => {
  const key = `${language.tag} ${row.id} ${row.publishedAt ?? ''}`;
  const raw = { ...rawOf(row), language: language.tag };
  const profile =
    read.get(key) ?? profileOf(cleanArticle(raw, ARRIVED, Number.POSITIVE_INFINITY), language);
  read.set(key, profile);
  return { profile, story: row.story };
};

/** An article on its way, the stories that it may join, best first, and the one that it is put in. */
export interface Step extends Labelled {
  readonly matches: readonly Match[];
  readonly isCopy: boolean;
  readonly id: StoryId;
}

/** Walks a stream as filing would, without developments. Without weights each article goes where people put it. */
export function* steps(
  stream: readonly Labelled[],
  weights: WeightSets | null,
): Generator<Step, void> {
  const index = new LanguageIndex(expected);
  const stories = new Map<StoryId, Story>();
  for (const { profile, story: gold } of stream) {
    const found = matches(index, profile, weights ?? FROZEN);
    const copy = index.copyOf(profile)?.story;
    const best = found[0];
    const own = copy ?? (best && best.score >= JOIN ? best.story.id : undefined);
    const id =
      weights === null
        ? (gold as StoryId)
        : (own ?? (`story-${String(stories.size).padStart(6, '0')}` as StoryId));
    const before = stories.get(id) ?? emptyStory(id, profile.article);
    const story = {
      ...before,
      version: before.version + 1,
      articles: before.articles + 1,
      signature: remember(signatureOf(before), profile),
    };
    stories.set(id, story);
    index.put(story);
    yield { profile, story: gold, matches: found, isCopy: copy !== undefined, id };
  }
}

/** So many first sentences stand for what an article tells; what is news in them is not asked. */
const TOLD = 5;

const withTold = (signature: Signature, { article, sentences }: Profile): Signature => {
  const day = Math.floor(Date.parse(article.publishedAt) / DAY);
  const statements = sentences
    .slice(0, TOLD)
    .map(({ text, hashes }) => ({ day, hashes: pack(hashes), text }));
  return rememberTold(signature, statements, []);
};

/** Two stories become one, the younger goes into the older; gives which lives. */
const merged = (
  stories: Map<StoryId, Story>,
  into: Map<StoryId, StoryId>,
  index: LanguageIndex,
  pair: readonly [StoryId, StoryId],
): StoryId => {
  const [older, younger] = pair.map((id) => stories.get(id) as Story).sort(byStart) as [
    Story,
    Story,
  ];
  const story: Story = {
    ...older,
    version: older.version + 1,
    articles: older.articles + younger.articles,
    ties: { ...older.ties, absorbed: [younger.id] },
    signature: joinedSignatures(signatureOf(older), signatureOf(younger)),
  };
  stories.set(story.id, story);
  stories.delete(younger.id);
  into.set(younger.id, story.id);
  index.put(story);
  return story.id;
};

const byStart = (a: Story, b: Story): number =>
  a.startedAt === b.startedAt ? (a.id < b.id ? -1 : 1) : a.startedAt < b.startedAt ? -1 : 1;

/**
 * The stories that a stream falls into as filing groups it, merges included, without developments: a fraction of the
 * cost of `npm run eval`.
 */
export const grouped = (
  stream: readonly Labelled[],
  weights: WeightSets = FROZEN,
  mayMerge = true,
): StoryId[] => {
  const index = new LanguageIndex(backgroundOf(stream[0]?.profile.language ?? english));
  const stories = new Map<StoryId, Story>();
  const into = new Map<StoryId, StoryId>();
  const living = (id: StoryId): StoryId => {
    const next = into.get(id);
    return next === undefined ? id : living(next);
  };
  const ids: StoryId[] = [];
  for (const { profile } of stream) {
    const copy = index.copyOf(profile)?.story;
    const found = copy === undefined ? matches(index, profile, weights) : [];
    const best = found[0]?.score ?? 0;
    const joined = best >= JOIN ? found : [];
    const told = best >= JOIN || copy !== undefined ? null : toldAlready(profile, found);
    let id =
      copy ??
      joined[0]?.story.id ??
      told?.story.id ??
      (`story-${String(stories.size + into.size).padStart(6, '0')}` as StoryId);
    const before = stories.get(id) ?? emptyStory(id, profile.article);
    const alike = mayMerge ? alsoFits(profile, joined).filter((other) => other !== id) : [];
    const near = mayMerge ? nearTo(joined) : [];
    const story: Story = {
      ...before,
      version: before.version + 1,
      articles: before.articles + 1,
      signature: rememberAlike(withTold(remember(signatureOf(before), profile), profile), alike),
    };
    stories.set(id, story);
    index.put(story);
    ids.push(id);
    for (const other of alike.map(living)) {
      const [a, b] = [stories.get(id), stories.get(other)];
      if (a && b && a !== b && saySo(a, b)) id = merged(stories, into, index, [id, other]);
    }
    for (const other of near.map(living)) {
      const [a, b] = [index.get(id), index.get(other)];
      if (a && b && a !== b && (areOneEvent(a, b, index) || tellTheSame(profile, a, b, index)))
        id = merged(stories, into, index, [id, other]);
    }
  }
  return ids.map(living);
};

/** The stories that a stream of articles falls into by some weights. */
export const walked = (stream: readonly Labelled[], weights: WeightSets): StoryId[] =>
  [...steps(stream, weights)].map(({ id }) => id);
