import type { Ledger } from '../deliver/index.ts';
import type { ChunkState } from '../domain/index.ts';

/** Names one attempt at one delivery: `chunk/place/attempt`. */
export const attemptAt = (
  chunk: string,
  place: number | string,
  attempt: number | string,
): string => `${chunk}/${place}/${attempt}`;

const claimedAttempts = (state: ChunkState | null): Set<string> =>
  new Set(
    (state?.marks ?? []).flatMap(({ delivery, attempt }, place) =>
      delivery.state === 'claimed' ? [attemptAt(state?.chunk ?? '', place, attempt)] : [],
    ),
  );

/**
 * Watches one worker's claims, and knows which of them a fault may have left in doubt: those in flight when it died or
 * gave up, and those of a write whose reply was lost. Anything else that ends held is the design's own fault.
 */
export class ClaimWatch {
  readonly #raw: Ledger;
  readonly #onClaim: () => Promise<void>;
  readonly #mine = new Set<string>();
  /** By the token of the write whose reply was lost. */
  readonly #lost = new Map<string, readonly string[]>();

  /** @param onClaim told of each claim of this worker that stands */
  constructor(raw: Ledger, onClaim: () => Promise<void> = async () => {}) {
    this.#raw = raw;
    this.#onClaim = onClaim;
  }

  watched(ledger: Ledger): Ledger {
    return new Proxy(ledger, {
      get: (target, name) => {
        if (name === 'advance') return (next: ChunkState) => this.#advance(target, next);
        if (name === 'state') return (...of: Parameters<Ledger['state']>) => this.#look(target, of);
        return (Reflect.get(target, name) as () => unknown).bind(target);
      },
    });
  }

  /** A worker that sees its own token again knows that its write stands: no excuse is left. */
  async #look(ledger: Ledger, of: Parameters<Ledger['state']>): Promise<ChunkState | null> {
    const state = await ledger.state(...of);
    if (state) this.#lost.delete(state.owner);
    return state;
  }

  async #advance(ledger: Ledger, next: ChunkState): Promise<boolean> {
    const before = claimedAttempts(await this.#raw.state(next.edition, next.chunk));
    let known = false;
    try {
      known = await ledger.advance(next);
      return known;
    } finally {
      await this.#note(next, before, !known);
    }
  }

  async #note(next: ChunkState, before: ReadonlySet<string>, lost: boolean): Promise<void> {
    const stands = await this.#raw.state(next.edition, next.chunk);
    if (stands?.owner !== next.owner) return;
    const after = claimedAttempts(stands);
    for (const place of before) if (!after.has(place)) this.#mine.delete(place);
    const claimed = [...after].filter((place) => !before.has(place));
    for (const place of claimed) this.#mine.add(place);
    if (lost) this.#lost.set(next.owner, claimed);
    if (claimed.length > 0) await this.#onClaim();
  }

  /** @param broken the worker died or threw, and did not come to its own end */
  inDoubt(broken: boolean): ReadonlySet<string> {
    return broken ? this.#mine : new Set([...this.#lost.values()].flat());
  }
}
