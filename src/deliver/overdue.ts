import { editionOf } from '../editions/index.ts';
import { type Clock, type Logger, MINUTE, SECOND } from '../kernel/index.ts';
import { SHARE_OF_ACCOUNT } from './pace.ts';
import type { Mailer, SweepPorts } from './ports.ts';
import type { SweepReport } from './sweep.ts';

/** For planning, and for the sweep that ends an edition, beside the mails themselves. */
const AROUND = 10 * MINUTE;
/** SES's own floor: one mail a second, in the sandbox; taken where the quota cannot be read. */
const SLOWEST = 1;

export interface OverduePorts {
  readonly editions: SweepPorts['editions'];
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How long mails to so many people take at the account's rate, in ms. */
const expected = (people: number, ratePerSecond: number): number =>
  AROUND + (people * SECOND) / (Math.max(SLOWEST, ratePerSecond) * SHARE_OF_ACCOUNT);

/** Logs `edition.overdue`, which an alarm waits for, of each swept edition that takes twice the time expected. */
export const noteOverdue = async (
  swept: readonly SweepReport[],
  ports: OverduePorts,
): Promise<void> => {
  const underWay = swept.filter(({ state }) => state === 'frozen' || state === 'sending');
  if (underWay.length === 0) return;
  const rate = await ports.mailer.quota().then(
    (quota) => quota.ratePerSecond,
    () => SLOWEST,
  );
  for (const { edition: id, counts } of underWay) {
    const { startedAt } = await editionOf(ports.editions, id);
    const elapsed = startedAt === null ? 0 : ports.clock.now() - Date.parse(startedAt);
    if (elapsed <= 2 * expected(counts.planned, rate)) continue;
    ports.logger.error('edition.overdue', {
      editionId: id,
      minutes: Math.round(elapsed / MINUTE),
      pending: counts.pending,
    });
  }
};
