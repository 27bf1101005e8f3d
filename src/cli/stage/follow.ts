import { isOver } from '../../editions/index.ts';
import { type Clock, type EditionId, MINUTE, SECOND } from '../../kernel/index.ts';
import type { Desk } from '../../operations/index.ts';
import type { Look, ShownEdition } from '../place/place.ts';

/** How often a delivery is looked at: from each second to each fifth, for each look reads every chunk's state. */
const FIRST_LOOK = SECOND;
const SLOWEST_LOOK = 5 * SECOND;
/** Of an edition of which nothing moves for so long, the one before is still under way, or an alarm has gone off. */
const PATIENCE = 30 * MINUTE;

export interface StagePorts {
  readonly clock: Clock;
  /** Resolves when somebody stops the process. */
  untilStopped(): Promise<void>;
}

/** The stage does the work; this one only looks on. */
export const followAt = async (
  edition: EditionId,
  look: ((look: Look) => void) | null,
  desk: Desk,
  { clock, untilStopped }: StagePorts,
): Promise<'done' | 'left'> => {
  const stopped = untilStopped().then(() => 'left' as const);
  let moved = { pending: -1, at: clock.now() };
  for (let wait = FIRST_LOOK; ; wait = Math.min(wait * 1.25, SLOWEST_LOOK)) {
    const status = await desk.call('editionStatus', { path: { edition } });
    look?.(status);
    if (status.state === 'paused' || status.goesOnBy !== null) return 'done';
    if (nothingIsLeft(await desk.call('showEdition', { path: { edition } }), status)) return 'done';
    if (status.pending !== moved.pending) moved = { pending: status.pending, at: clock.now() };
    if (clock.now() - moved.at > PATIENCE) return 'done';
    const next = await Promise.race([stopped, clock.sleep(wait)]);
    if (next === 'left') return 'left';
  }
};

/** Every delivery is at its end; the stage's next sweep, within five minutes, brings the edition to its own. */
const nothingIsLeft = (edition: ShownEdition, { pending, planned }: Look): boolean => {
  if (isOver(edition)) return true;
  if (edition.planned === null) return edition.state === 'cancelled';
  return pending === 0 && planned >= edition.planned.people;
};
