import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueueDepths } from '../desk/index.ts';

/** How many messages a queue holds, as SQS reckons. */
export class SqsDepths implements QueueDepths {
  readonly #client: SQSClient;

  constructor(client: SQSClient) {
    this.#client = client;
  }

  async depth(url: string): Promise<{ readonly waiting: number; readonly inFlight: number }> {
    const { Attributes: counts } = await this.#client.send(
      new GetQueueAttributesCommand({
        QueueUrl: url,
        AttributeNames: [
          'ApproximateNumberOfMessages',
          'ApproximateNumberOfMessagesDelayed',
          'ApproximateNumberOfMessagesNotVisible',
        ],
      }),
    );
    return {
      waiting:
        Number(counts?.ApproximateNumberOfMessages ?? 0) +
        Number(counts?.ApproximateNumberOfMessagesDelayed ?? 0),
      inFlight: Number(counts?.ApproximateNumberOfMessagesNotVisible ?? 0),
    };
  }
}
