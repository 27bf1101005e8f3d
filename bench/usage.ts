import { FUNCTIONS, QUEUES } from '../src/app/functions.ts';
import { all, deploy, ofType } from '../tests/infra/deployed.ts';
import { ASSUMED } from './assumed.ts';
import type { Usage } from './bill.ts';
import type { CountedRun, Counts } from './counted-run.ts';

const DAYS = 30;
const MONTH_SECONDS = DAYS * 86_400;
/** As often as poll-feeds and sweep are called. */
const ROUNDS = MONTH_SECONDS / FUNCTIONS.sweep.everySeconds;
const GIGABYTE = 1024 ** 3;

/** Of counted work, as often as it is done. */
const worked = (counts: Counts, times: number, traced: number): Usage => ({
  lambdaRequest: counts.invocations * times,
  lambdaSecond: counts.gigabyteSeconds * times,
  tableWrite: counts.writeUnits * times,
  tableRead: counts.readUnits * times,
  queueRequest: (counts.queueRequests + counts.intakeRequests) * times,
  objectPut: counts.objectPuts * times,
  objectGet: counts.objectGets * times,
  trace: counts.invocations * times * traced,
  logGigabyte: (counts.invocations * times * ASSUMED.logBytesPerInvocation) / GIGABYTE,
});

const added = (one: Usage, other: Usage): Usage =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((what) => {
      const name = what as keyof Usage;
      return [name, (one[name] ?? 0) + (other[name] ?? 0)];
    }),
  );

/** A month in which nobody writes, reads or is mailed: what stands, and what looks whether there is work. */
export const idleMonth = ({ round }: CountedRun): Usage => {
  const stacks = all(deploy());
  const count = (type: string) => ofType(stacks, type).length;
  const { pollersPerQueue, pollSeconds, storedGigabytes, editionsPerMonth } = ASSUMED;
  const polls = (pollersPerQueue * MONTH_SECONDS) / pollSeconds;
  return added(worked(round, ROUNDS, 1), {
    // The queues of functions.ts and that of SES's events, of which the inbox is a FIFO queue.
    queueRequest: polls * QUEUES.length,
    fifoRequest: polls,
    scheduleCall: 2 * ROUNDS + editionsPerMonth,
    alarmMonth: count('AWS::CloudWatch::Alarm'),
    keyMonth: count('AWS::KMS::Key'),
    secretMonth: count('AWS::SecretsManager::Secret'),
    tableGigabyteMonth: storedGigabytes,
    tableRecoveryGigabyteMonth: storedGigabytes,
    objectGigabyteMonth: storedGigabytes,
  });
};

/** Filing a thousand articles. */
export const thousandArticles = ({ filing, articles }: CountedRun): Usage =>
  worked(filing, 1000 / articles, ASSUMED.tracedShare);
