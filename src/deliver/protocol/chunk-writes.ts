import type { ChunkState } from '../../domain/index.ts';
import type { Random } from '../../kernel/index.ts';
import { neverWritten } from '../errors.ts';
import type { Ledger } from '../ports.ts';

/** A table that does not answer three times in a row is out; the queue brings the chunk back. */
const WRITE_TRIES = 3;
/** A chunk is written by its worker, the sweep, and now and then a second worker: ten rounds outlast them. */
const UPDATE_TRIES = 10;

/**
 * Writes one version of a chunk. True where it stands, whether or not the table's reply came through: its owner token
 * is its own. False where another version stands in its place. Throws where neither can be found out, and then it
 * must be taken for written: a claim that may stand is never made again.
 */
export const writeState = async (ledger: Ledger, next: ChunkState): Promise<boolean> => {
  let lost: unknown;
  for (let tries = 0; tries < WRITE_TRIES; tries += 1) {
    try {
      if (await ledger.advance(next)) return true;
    } catch (error) {
      lost = error;
    }
    // Refused may also mean: written by a first try whose reply the client lost before it tried again.
    const stands = await ledger.state(next.edition, next.chunk);
    if (stands?.owner === next.owner) return true;
    if (!stands || stands.version >= next.version) return false;
  }
  throw neverWritten(`chunk ${next.chunk} of edition ${next.edition}`, WRITE_TRIES, lost);
};

export type ChunkChange = (state: ChunkState) => Partial<ChunkState> | null;

/**
 * Changes a chunk from what stands, re-reading where another was quicker, and gives what stands then.
 * `change` gives null where there is nothing to change (any more).
 */
export const updateState = async (
  ports: { readonly ledger: Ledger; readonly random: Random },
  from: ChunkState,
  change: ChunkChange,
): Promise<ChunkState> => {
  let state = from;
  for (let tries = 0; tries < UPDATE_TRIES; tries += 1) {
    const changed = change(state);
    if (!changed) return state;
    const next = {
      ...state,
      ...changed,
      version: state.version + 1,
      owner: ports.random.token(16),
    };
    if (await writeState(ports.ledger, next)) return next;
    state = (await ports.ledger.state(state.edition, state.chunk)) ?? state;
  }
  throw neverWritten(`chunk ${from.chunk} of edition ${from.edition}`, UPDATE_TRIES, undefined);
};
