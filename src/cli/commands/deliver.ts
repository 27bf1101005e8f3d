import type { DeliveryCounts, Edition } from '../../domain/index.ts';
import { isOver } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Rounds of "send what waits, then settle what is in doubt": the first does it all; further ones are for wake-ups
 * that a crash had lost, and for editions that had to wait for another.
 */
const ROUNDS = 5;

/**
 * Lets what is on its way come to its end, and brings the edition to its own; stops where nothing moves any more, or
 * where it was paused.
 */
export const bringToEnd = async (id: EditionId, house: House): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await house.drain();
    await house.desk.settle(id);
    await house.drain();
    const edition = await house.desk.edition(id);
    if (isOver(edition) || edition.state === 'paused') return;
  }
};

/** How often the bar looks at the ledger: each look reads every chunk's state. */
const LOOK_MS = 1000;

/** Shows how far the deliveries are for as long as `work` takes. */
const withProgress = async (
  id: EditionId,
  house: House,
  terminal: Terminal,
  work: () => Promise<void>,
): Promise<void> => {
  const bar = terminal.progress('deliver', 0);
  const look = async (): Promise<void> => {
    const { planned, pending } = await house.desk.counts(id);
    bar.to(planned - pending, planned);
  };
  // A look that fails is a look less; what matters fails in the work itself.
  const timer = terminal.showsProgress
    ? setInterval(() => void look().catch(() => {}), LOOK_MS)
    : null;
  try {
    await work();
  } finally {
    if (timer) clearInterval(timer);
    bar.end();
  }
};

/**
 * Starts the delivery of an edition, or takes up one that a crash broke off, and stays until every delivery is at
 * its end or nothing moves any more.
 */
export const deliver = async (
  id: EditionId,
  house: House,
  terminal: Terminal,
): Promise<{ readonly edition: Edition; readonly counts: DeliveryCounts }> => {
  await house.desk.startSend(id);
  await withProgress(id, house, terminal, () => bringToEnd(id, house));
  return { edition: await house.desk.edition(id), counts: await house.desk.counts(id) };
};
