import type { FetchReport, RawArticle } from '../../domain/index.ts';
import {
  type ArticleId,
  bytesOf,
  type Clock,
  type FetchId,
  MEGABYTE,
  MINUTE,
  SECOND,
} from '../../kernel/index.ts';
import type { Desk } from '../../operations/index.ts';
import { type Place, setAsideLine } from '../place/place.ts';
import { sideBySide } from '../side-by-side.ts';
import { StageError } from './errors.ts';

/** What the desk takes at a time. */
const BATCH = 100;
const BATCH_BYTES = MEGABYTE;
/** Around the articles of a batch, and what JSON's escapes add beyond what was measured. */
const FRAME = 64;
/** Filing takes a fraction of a second, a fetch a minute and a half at most, and both may be tried three times. */
const PATIENCE = 5 * MINUTE;
const LOOK = SECOND;

/** Hands articles to a stage, and waits for these and for what was asked to be fetched. */
export const takeAt = async (
  desk: Desk,
  clock: Clock,
  ...[articles, asked, onLeft]: Parameters<Place['take']>
): ReturnType<Place['take']> => {
  const { refusals, taken, last } = await post(articles, desk);
  const until = clock.now() + PATIENCE;
  const waiting = { asked, articles: last };
  const reports = new Map<FetchId, FetchReport>();
  while (waiting.asked.length + waiting.articles.length > 0 && clock.now() < until) {
    onLeft(waiting.asked.length + waiting.articles.length);
    const found = await sideBySide(waiting.asked, ({ fetch }) => reportOf(fetch, desk));
    for (const report of found) if (report) reports.set(report.id, report);
    waiting.asked = waiting.asked.filter(({ fetch }) => !reports.has(fetch));
    waiting.articles = await stillWaiting(waiting.articles, desk);
    if (waiting.asked.length + waiting.articles.length > 0) await clock.sleep(LOOK);
  }
  onLeft(0);
  const lines = [...refusals, ...(await setAsideOf(taken, desk)).map(setAsideLine)];
  return { lost: lines.length + waiting.articles.length, refusals: lines, reports };
};

/** Waits until a stage has filed articles, or set them aside. */
export const filedAt = async (
  articles: readonly ArticleId[],
  desk: Desk,
  clock: Clock,
): Promise<void> => {
  const until = clock.now() + PATIENCE;
  let waiting = articles;
  while (waiting.length > 0 && clock.now() < until) {
    await clock.sleep(LOOK);
    waiting = await stillWaiting(waiting, desk);
  }
};

interface Posted {
  readonly refusals: readonly string[];
  readonly taken: readonly ArticleId[];
  /** Of the last batch: the inbox is worked off in order, so what came before is filed when these are. */
  readonly last: readonly ArticleId[];
}

const post = async (articles: readonly RawArticle[], desk: Desk): Promise<Posted> => {
  const refusals: string[] = [];
  const taken: ArticleId[] = [];
  let last: readonly ArticleId[] = [];
  for (const batch of batchesOf(articles)) {
    const body = {
      articles: batch.map((article) => ({ ...article, topics: [...article.topics] })),
    };
    const answer = await desk.call('postArticles', { body });
    for (const [at, one] of answer.articles.entries()) {
      const { title, id } = batch[at] ?? { title: null, id: null };
      if (one.result === 'refused') refusals.push(`"${title ?? id ?? 'untitled'}": ${one.detail}`);
    }
    last = answer.articles.flatMap((one) => (one.result === 'taken' ? [one.article] : []));
    taken.push(...last);
  }
  return { refusals, taken, last };
};

/** In order; one article that is larger than a batch goes alone, for the desk to refuse by name. */
export function* batchesOf(articles: readonly RawArticle[]): Generator<readonly RawArticle[]> {
  let batch: RawArticle[] = [];
  let bytes = FRAME;
  for (const article of articles) {
    const more = bytesOf(JSON.stringify(article)) + 1;
    if (batch.length > 0 && (batch.length === BATCH || bytes + more > BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = FRAME;
    }
    batch.push(article);
    bytes += more;
  }
  if (batch.length > 0) yield batch;
}

/** Those of some articles that were set aside. */
const setAsideOf = async (articles: readonly ArticleId[], desk: Desk) => {
  if (articles.length === 0) return [];
  const wanted = new Set(articles);
  const { articles: found } = await desk.call('listSetAside');
  return found.filter(({ article }) => wanted.has(article));
};

const stillWaiting = async (
  articles: readonly ArticleId[],
  desk: Desk,
): Promise<readonly ArticleId[]> => {
  const [newest] = articles.slice(-1);
  if (newest === undefined) return [];
  // The newest is filed last: while it waits, asking for the others tells nothing.
  const states = await sideBySide([newest], (article) => stateOf(article, desk));
  if (states[0] === 'waiting') return articles;
  const all = await sideBySide(articles, (article) => stateOf(article, desk));
  return articles.filter((_, at) => all[at] === 'waiting');
};

const stateOf = async (article: ArticleId, desk: Desk) =>
  (await desk.call('showArticle', { path: { article } })).state;

/** Null while it is not done. */
const reportOf = (fetch: FetchId, desk: Desk): Promise<FetchReport | null> =>
  desk.call('showFetch', { path: { fetch } }).catch((error: unknown) => {
    if (error instanceof StageError && error.code === 'fetch.missing') return null;
    throw error;
  });
