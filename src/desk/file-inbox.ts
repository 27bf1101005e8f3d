import { type InboxMessage, type RawArticle, rawArticleSchema } from '../domain/index.ts';
import { articleIdOf, type Bodies, cleanArticle } from '../ingest/index.ts';
import {
  type ArticleId,
  Budget,
  BudgetError,
  type Clock,
  digest,
  excerpt,
  iso,
  type Logger,
  type ProcessorTime,
  SECOND,
  WritethruError,
} from '../kernel/index.ts';
import { type FilingPorts, fileArticle } from '../stories/index.ts';
import type { SetAsideStore } from './set-aside.ts';

/**
 * Processor time for one article. An ordinary one takes hundredths of a second and a hostile one of 1 MB four seconds; ten of a
 * batch that take all of it still end within the two minutes of the function that files them.
 */
const FILING_TIME = 10 * SECOND;
/** An article that fails so often for a reason of its own is set aside; as often as a queue tries a message. */
const TRIES = 3;
export interface InboxPorts {
  readonly filing: FilingPorts;
  readonly setAside: Pick<SetAsideStore, 'put'>;
  readonly bodies: Bodies & { get(key: string): Promise<string | null> };
  readonly processorTime: ProcessorTime;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Fault {
  readonly code: string;
  readonly reason: string;
}

/**
 * Files the article of an inbox message. One that cannot be filed for a reason of its own (it takes too long, the store
 * refuses it, reading it throws) is set aside with that reason, so that those behind it in its batch and its group go on.
 *
 * @param receives how often the queue has handed the message over, this time included
 * @throws whatever keeps any article from being filed, as a store that does not answer; the queue tries again, and at the
 * last try the article is set aside all the same
 */
export const fileInbox = async (
  message: InboxMessage,
  receives: number,
  ports: InboxPorts,
): Promise<void> => {
  const raw = await articleIn(message, ports);
  const fault = await tryToFile(raw, message, receives, ports);
  if (fault === null) return;
  const { filing, setAside, bodies, clock, logger } = ports;
  const article = inboxId(raw);
  const before = await filing.articles.get(article);
  const body =
    message.kind === 'stored' ? message.key : `bodies/aside/${digest([article], 40)}.json`;
  if (message.kind === 'inline') await bodies.put(body, JSON.stringify(raw), 'application/json');
  await setAside.put({
    article,
    title: excerpt((raw.title?.trim() || raw.text).slice(0, TITLE_READ), TITLE),
    source: raw.source && excerpt(raw.source.slice(0, TITLE_READ), TITLE),
    url: raw.url && raw.url.length <= ADDRESS ? raw.url : null,
    ...fault,
    at: iso(clock.now()),
    arrivedAt: message.arrivedAt,
    body,
    ...(before?.filing.done === true ? { replaces: true as const } : {}),
  });
  logger.error('article.set-aside', { articleId: article, code: fault.code });
};

/** Letters of a title that are read, and that are kept. */
const TITLE_READ = 1000;
const TITLE = 120;
const ADDRESS = 2000;
const REASON = 200;

const articleIn = async (message: InboxMessage, { bodies }: InboxPorts): Promise<RawArticle> => {
  if (message.kind === 'inline') return message.article;
  const body = await bodies.get(message.key);
  if (body === null) throw new Error(`article body "${message.key}" is missing`);
  return rawArticleSchema.parse(JSON.parse(body));
};

/** The id of an article, as whoever handed it in was told; by its content where even that cannot be found. */
export const inboxId = (raw: RawArticle): ArticleId => {
  try {
    return articleIdOf(raw);
  } catch {
    return digest(['aside', JSON.stringify(raw)], 24) as ArticleId;
  }
};

/** Null where it was filed. */
const tryToFile = async (
  raw: RawArticle,
  { arrivedAt }: InboxMessage,
  receives: number,
  { filing, processorTime }: InboxPorts,
): Promise<Fault | null> => {
  // One for all tries: three times too long is thrice as long a wait for those behind it.
  const budget = new Budget(FILING_TIME, processorTime);
  for (let tries = 1; ; tries += 1) {
    try {
      const article = cleanArticle(raw, Date.parse(arrivedAt), undefined, budget);
      await fileArticle(article, filing, budget);
      return null;
    } catch (error) {
      if (isPassing(error)) {
        if (receives < TRIES) throw error;
        return {
          code: codeOf(error),
          reason: `It could not be filed in ${TRIES} tries: ${wordsOf(error)}`,
        };
      }
      if (error instanceof WritethruError) return faultOf(error);
      if (tries === TRIES)
        return { code: 'filing.failed', reason: `Reading it fails: ${wordsOf(error)}` };
    }
  }
};

const faultOf = (error: WritethruError): Fault => ({
  code: error.code,
  reason:
    error instanceof BudgetError
      ? `Reading it takes more than ${FILING_TIME / SECOND} seconds of processor time, which is all that one article may take`
      : excerpt(error.message, REASON),
});

/** Whether a later try may go well: what is wrong is not the article's, as far as can be told. */
const isPassing = (error: unknown): boolean => {
  if (error instanceof WritethruError) return error.kind !== 'input';
  // Services and the network name their errors; what reading a text throws has neither.
  return error instanceof Error && ('$metadata' in error || 'code' in error);
};

const codeOf = (error: unknown): string =>
  error instanceof WritethruError ? error.code : 'filing.failed';

const wordsOf = (error: unknown): string =>
  error instanceof Error ? excerpt(`${error.name}: ${error.message}`, REASON) : 'unknown';
