import { attempt } from './attempt.ts';
import { type Check, failed, warning } from './check.ts';
import { deployCommand, type Place } from './commands.ts';
import { checkRecord, titleOfRecord, wantedRecords } from './dns-records.ts';
import { checkEventPath, type Heard } from './event-path.ts';
import type { DeployedResource, StagePorts } from './ports.ts';
import {
  checkDestinations,
  checkIdentity,
  checkQuota,
  checkSending,
  checkStanding,
} from './sending-checks.ts';
import { examineStacks, type StageStacks } from './stack-checks.ts';
import { checkAlarms, checkQueues, checkSetAside, checkTable, ofType } from './work-checks.ts';

/** What is examined: a stage as the configuration has it. */
export interface StageOrder extends Place {
  /** Null: whichever the credentials are of. */
  readonly account: string | null;
  readonly domain: string;
  readonly siteUrl: string;
  /** Options that still hold a name which nobody can own. */
  readonly placeholders: readonly string[];
  /** Variables that lead the AWS SDK elsewhere than to AWS. */
  readonly endpoints: readonly string[];
  /** Sends three mails to SES's simulator. */
  readonly send: boolean;
}

const checkOrder = ({ placeholders, endpoints }: StageOrder): Check[] => {
  const led = `${endpoints.join(', ')} set: what answers may not be AWS`;
  const mend = 'put domains and addresses of your own into the configuration, and deploy again';
  return [
    ...(placeholders.length > 0 ? [failed('placeholders', placeholders.join(', '), mend)] : []),
    ...(endpoints.length > 0 ? [warning('endpoints', led, `unset ${endpoints.join(' ')}`)] : []),
  ];
};

/**
 * Examines a deployed stage with the credentials of whoever asks: stacks, identity and its DNS, the sending account,
 * table, queues, alarms, and the way that events come back. Changes nothing but for three mails to SES's simulator,
 * which `send` allows.
 */
export async function* examineStage(
  order: StageOrder,
  ports: StagePorts,
  heard: Heard,
): AsyncGenerator<Check> {
  yield* checkOrder(order);
  const found: { stacks: StageStacks | null } = { stacks: null };
  yield* attempt('stacks', async () => {
    const examined = await examineStacks(order, order.account, ports.stacks);
    found.stacks = examined.found;
    return examined.checks;
  });
  // Credentials that may not even ask for stacks would fail every check in the same words.
  if (found.stacks === null) return;
  yield* examineSending(order, ports);
  yield* examineDeployed(order, found.stacks, ports, heard);
}

async function* examineSending(order: StageOrder, { sending }: StagePorts): AsyncGenerator<Check> {
  const { domain, siteUrl } = order;
  yield* attempt('identity', async () =>
    checkIdentity(domain, await sending.identity(domain), order),
  );
  yield* attempt('sandbox', () => checkStanding(sending, siteUrl, order));
  yield* attempt('sending', () => checkSending(sending, order));
  yield* attempt('quota', () => checkQuota(sending));
}

async function* examineDeployed(
  order: StageOrder,
  found: StageStacks,
  ports: StagePorts,
  heard: Heard,
): AsyncGenerator<Check> {
  const stacks = Object.values(found);
  const resources = stacks.flatMap((stack) => stack.resources);
  for (const record of stacks.flatMap(({ outputs }) => wantedRecords(outputs)))
    yield* attempt(titleOfRecord(record), async () => [await checkRecord(record, ports.names)]);
  const set = nameOf(resources, 'AWS::SES::ConfigurationSet');
  const table = nameOf(resources, 'AWS::DynamoDB::Table');
  if (set !== null)
    yield* attempt('configuration set', async () => [
      checkDestinations(set, await ports.sending.destinations(set), order),
    ]);
  if (table !== null) yield* attempt('table', () => checkTable(table, ports.tables, order));
  if (table !== null)
    yield* attempt('set aside', () => checkSetAside(ports.setAside(table), order.stage));
  yield* attempt('queues', () => checkQueues(ofType(resources, 'AWS::SQS::Queue'), ports.queues));
  const alarms = ofType(resources, 'AWS::CloudWatch::Alarm').map(({ physicalId }) => physicalId);
  yield* attempt('alarms', () => checkAlarms(alarms, ports.alarms));
  if (!order.send) return;
  if (set === null || table === null || !found.App) {
    yield warning('event path', 'not tried: it takes all three stacks', deployCommand(order));
    return;
  }
  const { clock, random } = ports;
  yield* attempt('event path', () =>
    checkEventPath({ ...ports.probing(set, table), clock, random }, heard),
  );
}

const nameOf = (resources: readonly DeployedResource[] | undefined, type: string): string | null =>
  ofType(resources ?? [], type)[0]?.physicalId ?? null;
