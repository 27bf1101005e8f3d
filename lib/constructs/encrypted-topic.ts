import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface EncryptedTopicProps {
  readonly displayName: string;
  /** The AWS service that publishes, `ses.amazonaws.com`. */
  readonly publisher: string;
}

/**
 * A topic encrypted under a key of its own that the publishing service may use: with AWS's managed key neither SES nor
 * CloudWatch could publish
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services).
 */
export class EncryptedTopic extends Construct {
  readonly topic: ITopic;

  constructor(scope: Construct, id: string, props: EncryptedTopicProps) {
    super(scope, id);
    const key = new Key(this, 'Key', {
      description: `Encrypts the topic "${props.displayName}".`,
      enableKeyRotation: true,
      // Nothing is kept under it: a topic hands its messages on.
      removalPolicy: RemovalPolicy.DESTROY,
      pendingWindow: Duration.days(7),
    });
    // Unconditional, as AWS writes it for SES: whether its call to KMS names a source is not documented, and a
    // condition that does not hold would lose every event. The topic's own policy tells the sources apart.
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'PublisherMayEncrypt',
        principals: [new ServicePrincipal(props.publisher)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
      }),
    );
    this.topic = new Topic(this, 'Topic', {
      displayName: props.displayName,
      masterKey: key,
      enforceSSL: true,
    });
  }
}
