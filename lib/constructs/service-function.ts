import { join } from 'node:path';
import { AssetHashType, DockerImage, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type CfnFunction,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName, type FunctionPlan } from '../../src/app/functions.ts';
import { bundle, ROOT } from '../bundle.ts';
import { ALARM_PERIOD, RunbookAlarm } from './runbook-alarm.ts';

export interface ServiceFunctionProps {
  /** Of its file in lambdas/. */
  readonly name: FunctionName;
  /** JSON that its bundle carries. */
  readonly configuration: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where calls end that a schedule made and that failed three times. @default none: a queue or the web calls it */
  readonly deadLetters?: IQueue;
  readonly alarmTopic: ITopic;
}

/** One function: its bundle, its own role with no right but logging and tracing, its log, and its alarm. */
export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly log: LogGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const plan = FUNCTIONS[props.name];
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Of writethru's function ${props.name}.`,
    });
    this.lambda = new LambdaFunction(this, 'Function', {
      description: plan.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: code(props.name, props.configuration),
      memorySize: plan.memoryMegabytes,
      timeout: Duration.seconds(plan.timeoutSeconds),
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      role: this.role,
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      recursiveLoop: wakesItself(plan) ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE,
      ...(props.deadLetters ? { deadLetterQueue: props.deadLetters } : {}),
    });
    this.allow(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.log.logGroupArn],
      }),
    );
    this.#trace();
    this.#acknowledgeNoDeadLetters(props.deadLetters);
    new RunbookAlarm(this, 'Errors', {
      metric: this.lambda.metricErrors({ period: ALARM_PERIOD }),
      description: `The function ${props.name} failed.`,
      page: 'function-errors',
      topic: props.alarmTopic,
    });
  }

  /** Adds a right to its role; nothing else ever does. */
  allow(statement: PolicyStatement): void {
    this.role.addToPrincipalPolicy(statement);
  }

  /** Set apart from the construct's own `tracing`, whose `*` would stand among the rights on what we keep. */
  #trace(): void {
    (this.lambda.node.defaultChild as CfnFunction).tracingConfig = { mode: 'Active' };
    allowEverywhere(this, 'Tracing', {
      role: this.role,
      actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
      reason: 'X-Ray has no resources to name (service authorization reference, AWS X-Ray).',
    });
  }

  #acknowledgeNoDeadLetters(deadLetters: IQueue | undefined): void {
    if (deadLetters) return;
    Validations.of(this.lambda).acknowledge({
      id: 'Serverless-LambdaDLQ',
      reason:
        'It is not called asynchronously: its queue keeps the dead letters, or the web gets the error.',
    });
  }
}

/**
 * A function that puts what it could not finish onto its own queue; Lambda would take more than sixteen such turns for
 * a mistake and stop them (https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html). Each turn brings
 * its work forward, so they end.
 */
const wakesItself = ({ intake, sends }: FunctionPlan): boolean =>
  intake !== undefined && sends.some((queue) => queue === intake.queue);

export interface EverywhereProps {
  readonly role: Role;
  readonly actions: string[];
  /** Why no resource can be named. */
  readonly reason: string;
}

/** A right that has no resources, in a policy of its own, so that its acknowledgement covers nothing else. */
export const allowEverywhere = (scope: Construct, id: string, props: EverywhereProps): void => {
  const policy = new Policy(scope, id, {
    roles: [props.role],
    statements: [new PolicyStatement({ actions: props.actions, resources: ['*'] })],
  });
  Validations.of(policy).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: props.reason,
  });
};

/** Bundled here and now, without a container; skipped where the context says `aws:cdk:bundling-stacks: []`. */
const code = (name: FunctionName, configuration: string): Code =>
  Code.fromAsset(join(ROOT, 'lambdas'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Tells the bundles of one folder apart; no container ever runs it.
      command: [name, configuration],
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: (folder) => {
          bundle({ name, configuration, folder });
          return true;
        },
      },
    },
  });
