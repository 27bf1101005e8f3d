import type { Edition } from '../domain/index.ts';
import { editionOf, quickerWriter, wrongState } from '../editions/index.ts';
import type { EditionId } from '../kernel/index.ts';
import type { SweepPorts } from './ports.ts';
import { type SweepReport, sweepEdition } from './sweep.ts';

/** Planning and the sweep write an edition twice in its life: five rounds outlast them. */
const SAVE_TRIES = 5;

const markCancelled = async (id: EditionId, ports: SweepPorts): Promise<Edition> => {
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const edition = await editionOf(ports.editions, id);
    if (edition.state === 'cancelled') return edition;
    if (edition.state !== 'frozen' && edition.state !== 'sending')
      throw wrongState(id, edition.state, 'cancelled', ['frozen', 'sending']);
    const saved = await ports.editions.save({ ...edition, state: 'cancelled' });
    if (saved) return saved;
  }
  throw quickerWriter(`edition ${id}`);
};

/**
 * Stops an edition on its way: workers stop within one sub-batch, who waits is skipped as cancelled, and who was
 * claimed is settled as ever. The report says how many got it. Repeating it changes nothing.
 *
 * @throws EditionError `edition.state` where it is neither frozen nor sending.
 */
export const cancelEdition = async (id: EditionId, ports: SweepPorts): Promise<SweepReport> => {
  await markCancelled(id, ports);
  ports.logger.info('delivery.cancelled', { editionId: id });
  return sweepEdition(id, ports);
};
