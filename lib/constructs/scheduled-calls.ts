import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Schedule,
  type ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

/** One schedule of a function. */
export interface Call {
  readonly id: string;
  readonly description: string;
  readonly when: ScheduleExpression;
  /** The event. @default EventBridge Scheduler's own */
  readonly input?: Readonly<Record<string, string>>;
  /** After which a call that could not be made is given up. */
  readonly patience: Duration;
}

export interface ScheduledCallsProps {
  readonly target: ServiceFunction;
  readonly calls: readonly Call[];
  readonly deadLetters: IQueue;
}

/** How often Scheduler tries a call within its patience; Lambda takes nearly every first one. */
const RETRIES = 10;

/** A function's schedules, in a group of its own; calls that cannot be made end with the function's dead letters. */
export class ScheduledCalls extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledCallsProps) {
    super(scope, id);
    // It holds nothing but the schedules, and those stand in the stack.
    const scheduleGroup = new ScheduleGroup(this, 'Group', {
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = this.#role(props, scheduleGroup.scheduleGroupArn);
    for (const call of props.calls) {
      new Schedule(this, call.id, {
        description: call.description,
        schedule: call.when,
        scheduleGroup,
        target: new LambdaInvoke(props.target.lambda, {
          // The target would add a right on every version of the function.
          role: role.withoutPolicyUpdates(),
          deadLetterQueue: props.deadLetters,
          maxEventAge: call.patience,
          retryAttempts: RETRIES,
          ...(call.input ? { input: ScheduleTargetInput.fromObject(call.input) } : {}),
        }),
      });
    }
  }

  #role({ target, deadLetters }: ScheduledCallsProps, groupArn: string): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': groupArn },
        },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [target.lambda.functionArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
    );
    return role;
  }
}
