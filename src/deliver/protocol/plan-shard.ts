import {
  CHUNK_SIZE,
  type Edition,
  type Roster,
  type RosterLine,
  type Subscription,
} from '../../domain/index.ts';
import type { SubscriberId } from '../../kernel/index.ts';
import type { Deadline, Ledger, PlanCursor, PlanPorts } from '../ports.ts';
import { chunkId } from './chunk-id.ts';
import { isDue } from './due.ts';
import { NOBODY, type Owed, type OwedCorrections } from './owed-corrections.ts';
import type { ReaderCuts } from './reader-cuts.ts';

/** Time to write one chunk and to hand over, with room for a slow table. */
const OWN_TIME = 20_000;

export interface ShardPlan {
  readonly edition: Edition;
  readonly zone: string;
  readonly cuts: ReaderCuts<number | null>;
  readonly corrections: OwedCorrections;
  readonly ports: PlanPorts;
  readonly deadline: Deadline;
}

/** A shard's subscriptions in key order, read ahead by pages. */
class Queue {
  readonly #plan: ShardPlan;
  readonly #shard: number;
  #read: Subscription[] = [];
  #after: SubscriberId | null;

  constructor(plan: ShardPlan, shard: number, after: SubscriberId | null) {
    this.#plan = plan;
    this.#shard = shard;
    this.#after = after;
  }

  async next(): Promise<Subscription | null> {
    if (this.#read.length === 0) {
      const { edition, ports } = this.#plan;
      this.#read = await ports.readership.subscriptions(
        edition.newsletter,
        this.#shard,
        this.#after,
        CHUNK_SIZE,
      );
      this.#read.reverse();
    }
    const next = this.#read.pop() ?? null;
    if (next) this.#after = next.subscriber;
    return next;
  }
}

const nextLines = async (queue: Queue, plan: ShardPlan, owed: Owed): Promise<RosterLine[]> => {
  const lines: RosterLine[] = [];
  while (lines.length < CHUNK_SIZE) {
    const reader = await queue.next();
    if (!reader) break;
    if (!isDue(reader, plan.edition, plan.zone)) continue;
    const cut = await plan.cuts.of(reader, owed.get(reader.subscriber));
    if (cut !== null) lines.push({ subscriber: reader.subscriber, cut, before: reader.watermark });
  }
  return lines;
};

const past = (cursor: PlanCursor, roster: Roster): PlanCursor => {
  const last = roster.recipients.at(-1);
  if (!last) return { ...cursor, done: true };
  return {
    ...cursor,
    after: last.subscriber,
    chunks: cursor.chunks + 1,
    people: cursor.people + roster.recipients.length,
  };
};

/**
 * Plans one shard from where its cursor stands to its end; null where time ran out or the edition was cancelled.
 *
 * A shard's rosters are decided one after the other, each by the first planner to write it, and the end is decided the
 * same way, by an empty roster. So planners that crash, repeat or race each other, and see people come and go meanwhile,
 * all end with the same rosters; keys rise strictly from one to the next, so nobody is in two.
 */
export const planShard = async (plan: ShardPlan, shard: number): Promise<PlanCursor | null> => {
  const { edition, ports, deadline } = plan;
  let cursor: PlanCursor = (await ports.ledger.cursor(edition.id, shard)) ?? {
    edition: edition.id,
    shard,
    after: null,
    chunks: 0,
    people: 0,
    done: false,
  };
  const owed = cursor.done ? NOBODY : await plan.corrections.inShard(shard);
  let queue = new Queue(plan, shard, cursor.after);
  while (!cursor.done) {
    if (deadline.remaining() < OWN_TIME) return null;
    if ((await ports.editions.get(edition.id))?.state === 'cancelled') return null;
    const mine = {
      edition: edition.id,
      chunk: chunkId(shard, cursor.chunks + 1),
      recipients: await nextLines(queue, plan, owed),
    };
    const stands = await ports.ledger.addChunk(mine);
    cursor = past(cursor, stands);
    await ports.ledger.saveCursor(cursor);
    if (stands.recipients.at(-1)?.subscriber !== mine.recipients.at(-1)?.subscriber)
      queue = new Queue(plan, shard, cursor.after);
  }
  return cursor;
};

/** Ends a shard where its planners stand, so that none of them can add a chunk any more. */
export const closeShard = async (
  edition: Edition['id'],
  shard: number,
  ledger: Pick<Ledger, 'cursor' | 'addChunk'>,
): Promise<void> => {
  const cursor = await ledger.cursor(edition, shard);
  for (let number = (cursor?.chunks ?? 0) + 1; ; number += 1) {
    const roster = { edition, chunk: chunkId(shard, number), recipients: [] };
    if ((await ledger.addChunk(roster)).recipients.length === 0) return;
  }
};
