import type { SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { SERVICES } from '../services.ts';
import { queueArn } from './address.ts';
import { isFifo, type Received } from './message.ts';
import { md5, sequenceNumber } from './sqs-send.ts';

const recordOf = (queue: string, message: Received): SQSRecord => ({
  messageId: message.id,
  receiptHandle: message.receipt,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt),
    SenderId: SERVICES.account,
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    ...(isFifo(queue) ? { SequenceNumber: sequenceNumber(message.sequence) } : {}),
    ...(message.group === null ? {} : { MessageGroupId: message.group }),
    ...(message.deduplication === null ? {} : { MessageDeduplicationId: message.deduplication }),
  },
  messageAttributes: {},
  md5OfBody: md5(message.body),
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn(queue),
  awsRegion: SERVICES.region,
});

/** The event that Lambda's SQS event source mapping makes of a batch. */
export const sqsEvent = (queue: string, batch: readonly Received[]): SQSEvent => ({
  Records: batch.map((message) => recordOf(queue, message)),
});

const answerSchema = z.object({
  batchItemFailures: z
    .array(z.object({ itemIdentifier: z.string() }))
    .nullable()
    .optional(),
});

/**
 * Which messages of the batch failed, as Lambda reads a partial batch response: nothing or an empty list is success,
 * an answer of another shape or an identifier that is not in the batch is the failure of all.
 */
export const failedOf = (answer: unknown, batch: readonly Received[]): readonly Received[] => {
  if (answer === undefined || answer === null) return [];
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return batch;
  const failed = new Set(parsed.data.batchItemFailures?.map((item) => item.itemIdentifier));
  const ids = new Set(batch.map(({ id }) => id));
  if ([...failed].some((id) => !ids.has(id))) return batch;
  return batch.filter(({ id }) => failed.has(id));
};
