import type { Clock, Instant } from '../kernel/index.ts';

/** The time of a replayed stream: it stands where the newest of its articles was published, and never goes back. */
export class StreamClock implements Clock {
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  advanceTo(instant: Instant): void {
    this.#now = Math.max(this.#now, instant);
  }

  /** Nothing in a replay waits: whoever sleeps has slept. */
  async sleep(milliseconds: number): Promise<void> {
    this.advanceTo(this.#now + milliseconds);
  }
}
