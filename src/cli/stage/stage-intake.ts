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
import { type IntakeDesk, setAsideLine } from '../door/intake-desk.ts';
import type { DeskClient } from './desk-client.ts';
import { StageError } from './errors.ts';
import { sideBySide } from './side-by-side.ts';

/** What the desk takes at a time. */
const BATCH = 100;
const BATCH_BYTES = MEGABYTE;
/** Around the articles of a batch, and what JSON's escapes add beyond what was measured. */
const FRAME = 64;
/** Filing takes a fraction of a second, a fetch a minute and a half at most, and both may be tried three times. */
const PATIENCE = 5 * MINUTE;
const LOOK = SECOND;

/** The inbox of a stage. */
export const stageIntake = (client: DeskClient, clock: Clock): IntakeDesk => ({
  setAside: () => client.call('listSetAside', { path: {} }),
  trySetAsideAgain: async (articles) => {
    for (const article of articles) await client.call('trySetAsideAgain', { path: { article } });
    const until = clock.now() + PATIENCE;
    let waiting = articles;
    while (waiting.length > 0 && clock.now() < until) {
      await clock.sleep(LOOK);
      waiting = await stillWaiting(waiting, client);
    }
    return setAsideOf(articles, client);
  },
  dropSetAside: async (article) => {
    await client.call('dropSetAside', { path: { article } });
  },
  fetch: (url) => client.call('startFetch', { path: {}, body: { url } }),
  take: async (articles, asked, onLeft) => {
    const { refusals, taken, last } = await post(articles, client);
    const until = clock.now() + PATIENCE;
    const waiting = { asked, articles: last };
    const reports = new Map<FetchId, FetchReport>();
    while (waiting.asked.length + waiting.articles.length > 0 && clock.now() < until) {
      onLeft(waiting.asked.length + waiting.articles.length);
      const found = await sideBySide(waiting.asked, ({ fetch }) => reportOf(fetch, client));
      for (const report of found) if (report) reports.set(report.id, report);
      waiting.asked = waiting.asked.filter(({ fetch }) => !reports.has(fetch));
      waiting.articles = await stillWaiting(waiting.articles, client);
      if (waiting.asked.length + waiting.articles.length > 0) await clock.sleep(LOOK);
    }
    onLeft(0);
    const lines = [...refusals, ...(await setAsideOf(taken, client)).map(setAsideLine)];
    return { lost: lines.length + waiting.articles.length, refusals: lines, reports };
  },
});

interface Posted {
  readonly refusals: readonly string[];
  readonly taken: readonly ArticleId[];
  /** Of the last batch: the inbox is worked off in order, so what came before is filed when these are. */
  readonly last: readonly ArticleId[];
}

const post = async (articles: readonly RawArticle[], client: DeskClient): Promise<Posted> => {
  const refusals: string[] = [];
  const taken: ArticleId[] = [];
  let last: readonly ArticleId[] = [];
  for (const batch of batchesOf(articles)) {
    const body = {
      articles: batch.map((article) => ({ ...article, topics: [...article.topics] })),
    };
    const answer = await client.call('postArticles', { path: {}, body });
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
const setAsideOf = async (articles: readonly ArticleId[], client: DeskClient) => {
  if (articles.length === 0) return [];
  const wanted = new Set(articles);
  const { articles: found } = await client.call('listSetAside', { path: {} });
  return found.filter(({ article }) => wanted.has(article));
};

const stillWaiting = async (
  articles: readonly ArticleId[],
  client: DeskClient,
): Promise<readonly ArticleId[]> => {
  const [newest] = articles.slice(-1);
  if (newest === undefined) return [];
  // The newest is filed last: while it waits, asking for the others tells nothing.
  const states = await sideBySide([newest], (article) => stateOf(article, client));
  if (states[0] === 'waiting') return articles;
  const all = await sideBySide(articles, (article) => stateOf(article, client));
  return articles.filter((_, at) => all[at] === 'waiting');
};

const stateOf = async (article: ArticleId, client: DeskClient) =>
  (await client.call('showArticle', { path: { article } })).state;

/** Null while it is not done. */
const reportOf = (fetch: FetchId, client: DeskClient): Promise<FetchReport | null> =>
  client.call('showFetch', { path: { fetch } }).catch((error: unknown) => {
    if (error instanceof StageError && error.code === 'fetch.missing') return null;
    throw error;
  });
