import type { Newsletter } from '../domain/index.ts';
import { openPeople, type SubscribersFile } from './import/people.ts';
import type { MapOrder } from './import/plan.ts';
import type { LeavingReason } from './import/status-words.ts';
import {
  type FileReport,
  fileReport,
  inGroups,
  leaverOf,
  type OnDone,
  peopleOrder,
  Refusals,
  type RefusedLine,
  storeGroup,
  type Waiting,
} from './import-group.ts';
import type { ReaderPorts } from './ports.ts';
import { subscriberId } from './subscriber-id.ts';

export interface SuppressOrder extends Partial<MapOrder> {
  /** Why they must get no mail, where no column says it. */
  readonly reason: Exclude<LeavingReason, 'blocked'>;
  readonly onDone?: OnDone;
}

export interface SuppressReport extends FileReport {
  readonly suppressed: number;
  /** They got no mail before, or had been erased. */
  readonly already: number;
  readonly refused: readonly RefusedLine[];
  readonly refusedLines: number;
}

/**
 * Suppresses everybody in a file, known here or not: no import brings them back. Who unsubscribed elsewhere, or whose
 * address bounced, can still sign up here on their own.
 */
export const suppressPeople = async (
  file: SubscribersFile,
  order: SuppressOrder,
  ports: Pick<ReaderPorts, 'newsletters' | 'store' | 'keys' | 'clock' | 'logger'>,
): Promise<SuppressReport> => {
  const now = ports.clock.now();
  const people = await openPeople(file, peopleOrder(order, order.reason), now);
  const keys = await ports.keys.keyRing();
  // A configuration has a newsletter at least; whose it is does not matter to a suppression.
  const newsletter = (ports.newsletters[0] as Newsletter).id;
  const run = { newsletter, how: 'import', through: 0, now } as const;
  // Rows of a file of leavers always say that they left.
  const nothingSaid = { reason: order.reason, at: null, words: '', own: false };
  const tally = { suppressed: 0, already: 0 };
  const refused = new Refusals();
  const take = async (waiting: readonly Waiting[]): Promise<void> => {
    for (const [line, done] of await storeGroup(waiting, run, ports.store)) {
      if (!done.ok) refused.add({ line, reason: done.reason });
      else if (done.value === 'kept') refused.add({ line, reason: SIGNED_UP_SINCE });
      else tally[done.value === 'suppressed' ? 'suppressed' : 'already'] += 1;
    }
  };
  await inGroups(people, refused, order.onDone, take, (line, person) => {
    const id = subscriberId(person.email, keys);
    return {
      ok: true,
      value: { line, id, leaver: leaverOf(id, person, person.left ?? nothingSaid) },
    };
  });
  ports.logger.info('subscribers.suppressed', { ...tally, refused: refused.all });
  return { ...fileReport(people), ...tally, ...refused.report() };
};

const SIGNED_UP_SINCE = 'they signed up here after the day on which the list says that they left';
