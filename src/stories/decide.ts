import {
  type Article,
  NO_TIES,
  type SourceRef,
  type Statement,
  type Story,
  type TimelinePart,
  type ToldAgain,
} from '../domain/index.ts';
import { type Instant, iso, type StoryId } from '../kernel/index.ts';
import { ownDay, reportedDay } from './judge/event-date.ts';
import { candidatesOf, rankedHeadlines } from './judge/headline.ts';
import type { Profile } from './profile.ts';
import {
  emptySignature,
  remember,
  rememberTold,
  type Signature,
  signatureOf,
  trusted,
} from './signature.ts';
import { type Gained, gainedFrom } from './statements.ts';
import { stateAt } from './story-state.ts';
import { unpack } from './text/hashes.ts';
import { type TopicRule, topicsOf } from './topics.ts';

/** Caps of the story's item. */
export const BACKGROUND = 12;
export const SOURCES = 20;
export const CITES = 20;
export const TOPICS = 20;
/** A headline is borne out by what the story told last. */
export const TOLD_LAST = 12;

export const newestFirst = (a: Statement, b: Statement): number => {
  if (a.date.on !== b.date.on) return a.date.on < b.date.on ? 1 : -1;
  return a.reportedAt < b.reportedAt ? 1 : -1;
};

export const sourcesWith = (known: Story['sources'], article: Article): Story['sources'] => {
  const before = known.find(({ name }) => name === article.source);
  const others = known.filter((source) => source !== before);
  const now = { name: article.source, articles: (before?.articles ?? 0) + 1 };
  return [...others, now].sort((a, b) => b.articles - a.articles).slice(0, SOURCES);
};

const partOf = (story: StoryId, { article }: Profile, gained: Gained): TimelinePart => ({
  story,
  article: article.id,
  publishedAt: article.publishedAt,
  developments: gained.developments,
  background: gained.background,
  ...(gained.again.length > 0 ? { again: [...gained.again] } : {}),
});

export const emptyStory = (id: StoryId, article: Article): Story => ({
  id,
  version: 0,
  language: article.language,
  state: 'developing',
  headline: article.title,
  headlines: [],
  topics: [],
  startedAt: article.publishedAt,
  updatedAt: article.publishedAt,
  developedAt: article.publishedAt,
  articles: 0,
  developments: 0,
  sources: [],
  cites: [],
  background: [],
  ties: NO_TIES,
  changes: [],
  signature: emptySignature,
});

/** Developments of which it is kept who else told them, and how many of those. */
export const TOLD_BY = 40;
const OTHERS = 4;

/** Who else told the story's developments, after an article that tells some of them again. */
export const toldByWith = (
  { toldBy = [] }: Pick<Story, 'toldBy'>,
  again: readonly ToldAgain[],
): Pick<Story, 'toldBy'> => {
  if (again.length === 0) return {};
  const known = new Map(toldBy.map(({ development, sources }) => [development, sources]));
  for (const { development, source } of again) {
    const sources: readonly SourceRef[] = known.get(development) ?? [];
    const added = sources.some(({ article }) => article === source.article);
    known.delete(development);
    known.set(development, added ? [...sources] : [...sources, source].slice(0, OTHERS));
  }
  const newest = [...known].slice(-TOLD_BY);
  return { toldBy: newest.map(([development, sources]) => ({ development, sources })) };
};

/** What the story's headline must be borne out by: the article's developments, else what the story told last. */
const saidBy = (gained: Gained, signature: Signature): ReadonlySet<number> =>
  gained.said.size > 0
    ? gained.said
    : new Set(signature.statements.slice(-TOLD_LAST).flatMap(({ hashes }) => unpack(hashes)));

/**
 * What an article does to its story: the story as it is to be saved, the article's part remembered in it.
 * @param before the story as it stands; null where this article starts it
 */
export const decide = (
  profile: Profile,
  id: StoryId,
  before: Story | null,
  rules: readonly TopicRule[],
  now: Instant,
): Story => {
  const { article } = profile;
  const story = before ?? emptyStory(id, article);
  const known = signatureOf(story);
  const topics = story.topicsByDesk
    ? story.topics
    : [...new Set([...story.topics, ...topicsOf(profile, rules)])].slice(0, TOPICS);
  const gained = gainedFrom(
    profile,
    {
      id,
      signature: known,
      startedAt: before?.startedAt ?? null,
      developedAt: before?.developedAt ?? null,
    },
    topics,
  );
  const told = rememberTold(remember(known, profile), gained.told, gained.figures);
  const signature = before ? told : { ...told, began: ownDay(profile, reportedDay(profile)) };
  const headlines = rankedHeadlines(
    story.headlines,
    candidatesOf(article, reportedDay(profile)),
    saidBy(gained, signature),
    profile.language,
  );
  const developed = gained.developments.length > 0 && article.publishedAt > story.developedAt;
  const next: Story = {
    ...story,
    headline: headlines[0]?.text ?? story.headline,
    headlines,
    topics,
    startedAt: article.publishedAt < story.startedAt ? article.publishedAt : story.startedAt,
    updatedAt: iso(now),
    developedAt: developed ? article.publishedAt : story.developedAt,
    articles: story.articles + 1,
    developments: story.developments + gained.developments.length,
    sources: sourcesWith(story.sources, article),
    cites: [
      ...new Set([...story.cites, ...article.references.map(({ publisher }) => publisher)]),
    ].slice(0, CITES),
    background: [...gained.background, ...story.background].sort(newestFirst).slice(0, BACKGROUND),
    ...toldByWith(story, gained.again),
    signature: trusted({ ...signature, applied: partOf(id, profile, gained) }),
  };
  return { ...next, state: stateAt(next, now) };
};
