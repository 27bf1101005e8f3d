/** How much may still be read for somebody who waits. */
export class Looks {
  #left: number;

  constructor(left: number) {
    this.#left = left;
  }

  /** False where there was no more. */
  take(count: number): boolean {
    this.#left -= count;
    return this.#left >= 0;
  }
}

/** Nobody waits. */
export const UNBOUNDED = new Looks(Number.POSITIVE_INFINITY);
