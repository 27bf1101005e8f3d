import type { Edition } from '../../domain/index.ts';
import { editionOf } from '../../editions/index.ts';
import {
  type Clock,
  type EditionId,
  HOUR,
  type Instant,
  type Logger,
  MINUTE,
  SECOND,
} from '../../kernel/index.ts';
import type { Mailer, SweepPorts } from '../ports.ts';
import { SHARE_OF_ACCOUNT } from './quota.ts';
import type { SweepReport } from './sweep.ts';

/** For planning, and for the sweep that ends an edition, beside the mails themselves. */
const AROUND = 10 * MINUTE;
/** SES's own floor: one mail a second, in the sandbox; taken where the quota cannot be read. */
const SLOWEST = 1;
/** A pause that somebody means is looked after within the hour; one that is forgotten keeps the next edition back. */
const PAUSE_NOTED_AFTER = HOUR;

export interface OverduePorts {
  readonly editions: SweepPorts['editions'];
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How long mails to so many people take at the account's rate, in ms. */
const expected = (people: number, ratePerSecond: number): number =>
  AROUND + (people * SECOND) / (Math.max(SLOWEST, ratePerSecond) * SHARE_OF_ACCOUNT);

/** Since when it has been on its way without a stop; null before it began. */
const goingSince = ({ startedAt, pause, reopened }: Edition): Instant | null =>
  startedAt === null
    ? null
    : Math.max(
        ...[startedAt, pause?.resumed?.at, reopened?.at].map((at) => Date.parse(at ?? startedAt)),
      );

const notePaused = async (id: EditionId, ports: OverduePorts): Promise<void> => {
  const { pause } = await editionOf(ports.editions, id);
  if (!pause || pause.resumed) return;
  const stood = ports.clock.now() - Date.parse(pause.at);
  if (stood < PAUSE_NOTED_AFTER) return;
  const fields = { editionId: id, cause: pause.cause, minutes: Math.round(stood / MINUTE) };
  ports.logger.error('edition.still-paused', fields);
};

/**
 * Logs, for alarms that wait for it, `edition.overdue` of each swept edition that takes twice the time expected, and
 * `edition.still-paused` of each that has stood still for an hour.
 */
export const noteOverdue = async (
  swept: readonly SweepReport[],
  ports: OverduePorts,
): Promise<void> => {
  for (const { edition, state } of swept) if (state === 'paused') await notePaused(edition, ports);
  const underWay = swept.filter(({ state }) => state === 'frozen' || state === 'sending');
  if (underWay.length === 0) return;
  const rate = await ports.mailer.quota().then(
    (quota) => quota.ratePerSecond,
    () => SLOWEST,
  );
  for (const { edition: id, counts } of underWay) {
    const since = goingSince(await editionOf(ports.editions, id));
    const elapsed = since === null ? 0 : ports.clock.now() - since;
    if (elapsed <= 2 * expected(counts.planned, rate)) continue;
    ports.logger.error('edition.overdue', {
      editionId: id,
      minutes: Math.round(elapsed / MINUTE),
      pending: counts.pending,
    });
  }
};
