import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { HIDDEN_TIMES, TRIES } from '../../src/app/functions.ts';
import { DeadLetters } from './dead-letters.ts';

export interface WorkQueueProps {
  /** Who takes its messages, for the alarm's text. */
  readonly consumer: string;
  /** Of the consumer, in seconds. */
  readonly timeoutSeconds: number;
  /** How long the consumer gathers a batch, in seconds. @default 0 */
  readonly windowSeconds?: number;
  /** In order by group, each content once. @default false */
  readonly fifo?: boolean;
  /** How long a message may wait. @default 4 days */
  readonly retention?: Duration;
  readonly alarmTopic: ITopic;
}

/** A queue of work with its dead letters, encrypted, over TLS only. */
export class WorkQueue extends Construct {
  readonly queue: IQueue;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const fifo = props.fifo ?? false;
    this.deadLetters = new DeadLetters(this, 'Dead', {
      of: props.consumer,
      fifo,
      alarmTopic: props.alarmTopic,
    }).queue;
    this.queue = new Queue(this, 'Queue', {
      ...(fifo ? { fifo: true, contentBasedDeduplication: true } : {}),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: props.retention ?? Duration.days(4),
      visibilityTimeout: Duration.seconds(
        HIDDEN_TIMES * props.timeoutSeconds + (props.windowSeconds ?? 0),
      ),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: TRIES },
    });
  }
}
