import { formatBytes } from '../../kernel/index.ts';
import { listSetAside, type SetAsideStore } from '../set-aside.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { awsCommand, type Place } from './commands.ts';
import type { Alarms, DeployedResource, QueueDepths, Tables } from './ports.ts';

export const ofType = (
  resources: readonly DeployedResource[],
  type: string,
): readonly DeployedResource[] => resources.filter((resource) => resource.type === type);

export const checkTable = async (name: string, tables: Tables, place: Place): Promise<Check[]> => {
  const table = await tables.table(name);
  if (!table)
    return [failed('table', `${name} is not there`, 'restore it: docs/deploy.md, "Backups"')];
  const found = `${name}: ${table.status}, about ${table.items.toLocaleString('en')} items in ${formatBytes(table.bytes)}`;
  if (table.status !== 'ACTIVE' && table.status !== 'UPDATING')
    return [
      failed(
        'table',
        found,
        'wait until it is ACTIVE; the DynamoDB console says what it waits for',
      ),
    ];
  if (!table.deletionProtection) {
    const protect = `dynamodb update-table --table-name ${name} --deletion-protection-enabled`;
    return [warning('table', `${found}; not protected from deletion`, awsCommand(place, protect))];
  }
  return [ok('table', found)];
};

/** Dead-letter queues have it in their logical ids. */
const isDead = ({ id }: DeployedResource): boolean => id.includes('Dead');

/** `LineQueuefetch` of `LineQueuefetchQueue0A1B2C3D` */
const shortId = ({ id }: DeployedResource): string => id.replace(/(?:Queue)?[0-9A-F]{8}$/u, '');

/** What waits in the queues of work, and what was given up. */
export const checkQueues = async (
  queues: readonly DeployedResource[],
  depths: QueueDepths,
): Promise<Check[]> => {
  const read = await Promise.all(
    queues.map(async (queue) => ({ queue, ...(await depths.depth(queue.physicalId)) })),
  );
  const work = read.filter(({ queue }) => !isDead(queue));
  const busy = work.filter(({ waiting, inFlight }) => waiting + inFlight > 0);
  const dead = read.filter(({ queue, waiting }) => isDead(queue) && waiting > 0);
  const count = read.length - work.length;
  return [
    ok(
      'queues',
      busy.length === 0
        ? `all ${work.length} empty`
        : busy
            .map(
              ({ queue, waiting, inFlight }) =>
                `${shortId(queue)} ${waiting} waiting, ${inFlight} in flight`,
            )
            .join('; '),
    ),
    dead.length === 0
      ? ok('dead letters', `none in ${count} queues`)
      : failed(
          'dead letters',
          dead.map(({ queue, waiting }) => `${shortId(queue)} ${waiting}`).join('; '),
          'docs/runbook/dead-letters.md',
        ),
  ];
};

/** `docs/runbook/dead-letters.md`, from an alarm's text. */
const pageIn = (description: string): string =>
  /docs\/runbook\/[\w-]+\.md/u.exec(description)?.[0] ?? 'docs/runbook/README.md';

/** Articles that could not be filed and wait for somebody to decide about them. */
export const checkSetAside = async (
  setAside: Pick<SetAsideStore, 'list'>,
  stage: string | null,
): Promise<Check[]> => {
  const { articles, more } = await listSetAside(setAside);
  const [newest] = articles;
  if (newest === undefined) return [ok('set aside', 'no article could not be filed')];
  const count = `${articles.length}${more ? ' and more' : ''} could not be filed`;
  const command = `writethru set-aside list${stage === null ? '' : ` --stage ${stage}`}`;
  return [
    warning('set aside', `${count}; the newest, "${newest.title}": ${newest.reason}`, command),
  ];
};

export const checkAlarms = async (names: readonly string[], alarms: Alarms): Promise<Check[]> => {
  const ringing = await alarms.ringing(names);
  if (ringing.length === 0) return [ok('alarms', `none of ${names.length} rings`)];
  return ringing.map(({ name, description, since }) =>
    failed(`alarm ${name}`, `since ${since}: ${description}`, pageIn(description)),
  );
};
