import { randomUUID } from 'node:crypto';
import { type Clock, type Instant, MINUTE } from '../../kernel/index.ts';
import type { Change } from '../store/checked-store.ts';
import type { Bell } from './bell.ts';
import { Deduplication } from './deduplication.ts';
import { Hands } from './hands.ts';
import {
  type Accepted,
  isFifo,
  type NewMessage,
  QUEUE_LIMIT,
  type QueueCounts,
  type QueueDefinition,
  type Received,
  type Stored,
} from './message.ts';
import { FifoOrder, type Order, StandardOrder } from './order.ts';
import type { Shelf } from './shelf.ts';

/** What a queue stands on. */
export interface QueueGround {
  readonly shelf: Shelf;
  readonly clock: Clock;
  /** Rings at every change of any queue. */
  readonly changed: Bell;
  /** Null: messages stay however often they are received, as in a dead-letter queue. */
  readonly deadLetters: DurableQueue | null;
}

/** A waiting receiver looks again after this long whatever happens: `setTimeout` takes no month. */
const LONGEST_WAIT_MS = 60_000;

/** SQS delays no message for longer: what is to be seen later was sent by a clock that was ahead. */
const LONGEST_DELAY_MS = 15 * MINUTE;

/** A message may be in the hands of a process that dies this many times as often as it may fail. */
const RECEIVES_OVER_CRASHES = 3;

/**
 * One queue with the semantics of SQS: at least once, visibility, redelivery, FIFO groups, deduplication, dead letters.
 * Every change is on disk before it is answered. Messages that were in flight when the process ended are visible
 * again at the next start, for whoever held them ended with it.
 */
export class DurableQueue {
  readonly definition: QueueDefinition;
  readonly fifo: boolean;
  readonly #ground: QueueGround;
  readonly #order: Order;
  readonly #deduplication: Deduplication;
  readonly #hands = new Hands();
  #size = 0;
  #sequence = 0;

  private constructor(definition: QueueDefinition, ground: QueueGround) {
    this.definition = definition;
    this.fifo = isFifo(definition.name);
    this.#ground = ground;
    this.#order = this.fifo ? new FifoOrder() : new StandardOrder();
    this.#deduplication = new Deduplication(ground.shelf);
  }

  /** Finds what the last process left. */
  static async open(definition: QueueDefinition, ground: QueueGround): Promise<DurableQueue> {
    const queue = new DurableQueue(definition, ground);
    queue.#sequence = await queue.#deduplication.load();
    const now = ground.clock.now();
    for (const message of await ground.shelf.messages()) {
      if (message.visibleAt - now > LONGEST_DELAY_MS) message.visibleAt = now;
      queue.#sequence = Math.max(queue.#sequence, message.sequence);
      queue.#size += 1;
      queue.#order.add(message);
    }
    await queue.#buryPoison();
    return queue;
  }

  /** A kill is not the message's fault, but one that ends the process each time must not do so for ever. */
  async #buryPoison(): Promise<void> {
    const limit = this.definition.maxReceives * RECEIVES_OVER_CRASHES;
    const all = this.#order.take(this.#size, this.#ground.clock.now());
    for (const message of all) this.#order.giveBack(message);
    if (this.#ground.deadLetters) await this.#bury(all.filter(({ receives }) => receives >= limit));
  }

  /** How many messages it holds, in flight or not. */
  get size(): number {
    return this.#size;
  }

  get full(): boolean {
    return this.#size >= QUEUE_LIMIT;
  }

  /** Answers once they are on disk. A deduplication id of the last five minutes gets the answer of its first message. */
  async send(messages: readonly NewMessage[]): Promise<Accepted[]> {
    const now = this.#ground.clock.now();
    const changes: Change[] = [];
    const fresh: Stored[] = [];
    const accepted = messages.map((message) => {
      const known =
        message.deduplication === null
          ? null
          : this.#deduplication.find(message.deduplication, now);
      if (known) return known;
      const stored = this.#stamp(message, now);
      fresh.push(stored);
      changes.push(...this.#ground.shelf.place(stored, message.body));
      if (message.deduplication !== null) {
        changes.push(...this.#deduplication.remember(message.deduplication, stored, now));
      }
      return { id: stored.id, sequence: stored.sequence };
    });
    await this.#write(changes, fresh);
    this.#admit(fresh);
    return accepted;
  }

  async #write(changes: readonly Change[], fresh: readonly Stored[]): Promise<void> {
    try {
      await this.#ground.shelf.write(changes);
    } catch (error) {
      for (const { deduplication } of fresh) {
        if (deduplication !== null) this.#deduplication.unsee(deduplication);
      }
      throw error;
    }
  }

  #stamp(message: NewMessage, now: Instant): Stored {
    this.#sequence += 1;
    return {
      sequence: this.#sequence,
      id: randomUUID(),
      group: message.group,
      deduplication: message.deduplication,
      sentAt: now,
      receives: 0,
      firstReceivedAt: null,
      visibleAt: now + message.delayMs,
    };
  }

