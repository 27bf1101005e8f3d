import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { EncryptedTopic } from './encrypted-topic.ts';

export interface AlarmTopicProps {
  /** Who gets the alarms. @default null: nobody */
  readonly email?: string | null;
}

/** Where all alarms of a stage go; only this account's alarms may publish. */
export class AlarmTopic extends Construct {
  readonly topic: ITopic;

  constructor(scope: Construct, id: string, props: AlarmTopicProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const publisher = 'cloudwatch.amazonaws.com';
    this.topic = new EncryptedTopic(this, 'Encrypted', {
      displayName: 'Writethru alarms',
      publisher,
    }).topic;
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsMayPublish',
        principals: [new ServicePrincipal(publisher)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: {
            'aws:SourceArn': `${stack.formatArn({ service: 'cloudwatch', resource: 'alarm' })}:*`,
          },
        },
      }),
    );
    if (props.email) this.#mail(props.email);
  }

  #mail(address: string): void {
    const subscription = this.topic.addSubscription(new EmailSubscription(address));
    Validations.of(subscription).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason:
        'Nobody would look for a lost alarm mail in a queue; the alarm itself stays to be seen.',
    });
  }
}
