import { type Article, type LogPlace, livingStory, type Story } from '../domain/index.ts';
import {
  type ArticleId,
  type Budget,
  type Clock,
  digest,
  type Logger,
  type StoryId,
  unlimited,
} from '../kernel/index.ts';
import {
  alsoFits,
  mergeAlike,
  mergeBegunMeanwhile,
  mergeOneEvent,
  nearTo,
  toldAlready,
} from './alike.ts';
import { complete, readFiled } from './complete.ts';
import { decide } from './decide.ts';
import { articleContended } from './errors.ts';
import { JOIN, matches } from './matching.ts';
import type { ArticleStore, DevelopmentLog, FiledArticle, StoryStore } from './ports.ts';
import { type Profile, profileOf } from './profile.ts';
import { reviseArticle } from './revise-article.ts';
import { rememberAlike, signatureOf, trusted } from './signature.ts';
import type { StoryIndex } from './story-index.ts';
import { openLanguage } from './text/language.ts';
import { settledStory } from './ties/settle.ts';
import type { TopicRule } from './topics.ts';

export interface FilingPorts {
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly log: DevelopmentLog;
  readonly index: StoryIndex;
  /** The topics of all newsletters. */
  readonly topics: readonly TopicRule[];
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What became of an article. */
export interface Filed {
  readonly article: ArticleId;
  readonly story: StoryId;
  /** It is the first of its story. */
  readonly started: boolean;
  readonly copyOf: ArticleId | null;
  /** Where its developments stand in the log; null: it told nothing new. */
  readonly placed: { readonly first: LogPlace; readonly count: number } | null;
  /** It had been filed before; nothing was done. */
  readonly known: boolean;
}

/** One writer per language is the rule; more in a row than this is a fault, and the queue tries again later. */
const TRIES = 8;

/** A story is named for the article that starts it, so that filing that article again starts no second one. */
const storyStartedBy = (article: ArticleId): StoryId => digest(['story', article], 26) as StoryId;

interface Found extends Pick<Filed, 'story' | 'copyOf'> {
  /** Stories that it fits as well. */
  readonly alike: readonly StoryId[];
  /** Stories that it might have joined. */
  readonly near: readonly StoryId[];
}

const found = async (profile: Profile, { index }: FilingPorts): Promise<Found> => {
  const stories = await index.of(profile.article.language);
  const copy = stories.copyOf(profile);
  if (copy) return { story: copy.story, copyOf: copy.article, alike: [], near: [] };
  const fitting = matches(stories, profile);
  const [best] = fitting;
  if (best && best.score >= JOIN)
    return {
      story: best.story.id,
      copyOf: null,
      alike: alsoFits(profile, fitting),
      near: nearTo(fitting),
    };
  const told = toldAlready(profile, fitting);
  const story = told?.story.id ?? storyStartedBy(profile.article.id);
  return { story, copyOf: null, alike: [], near: [] };
};

/** Settles, once, which story the article belongs to and from which log page on a retry looks for its developments. */
const assign = async (
  filed: FiledArticle,
  profile: Profile,
  ports: FilingPorts,
): Promise<Omit<Found, 'copyOf'>> => {
  const { id } = profile.article;
  if (filed.filing.story !== null) return { story: filed.filing.story, alike: [], near: [] };
  const { alike, near, ...where } = await found(profile, ports);
  const filing = { ...filed.filing, ...where, appendFrom: await ports.log.page() };
  await ports.articles.file(id, filing, filed.version);
  // Where another try was quicker, its word holds.
  const { story } = (await readFiled(ports.articles, id)).filing;
  if (story === null) throw articleContended(id, 1);
  return { story, alike: alike.filter((other) => other !== story), near };
};

const answer = ({ article, filing }: FiledArticle, story: StoryId, known: boolean): Filed => ({
  article: article.id,
  story,
  started: story === storyStartedBy(article.id),
  copyOf: filing.copyOf,
  placed: filing.placed,
  known,
});

/** Where an article goes whose story others merged away or closed before it was in it. */
const elsewhere = async (story: Story, profile: Profile, ports: FilingPorts): Promise<StoryId> => {
  const { stories, index } = ports;
  index.drop(story);
  const living = await livingStory(story.id, null, (id) => stories.get(id));
  if (!living || living.state === 'closed') return (await found(profile, ports)).story;
  index.put(living);
  return living.id;
};

/**
 * Applies the article to its story, or to the one that this was merged into; gives which. The story is read before the
 * article's own item: an article that is not done by then is either the story's newest, or not in it yet (only a
 * completed one gives up its place), and the story's version guards against what happens after.
 */
const apply = async (
  { story: assigned, alike }: Pick<Found, 'story' | 'alike'>,
  profile: Profile,
  ports: FilingPorts,
): Promise<StoryId> => {
  const { stories, articles, index, topics, clock } = ports;
  let id = assigned;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await settledStory(id, ports);
    const { filing, version } = await readFiled(articles, profile.article.id);
    if (filing.done) return filing.story ?? id;
    if (before && signatureOf(before).applied?.article === profile.article.id) continue;
    if (before?.state === 'closed') {
      id = await elsewhere(before, profile, ports);
      await articles.file(profile.article.id, { ...filing, story: id }, version);
      continue;
    }
    const decided = profile.budget.spend(() => decide(profile, id, before, topics, clock.now()));
    const signature = trusted(rememberAlike(signatureOf(decided), alike));
    const saved = await stories.save({ ...decided, signature });
    if (saved) {
      index.put(saved);
      await complete(saved, ports);
      return id;
    }
  }
  throw articleContended(profile.article.id, TRIES);
};

/** Against over-splitting: merges the story with those that the article, or what both have told, says are the same. */
const mergeFitting = async (
  story: StoryId,
  profile: Profile,
  { alike, near }: Omit<Found, 'copyOf'>,
  ports: FilingPorts,
): Promise<StoryId> => mergeOneEvent(await mergeAlike(story, alike, ports), profile, near, ports);

/**
 * Files an article: stores it, finds its story or starts one, appends what is new to the log and to the timeline.
 * Filing it again has no effect; after a crash at any step, filing it again goes on from there, with no development
 * lost and none told twice.
 * @throws StoriesError `stories.contended` when others keep changing its story
 * @throws BudgetError where reading it takes longer than it may; nothing is told of it then
 */
export const fileArticle = async (
  article: Article,
  ports: FilingPorts,
  budget: Budget = unlimited(),
): Promise<Filed> => {
  const { articles, clock, logger } = ports;
  await articles.add(article);
  const filed = await readFiled(articles, article.id);
  if (filed.filing.done && filed.filing.story) {
    const corrections = await reviseArticle(article, filed, ports, budget);
    if (corrections > 0) logger.info('article.corrected', { articleId: article.id, corrections });
    return answer(filed, filed.filing.story, true);
  }
  // What was stored first is what is filed first; a later text is compared with it once it is.
  const language = await openLanguage(filed.article.language);
  const profile = profileOf(filed.article, language, budget);
  const since = clock.now();
  const assigned = await assign(filed, profile, ports);
  const applied = await apply(assigned, profile, ports);
  const begun = applied === storyStartedBy(article.id);
  const story = begun
    ? await mergeBegunMeanwhile(applied, profile, since, ports)
    : await mergeFitting(applied, profile, assigned, ports);
  const done = answer(await readFiled(articles, article.id), story, false);
  logger.info('article.filed', {
    articleId: article.id,
    storyId: done.story,
    started: done.started,
    copyOf: done.copyOf,
    developments: done.placed?.count ?? 0,
  });
  return done;
};
