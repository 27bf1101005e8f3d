import type { SQSClient } from '@aws-sdk/client-sqs';
import type { InboxMessage, RawArticle } from '../domain/index.ts';
import { articleLanguage, type Bodies, type SendToInbox } from '../ingest/index.ts';
import { bytesOf, type Clock, digest, KILOBYTE } from '../kernel/index.ts';
import { type QueueEntry, sendEntries } from './sqs-batch.ts';

/**
 * A larger article goes by S3. Ten of this size, escaped once more in the event of a function, stay under the 6 MB that
 * Lambda takes (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
 */
export const INLINE_BYTES = 256 * KILOBYTE;
/** 200 bits: two contents never share it. */
const CONTENT_HASH_LENGTH = 40;

export interface InboxQueue {
  readonly client: SQSClient;
  readonly queueUrl: string;
  /** Takes `bodies/HASH.json`; written before the message that names it. */
  readonly bodies: Bodies;
  readonly clock: Clock;
}

/**
 * Sends articles to the inbox, a FIFO queue: the group is the language, so that one writer per language is the normal
 * case; the deduplication id is the hash of what the article says, so that the same article sent again within five
 * minutes is dropped, and a changed one is not. Rejects where some could not be sent; sending all again does no harm.
 */
export const inboxSender =
  ({ client, queueUrl, bodies, clock }: InboxQueue): SendToInbox =>
  async (articles, arrivedAt, again) => {
    const entries: QueueEntry[] = [];
    for (const article of articles) {
      const entry = await entryOf(article, arrivedAt, bodies);
      const deduplication =
        again === undefined
          ? entry.deduplication
          : digest([entry.deduplication, again], CONTENT_HASH_LENGTH);
      entries.push({ ...entry, deduplication });
    }
    await sendEntries(client, queueUrl, entries, clock);
  };

const entryOf = async (
  article: RawArticle,
  arrivedAt: string,
  bodies: Bodies,
): Promise<QueueEntry & { readonly deduplication: string }> => {
  const content = written(article);
  const hash = digest([content], CONTENT_HASH_LENGTH);
  const addressed = { group: groupOf(article), deduplication: hash };
  const inline = written({ kind: 'inline', article, arrivedAt } satisfies InboxMessage);
  if (bytesOf(inline) <= INLINE_BYTES) return { body: inline, ...addressed };
  const key = `bodies/${hash}.json`;
  await bodies.put(key, content, 'application/json');
  const stored = { kind: 'stored', key, arrivedAt } satisfies InboxMessage;
  return { body: written(stored), ...addressed };
};

/** JSON without U+FFFE and U+FFFF, which SQS refuses in a message and JSON leaves as they are. */
const written = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\uFFFE\uFFFF]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16)}`,
  );

/** The article's language, as filing it will find it: what is stated, else what it is written in. */
const groupOf = ({ language, title, text }: RawArticle): string =>
  articleLanguage(language, `${title ?? ''}\n${text}`);
