import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Wake } from '../deliver/index.ts';
import { type Clock, SECOND } from '../kernel/index.ts';
import { sendEntries } from './sqs-batch.ts';

const COUNTS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** SQS's own limit, fifteen minutes. */
const LONGEST_DELAY = 900;

/** Wake-ups as JSON messages on a standard SQS queue. */
export class SqsWake<Message> implements Wake<Message> {
  readonly #client: SQSClient;
  readonly #queueUrl: string;
  readonly #clock: Clock;

  constructor(client: SQSClient, queueUrl: string, clock: Clock) {
    this.#client = client;
    this.#queueUrl = queueUrl;
    this.#clock = clock;
  }

  /** Throws where some could not be sent; sending all of them again does no harm. */
  wake(messages: readonly Message[], delay = 0): Promise<void> {
    const seconds = Math.min(Math.ceil(delay / SECOND), LONGEST_DELAY);
    const entries = messages.map((message) => ({ body: JSON.stringify(message), seconds }));
    return sendEntries(this.#client, this.#queueUrl, entries, this.#clock);
  }

  async idle(): Promise<boolean> {
    const { Attributes } = await this.#client.send(
      new GetQueueAttributesCommand({ QueueUrl: this.#queueUrl, AttributeNames: [...COUNTS] }),
    );
    return COUNTS.every((name) => Number(Attributes?.[name] ?? 0) === 0);
  }
}
