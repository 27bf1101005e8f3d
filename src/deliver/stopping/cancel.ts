import type { Edition } from '../../domain/index.ts';
import { wrongState } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { SweepPorts } from '../ports.ts';
import { updateEdition } from '../protocol/edition-writes.ts';
import { type SweepReport, sweepEdition } from '../protocol/sweep.ts';

const STOPPABLE: readonly Edition['state'][] = ['frozen', 'sending', 'paused'];

/**
 * Marks an edition on its way as cancelled: workers stop within one sub-batch, and the next sweep brings it to its end.
 * Repeating it changes nothing.
 *
 * @throws EditionError `edition.state` where it is neither frozen, sending nor paused.
 */
export const callOff = async (
  id: EditionId,
  ports: Pick<SweepPorts, 'editions' | 'logger'>,
): Promise<Edition> => {
  const stopped = await updateEdition(id, ports.editions, (edition) => {
    if (edition.state === 'cancelled') return null;
    if (!STOPPABLE.includes(edition.state))
      throw wrongState(id, edition.state, 'cancelled', STOPPABLE);
    return { ...edition, state: 'cancelled' };
  });
  ports.logger.info('delivery.cancelled', { editionId: id });
  return stopped;
};

/**
 * Stops an edition on its way for good: workers stop within one sub-batch, who waits is skipped as cancelled, and who
 * was claimed is settled as ever. The report says how many got it. Repeating it changes nothing.
 *
 * @throws EditionError `edition.state` where it is neither frozen, sending nor paused.
 */
export const cancelEdition = async (id: EditionId, ports: SweepPorts): Promise<SweepReport> => {
  await callOff(id, ports);
  return sweepEdition(id, ports);
};
