import { Duration, Validations } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, RunbookAlarm } from './runbook-alarm.ts';

export interface DeadLettersProps {
  /** Whose dead letters: ends the sentence "could not be handled by …". */
  readonly of: string;
  /** @default false */
  readonly fifo?: boolean;
  readonly alarmTopic: ITopic;
}

/** Where messages end that could not be handled; kept as long as SQS can, and an alarm from the first one on. */
export class DeadLetters extends Construct {
  readonly queue: IQueue;

  constructor(scope: Construct, id: string, props: DeadLettersProps) {
    super(scope, id);
    const queue = new Queue(this, 'Queue', {
      ...(props.fifo ? { fifo: true } : {}),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = queue;
    Validations.of(queue).acknowledge(
      {
        id: 'Serverless-SQSRedrivePolicy',
        reason: 'It is a dead-letter queue: its messages wait for a person.',
      },
      {
        id: 'AwsSolutions-SQS3',
        reason: 'It is a dead-letter queue: its messages wait for a person.',
      },
    );
    new RunbookAlarm(this, 'NotEmpty', {
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: ALARM_PERIOD,
        statistic: 'Maximum',
      }),
      description: `Messages could not be handled by ${props.of}.`,
      page: 'dead-letters',
      topic: props.alarmTopic,
    });
  }
}
