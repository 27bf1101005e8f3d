import type { Ledger } from '../../src/deliver/index.ts';
import type { ChunkState } from '../../src/domain/index.ts';
import { type Life, LostReply } from './faults.ts';

const claimedPlaces = (state: ChunkState | null): Set<string> =>
  new Set(
    (state?.marks ?? []).flatMap(({ delivery }, place) =>
      delivery.state === 'claimed' ? [`${state?.chunk}/${place}`] : [],
    ),
  );

/**
 * Watches one worker's claims, and knows which of them a fault may have left in doubt: those in flight when it died or
 * gave up, and those of a write whose reply was lost. Anything else that ends held is the design's own fault.
 */
export class ClaimWatch {
  readonly #raw: Ledger;
  readonly #mine = new Set<string>();
  readonly #lost = new Set<string>();

  constructor(raw: Ledger) {
    this.#raw = raw;
  }

  watched(ledger: Ledger): Ledger {
    return new Proxy(ledger, {
      get: (target, name) =>
        name === 'advance'
          ? (next: ChunkState) => this.#advance(target, next)
          : Reflect.get(target, name),
    });
  }

  async #advance(ledger: Ledger, next: ChunkState): Promise<boolean> {
    const before = claimedPlaces(await this.#raw.state(next.edition, next.chunk));
    let lost = false;
    try {
      return await ledger.advance(next);
    } catch (error) {
      lost = error instanceof LostReply;
      throw error;
    } finally {
      await this.#note(next, before, lost);
    }
  }

  async #note(next: ChunkState, before: ReadonlySet<string>, lost: boolean): Promise<void> {
    const stands = await this.#raw.state(next.edition, next.chunk);
    if (stands?.owner !== next.owner) return;
    const after = claimedPlaces(stands);
    for (const place of before) if (!after.has(place)) this.#mine.delete(place);
    for (const place of after) {
      if (before.has(place)) continue;
      this.#mine.add(place);
      if (lost) this.#lost.add(place);
    }
  }

  /** When the worker has ended, one way or the other. */
  inDoubt(life: Life, threw: boolean): ReadonlySet<string> {
    return life.dead || threw ? this.#mine : this.#lost;
  }
}
