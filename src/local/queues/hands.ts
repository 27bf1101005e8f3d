import { randomUUID } from 'node:crypto';
import type { Instant } from '../../kernel/index.ts';
import type { Stored } from './message.ts';

/** The messages that receivers hold, by receipt, each until its visibility time is over. */
export class Hands {
  readonly #held = new Map<string, { readonly message: Stored; readonly until: Instant }>();

  get size(): number {
    return this.#held.size;
  }

  /** Gives the receipt. */
  hold(message: Stored, until: Instant): string {
    const receipt = randomUUID();
    this.#held.set(receipt, { message, until });
    return receipt;
  }

  /** The messages behind those receipts that are still good; they are good no longer. */
  release(receipts: readonly string[]): Stored[] {
    return receipts.flatMap((receipt) => {
      const held = this.#held.get(receipt);
      this.#held.delete(receipt);
      return held ? [held.message] : [];
    });
  }

  /** Receipts whose time is over. */
  late(now: Instant): string[] {
    return [...this.#held].flatMap(([receipt, { until }]) => (until <= now ? [receipt] : []));
  }

  /** When the first of them is over; null where nothing is held. */
  firstEnd(): Instant | null {
    let first: Instant | null = null;
    for (const { until } of this.#held.values()) {
      if (first === null || until < first) first = until;
    }
    return first;
  }
}
