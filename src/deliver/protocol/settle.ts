import { type ChunkState, type Edition, isEnd, type Mark } from '../../domain/index.ts';
import { rosterMissing } from '../errors.ts';
import type { SweepPorts } from '../ports.ts';
import { updateState } from './chunk-writes.ts';
import { wasSentAgain } from './decisions.ts';
import { calledOff, changedMarks, givenUp, proven } from './marks.ts';
import { repairWatermarks } from './watermarks.ts';

const receiptsOf = async (state: ChunkState, ports: SweepPorts): Promise<ReadonlySet<number>> => {
  const places = new Set<number>();
  for await (const { sent } of ports.ledger.receipts(state.edition, state.chunk))
    for (const [place] of sent) places.add(place);
  return places;
};

const hasState = (state: ChunkState, ...wanted: Mark['delivery']['state'][]): boolean =>
  state.marks.some((mark) => wanted.includes(mark.delivery.state));

/**
 * Moves a chunk's marks to what is proven by now, gives up claims older than `settleAfter` ms as held, and calls off
 * who waits in a cancelled edition. Gives what stands then.
 */
export const settleChunk = async (
  edition: Edition,
  state: ChunkState,
  settleAfter: number,
  ports: SweepPorts,
): Promise<ChunkState> => {
  const cancelled = edition.state === 'cancelled';
  const doubtful = hasState(state, 'claimed', 'held');
  if (!doubtful && !(cancelled && hasState(state, 'planned'))) return state;
  const feedback = doubtful ? await ports.ledger.feedback(edition.id, state.chunk) : new Map();
  const receipts = doubtful ? await receiptsOf(state, ports) : new Set<number>();
  const now = ports.clock.now();
  return updateState(ports, state, (stands) => {
    const old = stands.claimedAt !== null && now - Date.parse(stands.claimedAt) >= settleAfter;
    const after = stands.marks.map((mark, place) => {
      const known = proven(mark, feedback.get(place), receipts.has(place));
      if (old && known.delivery.state === 'claimed') return givenUp(known);
      return cancelled ? calledOff(known, wasSentAgain(stands, place)) : known;
    });
    const marks = changedMarks(stands.marks, after);
    return marks && { marks, repaired: false };
  });
};

/**
 * Once all of a chunk is at an end, brings its readers' watermarks to what its marks and SES's events say, and notes it.
 * Gives what stands then.
 */
export const repairChunk = async (
  edition: Edition,
  state: ChunkState,
  ports: SweepPorts,
): Promise<ChunkState> => {
  if (state.repaired || !state.marks.every((mark) => isEnd(mark.delivery))) return state;
  const roster = await ports.ledger.roster(edition.id, state.chunk);
  if (!roster) throw rosterMissing(edition.id, state.chunk);
  await repairWatermarks(edition, roster, state, ports);
  const feedback = await ports.ledger.feedback(edition.id, state.chunk);
  const repaired = await updateState(ports, state, (stands) => {
    // What changed meanwhile is looked at by the next sweep.
    if (stands.version !== state.version) return null;
    const after = stands.marks.map((mark, place) => proven(mark, feedback.get(place), false));
    const marks = changedMarks(stands.marks, after);
    return marks ? { marks, repaired: false } : { repaired: true };
  });
  // Marks that moved ask for other watermarks; they only move up, so this comes to its end.
  const moved = !repaired.repaired && repaired.version === state.version + 1;
  return moved ? repairChunk(edition, repaired, ports) : repaired;
};
