import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSetEventDestination,
  EmailSendingEvent,
  EventDestination,
  type IConfigurationSet,
} from 'aws-cdk-lib/aws-ses';
import { type ITopic, Subscription, SubscriptionProtocol } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { REPORTED_EVENTS } from '../../src/domain/index.ts';
import { EncryptedTopic } from './encrypted-topic.ts';
import { WorkQueue } from './work-queue.ts';

const NAMED: Readonly<Record<(typeof REPORTED_EVENTS)[number], EmailSendingEvent>> = {
  reject: EmailSendingEvent.REJECT,
  delivery: EmailSendingEvent.DELIVERY,
  bounce: EmailSendingEvent.BOUNCE,
  complaint: EmailSendingEvent.COMPLAINT,
};

export interface EventPathProps {
  readonly configurationSet: IConfigurationSet;
  /** Of the function that takes the events, in seconds. */
  readonly timeoutSeconds: number;
  /** How long it gathers a batch, in seconds. */
  readonly windowSeconds: number;
  readonly alarmTopic: ITopic;
}

/**
 * What SES reports: configuration set → SNS → SQS, all inside the account, each step open to the one before it alone,
 * so that nobody can forge a bounce. Messages hold addresses, so they are encrypted and live four days at most.
 */
export class EventPath extends Construct {
  readonly queue: IQueue;

  constructor(scope: Construct, id: string, props: EventPathProps) {
    super(scope, id);
    const { topic } = new EncryptedTopic(this, 'Topic', {
      displayName: 'SES events',
      publisher: 'ses.amazonaws.com',
    });
    // Adds the topic's policy: only this configuration set of this account may publish.
    new ConfigurationSetEventDestination(this, 'Events', {
      configurationSet: props.configurationSet,
      destination: EventDestination.snsTopic(topic),
      events: REPORTED_EVENTS.map((event) => NAMED[event]),
    });
    const work = new WorkQueue(this, 'Feedback', {
      consumer: 'feedback',
      timeoutSeconds: props.timeoutSeconds,
      windowSeconds: props.windowSeconds,
      retention: Duration.days(4),
      alarmTopic: props.alarmTopic,
    });
    this.queue = work.queue;
    this.#subscribe(topic, work);
  }

  /** Written out, so that the queue's policy names the account too, which the ready-made subscription leaves out. */
  #subscribe(topic: ITopic, { queue, deadLetters }: WorkQueue): void {
    queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TopicMaySend',
        principals: [new ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': topic.topicArn },
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
        },
      }),
    );
    new Subscription(this, 'Subscription', {
      topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: queue.queueArn,
      deadLetterQueue: deadLetters,
    });
  }
}
