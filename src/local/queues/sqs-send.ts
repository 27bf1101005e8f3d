import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { DurableQueue } from './durable-queue.ts';
import { type Accepted, MESSAGE_BYTES, type NewMessage } from './message.ts';
import { SqsRefusal } from './sqs-refusal.ts';

/** SQS delays a message by at most fifteen minutes. */
const DELAY_SECONDS = 900;

const entrySchema = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().int().min(0).max(DELAY_SECONDS).optional(),
  MessageGroupId: z.string().min(1).max(128).optional(),
  MessageDeduplicationId: z.string().min(1).max(128).optional(),
  // Nothing in the pipeline sends attributes; refused rather than lost.
  MessageAttributes: z.object({}).strict().optional(),
});
export type Entry = z.infer<typeof entrySchema>;

export const messageSchema = entrySchema.extend({ QueueUrl: z.string() });
export const batchSchema = z.object({
  QueueUrl: z.string(),
  Entries: z.array(entrySchema.extend({ Id: z.string().regex(/^[\w-]{1,80}$/u) })),
});
export const queueSchema = z.object({ QueueUrl: z.string() });

/** Checks one message against its queue. Throws `SqsRefusal`. */
export const acceptEntry = (queue: DurableQueue, entry: Entry): NewMessage => {
  if (Buffer.byteLength(entry.MessageBody) > MESSAGE_BYTES) throw SqsRefusal.tooLong();
  if (queue.full) throw new SqsRefusal('OverLimit', 'The local queue is full.');
  if (queue.fifo) checkFifo(entry);
  else if (entry.MessageDeduplicationId !== undefined) {
    throw SqsRefusal.invalid(notForThisType('MessageDeduplicationId'));
  }
  return {
    body: entry.MessageBody,
    group: entry.MessageGroupId ?? null,
    deduplication: queue.fifo ? (entry.MessageDeduplicationId ?? sha256(entry.MessageBody)) : null,
    delayMs: (entry.DelaySeconds ?? 0) * 1000,
  };
};

const notForThisType = (parameter: string): string =>
  `Value for parameter ${parameter} is invalid. Reason: The request includes a parameter that is not valid for this queue type.`;

const checkFifo = (entry: Entry): void => {
  if (entry.MessageGroupId === undefined) throw SqsRefusal.missing('MessageGroupId');
  if (entry.DelaySeconds) throw SqsRefusal.invalid(notForThisType('DelaySeconds'));
};

/** What stands for a body where no deduplication id is given: all FIFO queues here deduplicate by content. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');

/** The answer to one accepted message; the SDK checks the digest. */
export const sentAnswer = (queue: DurableQueue, entry: Entry, { id, sequence }: Accepted) => ({
  MessageId: id,
  MD5OfMessageBody: md5(entry.MessageBody),
  ...(queue.fifo ? { SequenceNumber: sequenceNumber(sequence) } : {}),
});

/** Twenty digits, as SQS writes them. */
export const sequenceNumber = (sequence: number): string => String(sequence).padStart(20, '0');
