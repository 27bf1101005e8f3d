import type { Instant } from '../../kernel/index.ts';
import type { Change } from '../store/checked-store.ts';
import { type Accepted, DEDUPLICATION_MS } from './message.ts';
import type { Remembered, Shelf } from './shelf.ts';

/** Which deduplication ids a FIFO queue has seen in the last five minutes, and what it answered. */
export class Deduplication {
  readonly #shelf: Shelf;
  /** In the order in which they were seen, so the oldest come first. */
  readonly #seen = new Map<string, Remembered>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** The highest sequence that was remembered, so that none is given twice. */
  async load(): Promise<number> {
    const kept = [...(await this.#shelf.remembered())].sort(([, a], [, b]) => a.until - b.until);
    for (const [id, known] of kept) this.#seen.set(id, known);
    return Math.max(0, ...kept.map(([, { sequence }]) => sequence));
  }

  find(id: string, now: Instant): Accepted | null {
    const known = this.#seen.get(id);
    return known && known.until > now ? { id: known.id, sequence: known.sequence } : null;
  }

  /** The change to write beside the message; takes the chance to forget what is too old. */
  remember(id: string, { id: message, sequence }: Accepted, now: Instant): Change[] {
    const changes: Change[] = [];
    for (const [old, { until }] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(old);
      changes.push(this.#shelf.forget(old));
    }
    const known = { id: message, sequence, until: now + DEDUPLICATION_MS };
    this.#seen.set(id, known);
    return [...changes, this.#shelf.remember(id, known)];
  }

  /** The message was not written after all. */
  unsee(id: string): void {
    this.#seen.delete(id);
  }
}