  #admit(messages: readonly Stored[]): void {
    for (const message of messages) this.#order.add(message);
    this.#size += messages.length;
    this.#ground.changed.ring();
  }

  /** At most `limit` visible messages, each hidden from others for the visibility time. */
  async receive(limit: number): Promise<Received[]> {
    const { clock, shelf } = this.#ground;
    const now = clock.now();
    await this.#expire(now);
    const taken = this.#order.take(limit, now);
    const receipts = taken.map((message) => {
      message.receives += 1;
      message.firstReceivedAt ??= now;
      return this.#hands.hold(message, now + this.definition.visibilityMs);
    });
    await shelf.write(taken.map((message) => shelf.update(message)));
    const bodies = shelf.bodies(taken);
    return taken.map((message, at) => ({
      ...message,
      receipt: receipts[at] ?? '',
      body: bodies[at] ?? '',
    }));
  }

  /** Takes messages off the queue for good. A receipt that is no longer good is passed over, as in SQS. */
  async acknowledge(receipts: readonly string[]): Promise<void> {
    const done = this.#hands.release(receipts);
    if (done.length === 0) return;
    await this.#ground.shelf.write(done.flatMap((message) => this.#ground.shelf.remove(message)));
    this.#forget(done);
  }

  /** Puts messages back, visible after `afterMs`; those received too often go to the dead letters. */
  async giveBack(receipts: readonly string[], afterMs: number): Promise<void> {
    const visibleAt = this.#ground.clock.now() + afterMs;
    const back = this.#hands.release(receipts);
    if (back.length === 0) return;
    const spent = back.filter((message) => this.#isSpent(message));
    const kept = back.filter((message) => !this.#isSpent(message));
    for (const message of kept) message.visibleAt = visibleAt;
    await this.#ground.shelf.write(kept.map((message) => this.#ground.shelf.update(message)));
    for (const message of kept) this.#order.giveBack(message);
    await this.#bury(spent);
    this.#ground.changed.ring();
  }

  #isSpent({ receives }: Stored): boolean {
    return this.#ground.deadLetters !== null && receives >= this.definition.maxReceives;
  }

  /** In one write, so that a message is always in exactly one of the two queues. */
  async #bury(spent: readonly Stored[]): Promise<void> {
    const { deadLetters, shelf } = this.#ground;
    if (!deadLetters || spent.length === 0) return;
    const bodies = shelf.bodies(spent);
    const dead = spent.map((message) => deadLetters.#inherit(message));
    await shelf.write([
      ...spent.flatMap((message) => shelf.remove(message)),
      ...dead.flatMap((message, at) => deadLetters.#ground.shelf.place(message, bodies[at] ?? '')),
    ]);
    this.#forget(spent);
    deadLetters.#admit(dead);
  }

  #inherit(message: Stored): Stored {
    this.#sequence += 1;
    return { ...message, sequence: this.#sequence, visibleAt: this.#ground.clock.now() };
  }

  #forget(messages: readonly Stored[]): void {
    for (const message of messages) this.#order.remove(message);
    this.#size -= messages.length;
    this.#ground.changed.ring();
  }

  #expire(now: Instant): Promise<void> {
    return this.giveBack(this.#hands.late(now), 0);
  }

  /** Resolves when something may be received, or when the signal says so. */
  async ready(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const now = this.#ground.clock.now();
      const dues = [this.#order.dueAt(), this.#hands.firstEnd()];
      const due = Math.min(...dues.filter((at) => at !== null), now + LONGEST_WAIT_MS);
      if (due <= now) return;
      await this.#ground.changed.wait(due - now, signal);
    }
  }

  counts(): QueueCounts {
    const inFlight = this.#hands.size;
    const delayed = this.#order.delayed(this.#ground.clock.now());
    return { inFlight, delayed, visible: Math.max(0, this.#size - inFlight - delayed) };
  }
}
