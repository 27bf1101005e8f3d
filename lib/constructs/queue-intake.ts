import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Intake } from '../../src/app/functions.ts';
import type { ServiceFunction } from './service-function.ts';

export interface QueueIntakeProps {
  readonly queue: IQueue;
  readonly consumer: ServiceFunction;
  readonly intake: Intake;
}

/** Lets a function take messages off a queue; what it reports as failed comes again, the rest does not. */
export class QueueIntake extends Construct {
  constructor(scope: Construct, id: string, props: QueueIntakeProps) {
    super(scope, id);
    const { queue, consumer, intake } = props;
    consumer.allow(
      new PolicyStatement({
        actions: [
          'sqs:ChangeMessageVisibility',
          'sqs:DeleteMessage',
          'sqs:GetQueueAttributes',
          'sqs:ReceiveMessage',
        ],
        resources: [queue.queueArn],
      }),
    );
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: consumer.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: intake.batch,
      reportBatchItemFailures: true,
      ...(intake.concurrency ? { maxConcurrency: intake.concurrency } : {}),
      ...(intake.windowSeconds
        ? { maxBatchingWindow: Duration.seconds(intake.windowSeconds) }
        : {}),
    });
    // Lambda tries the queue when the mapping is made.
    mapping.node.addDependency(consumer.role);
    Validations.of(mapping).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason:
        "SQS sources take no failure destination; the queue's own dead letters get what fails.",
    });
  }
}
