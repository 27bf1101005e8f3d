import { type Article, livingStory, type Story, type TimelinePart } from '../domain/index.ts';
import { type Budget, digest, iso, type StoryId, unlimited } from '../kernel/index.ts';
import { complete, readFiled } from './complete.ts';
import { BACKGROUND, newestFirst } from './decide.ts';
import { articleContended } from './errors.ts';
import type { FiledArticle } from './ports.ts';
import { type Profile, profileOf } from './profile.ts';
import { isRevision, type Revised, revised } from './revision.ts';
import { rememberTold, signatureOf } from './signature.ts';
import { gainedFrom } from './statements.ts';
import { stateAt } from './story-state.ts';
import { openLanguage } from './text/language.ts';
import type { TiePorts } from './ties/ports.ts';
import { settledStory } from './ties/settle.ts';

const TRIES = 8;
/** 120 bits: two texts of one article never share it. */
const REVISION_LENGTH = 24;

const revisionOf = ({ id, title, paragraphs }: Article): string =>
  digest(['revision', id, title, ...paragraphs], REVISION_LENGTH);

/** The story after a later text of one of its articles, what that brought remembered in it; null: it brought nothing. */
const revisedStory = (
  story: Story,
  after: Profile,
  { corrections, added }: Revised,
  part: Pick<TimelinePart, 'story' | 'publishedAt'> & {
    readonly id: string;
    readonly appendFrom: number;
  },
  now: number,
): Story | null => {
  const { startedAt, developedAt } = story;
  const signature = signatureOf(story);
  const gained = gainedFrom(
    { ...after, sentences: added },
    { id: story.id, signature, startedAt, developedAt },
    story.topics,
  );
  const { developments, background } = gained;
  if (corrections.length + developments.length + background.length === 0) return null;
  const { id: article, publishedAt } = after.article;
  const noticed = { article, noticedAt: iso(now), state: 'open' } as const;
  const applied: TimelinePart = {
    story: part.story,
    article,
    publishedAt: part.publishedAt,
    developments,
    background,
    ...(gained.again.length > 0 ? { again: [...gained.again] } : {}),
    revision: {
      id: part.id,
      appendFrom: part.appendFrom,
      corrections: corrections.map((one) => ({ ...one, ...noticed })),
    },
  };
  const next: Story = {
    ...story,
    updatedAt: iso(now),
    developedAt: developments.length > 0 && publishedAt > developedAt ? publishedAt : developedAt,
    developments: story.developments + developments.length,
    background: [...background, ...story.background].sort(newestFirst).slice(0, BACKGROUND),
    signature: { ...rememberTold(signature, gained.told, gained.figures), applied },
  };
  return { ...next, state: story.state === 'closed' ? 'closed' : stateAt(next, now) };
};

const applyRevision = async (before: Profile, after: Profile, ports: TiePorts): Promise<number> => {
  const { articles, stories, log, index, clock } = ports;
  const { id: article, publishedAt } = before.article;
  const id = revisionOf(after.article);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const filedIn = (await readFiled(articles, article)).filing.story as StoryId;
    const living = await livingStory(filedIn, null, (one) => stories.get(one));
    const story = living && (await settledStory(living.id, ports));
    const { filing } = await readFiled(articles, article);
    if (!story || filing.revisions?.includes(id)) return 0;
    if (filing.story !== filedIn || story.ties.mergedInto !== null) continue;
    const parts = await stories.partsOf(before.article, filedIn);
    const told = parts.flatMap(({ developments }) => developments);
    const change = after.budget.spend(() => revised(before, after, told));
    const place = { story: filedIn, publishedAt, id, appendFrom: await log.page() };
    const next = after.budget.spend(() => revisedStory(story, after, change, place, clock.now()));
    if (!next) return 0;
    const saved = await stories.save(next);
    if (!saved) continue;
    index?.put(saved);
    await complete(saved, ports);
    return change.corrections.length;
  }
  throw articleContended(article, TRIES);
};

/**
 * Takes a later text of an article that is filed: a statement that was told and is put otherwise becomes a candidate for
 * a correction, and no second development; what is added and new becomes a development. The same words, however spaced
 * and punctuated, and an excerpt of what is stored change nothing. Repeats without effect; after a crash at any step,
 * the same text again goes on from there. Gives how many candidates it brought.
 * @throws StoriesError `stories.contended` when others keep changing its story
 */
export const reviseArticle = async (
  article: Article,
  filed: FiledArticle,
  ports: TiePorts,
  budget: Budget = unlimited(),
): Promise<number> => {
  if (filed.forgotten) return 0;
  const language = await openLanguage(filed.article.language);
  const before = profileOf(filed.article, language, budget);
  const after = profileOf({ ...article, language: filed.article.language }, language, budget);
  if (!isRevision(before, after)) return 0;
  const corrections = await applyRevision(before, after, ports);
  // What is compared next time; its date stays the one by which its parts are found.
  const { title, paragraphs, mends } = article;
  const { version } = await readFiled(ports.articles, article.id);
  await ports.articles.revise({ ...filed.article, title, paragraphs, mends }, version);
  return corrections;
};
