import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  FIFO_QUEUE,
  FUNCTION_NAMES,
  FUNCTIONS,
  type FunctionName,
  type FunctionPlan,
  QUEUES,
  type QueueName,
  queueVariable,
} from '../../src/app/functions.ts';
import { TEMPLATES_FOLDER } from '../bundle.ts';
import type { MailStack } from '../stacks/mail-stack.ts';
import type { StateStack } from '../stacks/state-stack.ts';
import { DeadLetters } from './dead-letters.ts';
import type { EditorsPool } from './editors-pool.ts';
import { QueueIntake } from './queue-intake.ts';
import { allowEverywhere, ServiceFunction } from './service-function.ts';
import { WorkQueue } from './work-queue.ts';

/** The functions that schedules call, and that need dead letters of their own. */
const SCHEDULED = ['poll-feeds', 'compose', 'sweep'] as const satisfies readonly FunctionName[];
export type Scheduled = (typeof SCHEDULED)[number];

export interface LineProps {
  readonly stageName: string;
  readonly siteUrl: string;
  readonly deskUrl: string;
  /** JSON that the bundles carry. */
  readonly configuration: string;
  readonly state: StateStack;
  readonly mail: MailStack;
}

/** All queues and all functions, each with the rights of its plan and with no other. */
export class Line extends Construct {
  readonly #props: LineProps;
  readonly #queues: ReadonlyMap<QueueName, WorkQueue>;
  readonly #deadLetters: ReadonlyMap<FunctionName, DeadLetters>;
  readonly #functions: ReadonlyMap<FunctionName, ServiceFunction>;

  constructor(scope: Construct, id: string, props: LineProps) {
    super(scope, id);
    this.#props = props;
    this.#queues = new Map(QUEUES.map((name) => [name, this.#queue(name)]));
    this.#deadLetters = new Map(SCHEDULED.map((name) => [name, this.#deadLettersFor(name)]));
    this.#functions = new Map(FUNCTION_NAMES.map((name) => [name, this.#function(name)]));
    for (const name of FUNCTION_NAMES) this.#letInvoke(name);
  }

  of(name: FunctionName): ServiceFunction {
    return present(this.#functions, name);
  }

  deadLettersOf(name: Scheduled): IQueue {
    return present(this.#deadLetters, name).queue;
  }

  #queue(name: QueueName): WorkQueue {
    const consumer = FUNCTION_NAMES.find((one) => planOf(one).intake?.queue === name);
    if (!consumer) throw new Error(`queue ${name}: no function takes its messages`);
    const { timeoutSeconds, intake } = planOf(consumer);
    return new WorkQueue(this, `Queue-${name}`, {
      consumer,
      timeoutSeconds,
      windowSeconds: intake?.windowSeconds ?? 0,
      fifo: name === FIFO_QUEUE,
      alarmTopic: this.#props.state.alarmTopic,
    });
  }

  #deadLettersFor(name: Scheduled): DeadLetters {
    return new DeadLetters(this, `Dead-${name}`, {
      of: name,
      alarmTopic: this.#props.state.alarmTopic,
    });
  }

  #function(name: FunctionName): ServiceFunction {
    const plan = planOf(name);
    const deadLetters = this.#deadLetters.get(name)?.queue;
    const made = new ServiceFunction(this, name, {
      name,
      configuration: this.#props.configuration,
      environment: this.#environment(plan),
      alarmTopic: this.#props.state.alarmTopic,
      ...(deadLetters ? { deadLetters } : {}),
    });
    this.#allow(made, plan);
    if (plan.intake) {
      const { queue } = plan.intake;
      new QueueIntake(made, 'Intake', {
        queue:
          queue === 'feedback' ? this.#props.mail.events.queue : present(this.#queues, queue).queue,
        consumer: made,
        intake: plan.intake,
      });
    }
    return made;
  }

  #environment(plan: FunctionPlan): Record<string, string> {
    const { stageName, siteUrl, deskUrl, state, mail } = this.#props;
    const queues = plan.sends.map((name) => [
      queueVariable(name),
      present(this.#queues, name).queue.queueUrl,
    ]);
    return {
      STAGE: stageName,
      SITE_URL: siteUrl,
      ...Object.fromEntries(queues),
      ...(plan.reads.length + plan.writes.length > 0 ? { TABLE_NAME: state.table.tableName } : {}),
      ...(plan.gets.length + plan.puts.length > 0
        ? { BUCKET_NAME: state.contents.bucketName }
        : {}),
      ...(plan.mails
        ? { CONFIGURATION_SET: mail.identity.configurationSet.configurationSetName }
        : {}),
      ...(plan.keys
        ? { ID_KEYS_SECRET_ID: state.keys.idKeysArn, TOKEN_KEYS_SECRET_ID: state.keys.tokenKeysArn }
        : {}),
      ...(plan.templates ? { TEMPLATES_FOLDER } : {}),
      ...(plan.linksDesk || plan.editors ? { DESK_URL: deskUrl } : {}),
      ...(plan.editors ? tokenVariables(state.editors) : {}),
    };
  }

  /** Once all functions are there. */
  #letInvoke(name: FunctionName): void {
    const made = this.of(name);
    for (const target of planOf(name).invokes) {
      const { lambda } = this.of(target);
      made.lambda.addEnvironment(`${target.toUpperCase()}_FUNCTION_NAME`, lambda.functionName);
      made.allow(
        new PolicyStatement({
          actions: ['lambda:InvokeFunction'],
          resources: [lambda.functionArn],
        }),
      );
    }
  }

  #allow(made: ServiceFunction, plan: FunctionPlan): void {
    const { table, contents, keys } = this.#props.state;
    if (plan.reads.length > 0) made.allow(table.reading(plan.reads));
    if (plan.writes.length > 0) made.allow(table.writing(plan.writes));
    if (plan.removes.length > 0) made.allow(table.removing(plan.removes));
    contents.allow(made, plan);
    if (plan.keys) made.allow(keys.reading());
    if (plan.sends.length > 0) made.allow(this.#onQueues('sqs:SendMessage', plan.sends));
    if (plan.asks.length > 0) made.allow(this.#onQueues('sqs:GetQueueAttributes', plan.asks));
    if (plan.mails) made.allow(this.#props.mail.identity.sending());
    if (plan.quota) {
      allowEverywhere(made, 'Quota', {
        role: made.role,
        actions: ['ses:GetSendQuota'],
        reason:
          "The account's quota has no resource to name (service authorization reference, Amazon SES).",
      });
    }
  }

  #onQueues(action: string, names: readonly QueueName[]): PolicyStatement {
    return new PolicyStatement({
      actions: [action],
      resources: names.map((name) => present(this.#queues, name).queue.queueArn),
    });
  }
}

/** Whose tokens the desk takes. */
const tokenVariables = ({
  issuer,
  keysUrl,
  clientIds,
  clients,
}: EditorsPool): Record<string, string> => ({
  TOKEN_ISSUER: issuer,
  TOKEN_KEYS_URL: keysUrl,
  TOKEN_CLIENT_IDS: clientIds.join(','),
  SIGN_IN_ISSUER: issuer,
  SIGN_IN_CLIENT_ID: clients.commandLine.userPoolClientId,
  DESK_CLIENT_ID: clients.desk.userPoolClientId,
});

const planOf = (name: FunctionName): FunctionPlan => FUNCTIONS[name];

const present = <Name extends string, Value>(
  known: ReadonlyMap<Name, Value>,
  name: Name,
): Value => {
  const value = known.get(name);
  if (value === undefined) throw new Error(`${name}: not part of the line`);
  return value;
};
