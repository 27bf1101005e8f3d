import * as z from 'zod';
import { type FullQuota, isAhead, type PaceState, type PaceStore } from '../deliver/index.ts';
import type { Instant } from '../kernel/index.ts';
import { paceKey } from './keys.ts';
import type { Item, Table } from './table.ts';

const stateSchema = z.object({
  next: z.number().default(0),
  share: z.number().default(1),
  changedAt: z.number().default(0),
  full: z
    .object({
      at: z.number(),
      figures: z.object({ max24Hours: z.number(), sentLast24Hours: z.number() }).nullable(),
    })
    .nullable()
    // An item that was written before SES's word was noted has none.
    .default(null),
});

const START: PaceState = { next: 0, share: 1, changedAt: 0, full: null };

/** An account that has gone quiet, or was leased by a clock that was ahead: three rounds outlast either. */
const ROUNDS = 3;

/** The leased moments, in one item that is only ever added to, so that workers do not wait for each other. */
export class TablePace implements PaceStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async read(): Promise<PaceState> {
    const item = await this.#table.get(paceKey());
    return item ? stateSchema.parse(item) : START;
  }

  async advance(now: Instant, by: number): Promise<PaceState> {
    let item: Item | null = null;
    for (let round = 0; round < ROUNDS; round += 1) {
      // Nearly always all that is needed, and then one write: others are sending too.
      item = await this.#table.change(paceKey(), { add: { next: by } });
      const state = stateSchema.parse(item ?? {});
      const first = state.next - by;
      if (first >= now && !isAhead(first, now)) return state;
      // What was leased lies in the past, or further ahead than anybody leases. One of those who find it so begins anew.
      const when = state.next < now ? { below: { next: now } } : { equals: { next: state.next } };
      const restarted = await this.#table.change(paceKey(), { set: { next: now + by }, when });
      if (restarted) return stateSchema.parse(restarted);
    }
    return stateSchema.parse(item ?? {});
  }

  async setShare(share: number, at: Instant, seen: Instant): Promise<boolean> {
    const set = { share, changedAt: at };
    const when = seen === 0 ? { absent: ['changedAt'] } : { equals: { changedAt: seen } };
    return (await this.#table.change(paceKey(), { set, when })) !== null;
  }

  async setFull(full: FullQuota): Promise<void> {
    await this.#table.change(paceKey(), { set: { full } });
  }
}
