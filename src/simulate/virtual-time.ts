import type { Clock, Instant } from '../kernel/index.ts';

interface Timer {
  readonly at: Instant;
  readonly order: number;
  readonly wake: () => void;
}

const isBefore = (a: Timer, b: Timer): boolean =>
  a.at < b.at || (a.at === b.at && a.order < b.order);

/**
 * Lets everything run that can run without time passing. Node runs a tick only once no promise is left to go on, and
 * nothing here waits for the outside, so the event loop itself need not turn.
 */
const quiet = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** A clock that stands still while anybody works, and jumps to the next timer when all of them wait. */
export class VirtualTime implements Clock {
  #now: Instant;
  #order = 0;
  /** A binary heap, the soonest first. */
  readonly #timers: Timer[] = [];

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.at(this.#now + Math.max(0, milliseconds), resolve));
  }

  at(instant: Instant, wake: () => void): void {
    this.#order += 1;
    this.#push({ at: Math.max(instant, this.#now), order: this.#order, wake });
  }

  /** Runs until `done`, or until `limit`; true where it was done. One timer at a time, so that one seed is one story. */
  async run(done: () => boolean, limit: Instant): Promise<boolean> {
    await quiet();
    while (!done()) {
      const timer = this.#pop();
      if (!timer || timer.at > limit) return false;
      this.#now = timer.at;
      timer.wake();
      await quiet();
    }
    return true;
  }

  #push(timer: Timer): void {
    const heap = this.#timers;
    let place = heap.push(timer) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(timer, heap[parent] as Timer)) break;
      heap[place] = heap[parent] as Timer;
      place = parent;
    }
    heap[place] = timer;
  }

  #pop(): Timer | undefined {
    const heap = this.#timers;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      const right = heap[child + 1];
      if (right && isBefore(right, heap[child] as Timer)) child += 1;
      if (!isBefore(heap[child] as Timer, last)) break;
      heap[place] = heap[child] as Timer;
      place = child;
    }
    heap[place] = last;
    return top;
  }
}
