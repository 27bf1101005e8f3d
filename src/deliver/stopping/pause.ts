import type { Edition, Pause } from '../../domain/index.ts';
import { type EditionStore, wrongState } from '../../editions/index.ts';
import { type Clock, type EditionId, iso, type Logger } from '../../kernel/index.ts';
import type { ResumePorts } from '../ports.ts';
import { updateEdition } from '../protocol/edition-writes.ts';

const ON_ITS_WAY: readonly Edition['state'][] = ['frozen', 'sending'];

export interface PausePorts {
  readonly editions: Pick<EditionStore, 'get' | 'save'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Stops an edition in the middle: workers stop within one sub-batch, who waits stays planned, and the sweep wakes
 * nobody. Pausing a paused edition changes nothing: the first reason stays. Everything that it needs is in the edition
 * itself, so any process may call it at any moment: the desk, the breaker, a simulation.
 *
 * @throws EditionError `edition.state` where it is not on its way.
 */
export const pauseEdition = async (
  id: EditionId,
  order: Pick<Pause, 'cause' | 'by' | 'reason'>,
  ports: PausePorts,
): Promise<Edition> => {
  const paused = await updateEdition(id, ports.editions, (edition) => {
    if (edition.state === 'paused') return null;
    // An editor was quicker, and has taken it upon themselves.
    if (order.cause === 'breaker' && edition.override) return null;
    if (!ON_ITS_WAY.includes(edition.state))
      throw wrongState(id, edition.state, 'paused', ON_ITS_WAY);
    const pause = { ...order, at: iso(ports.clock.now()), resumed: null };
    return { ...edition, state: 'paused', pause };
  });
  ports.logger.info('delivery.paused', { editionId: id, cause: order.cause, state: paused.state });
  return paused;
};

const goneOn = (edition: Edition, by: string, at: string): Edition => {
  const word = { by, at };
  return {
    ...edition,
    // What it was follows from whether everybody had been counted.
    state: edition.planned ? 'sending' : 'frozen',
    pause: edition.pause && { ...edition.pause, resumed: word },
    override: edition.pause?.cause === 'breaker' ? word : edition.override,
  };
};

/**
 * Lets a paused edition go on where it was, and wakes what waits. After the breaker this is an editor's override: it
 * leaves this edition alone from then on. Resuming one that is on its way already wakes it once more and changes
 * nothing else.
 *
 * @throws EditionError `edition.state` where it is neither paused nor on its way.
 */
export const resumeEdition = async (
  id: EditionId,
  by: string,
  ports: ResumePorts,
): Promise<Edition> => {
  const at = iso(ports.clock.now());
  const edition = await updateEdition(id, ports.editions, (stands) => {
    if (ON_ITS_WAY.includes(stands.state)) return null;
    if (stands.state !== 'paused') throw wrongState(id, stands.state, 'resumed', ['paused']);
    return goneOn(stands, by, at);
  });
  ports.logger.info('delivery.resumed', { editionId: id, by });
  // Planning goes on where it was; where it has counted everybody, it wakes the chunks in which somebody waits.
  await ports.planQueue.wake([{ edition: id }]);
  return edition;
};
