import type { DeliveryCounts, Edition, Newsletter } from '../../domain/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Rounds of "send what waits, then settle what is in doubt": the first does it all; further ones are for wake-ups
 * that a crash had lost, and for editions that had to wait for another.
 */
const ROUNDS = 5;

/**
 * Starts the delivery of an edition, or takes up one that a crash broke off, and stays until every delivery is at
 * its end or nothing moves any more.
 */
export const deliver = async (
  id: EditionId,
  newsletter: Newsletter,
  house: House,
  terminal: Terminal,
): Promise<{ readonly edition: Edition; readonly counts: DeliveryCounts }> => {
  await house.desk.startSend(id, newsletter);
  let counts = await house.desk.counts(id);
  let progress = terminal.progress('deliver', counts.planned);
  for (let round = 0; round < ROUNDS; round += 1) {
    await house.drain(() => {
      void house.desk.counts(id).then((now) => {
        if (now.planned !== counts.planned) progress = terminal.progress('deliver', now.planned);
        counts = now;
        progress.to(now.planned - now.pending);
      });
    });
    await house.desk.settle(id);
    await house.drain();
    const edition = await house.desk.edition(id);
    counts = await house.desk.counts(id);
    if (edition.state === 'sent' || edition.state === 'cancelled') break;
  }
  progress.end();
  return { edition: await house.desk.edition(id), counts };
};
