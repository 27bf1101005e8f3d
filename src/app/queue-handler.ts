import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { type Logger, WritethruError } from '../kernel/index.ts';

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

interface QueueOrder<Message> {
  readonly schema: z.ZodType<Message>;
  /** `receives`: how often the queue has handed the message over, this time included. */
  readonly handle: (message: Message, context: Context, receives: number) => Promise<void>;
  readonly logger: Logger;
  /** In order, and nothing after the first failure. */
  readonly fifo?: boolean;
}

/** What failed, without what was in the message: an error of ours is its code, a wrong shape its path. */
const causeOf = (error: unknown): string => {
  if (error instanceof WritethruError) return error.code;
  if (error instanceof z.ZodError) return `shape at ${error.issues[0]?.path.join('.') ?? '?'}`;
  return error instanceof Error
    ? `${error.name}: ${error.stack?.split('\n')[1]?.trim() ?? ''}`
    : 'unknown';
};

/**
 * A Lambda handler for a queue: each record parsed and handled by itself, failures reported one by one so that only
 * they come again (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */
export const queueHandler = <Message>(order: QueueOrder<Message>): QueueHandler => {
  const handleRecord =
    (context: Context) =>
    async (record: SQSRecord): Promise<void> => {
      try {
        const receives = Number(record.attributes?.ApproximateReceiveCount ?? 1);
        await order.handle(order.schema.parse(JSON.parse(record.body)), context, receives);
      } catch (error) {
        if (error instanceof WritethruError && error.kind === 'input') {
          // Bad input is bad at every try, and would hold up its FIFO group until it is a dead letter.
          order.logger.error('queue.record.refused', {
            messageId: record.messageId,
            code: error.code,
          });
          return;
        }
        order.logger.error('queue.record.failed', {
          messageId: record.messageId,
          cause: causeOf(error),
        });
        throw error;
      }
    };
  return (event, context) =>
    order.fifo
      ? processPartialResponse(event, handleRecord(context), new SqsFifoPartialProcessorAsync(), {
          context,
          throwOnFullBatchFailure: false,
        })
      : processPartialResponse(event, handleRecord(context), new BatchProcessor(EventType.SQS), {
          context,
          throwOnFullBatchFailure: false,
        });
};
