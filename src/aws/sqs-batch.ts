import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { bytesOf, type Clock, excerpt, MEGABYTE } from '../kernel/index.ts';

/** SendMessageBatch's own limits: entries, and bytes of all bodies (1 MiB since August 2025). */
const BATCH = 10;
const BATCH_BYTES = MEGABYTE;
/** Entries of a batch fail one by one, mostly by throttling; five rounds with doubling pauses are 1.5 s, then it is an outage. */
const ROUNDS = 5;
const FIRST_PAUSE = 50;

/** A message as SQS takes it; group and deduplication id on FIFO queues only. */
export interface QueueEntry {
  readonly body: string;
  readonly group?: string;
  readonly deduplication?: string;
  /** After how many seconds it is seen; on standard queues only. @default 0 */
  readonly seconds?: number;
}

/** Sends in order, in batches. Throws where some could not be sent; those before them are on the queue then. */
export const sendEntries = async (
  client: SQSClient,
  queueUrl: string,
  entries: readonly QueueEntry[],
  clock: Clock,
): Promise<void> => {
  for (const batch of inBatches(entries)) await sendBatch(client, queueUrl, batch, clock);
};

/** As few batches as the limits allow without changing the order. */
const inBatches = (entries: readonly QueueEntry[]): SendMessageBatchRequestEntry[][] => {
  const batches: SendMessageBatchRequestEntry[][] = [];
  let bytes = 0;
  for (const { body, group, deduplication, seconds = 0 } of entries) {
    const size = bytesOf(body);
    let batch = batches.at(-1);
    if (!batch || batch.length === BATCH || bytes + size > BATCH_BYTES) {
      batch = [];
      bytes = 0;
      batches.push(batch);
    }
    bytes += size;
    batch.push({
      Id: String(batch.length),
      MessageBody: body,
      ...(seconds > 0 ? { DelaySeconds: seconds } : {}),
      ...(group === undefined ? {} : { MessageGroupId: group }),
      ...(deduplication === undefined ? {} : { MessageDeduplicationId: deduplication }),
    });
  }
  return batches;
};

const sendBatch = async (
  client: SQSClient,
  queueUrl: string,
  entries: readonly SendMessageBatchRequestEntry[],
  clock: Clock,
): Promise<void> => {
  let left = [...entries];
  let reason = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0) await clock.sleep(FIRST_PAUSE * 2 ** round);
    const answer = await client.send(
      new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: left }),
    );
    const failed = new Set(answer.Failed?.map((entry) => entry.Id));
    if (failed.size === 0) return;
    reason = answer.Failed?.[0]?.Code ?? '';
    left = left.filter((entry) => failed.has(entry.Id));
  }
  throw new Error(
    `SQS refused ${left.length} of ${entries.length} messages in ${ROUNDS} rounds: ${excerpt(reason)}`,
  );
};
