import { WritethruError } from './errors.ts';

/** Processor time that this process has used, in milliseconds. It stands still while the process waits. */
export type ProcessorTime = () => number;

export const systemProcessorTime: ProcessorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Work that took more processor time than it was given. */
export class BudgetError extends WritethruError {
  constructor(milliseconds: number) {
    super(
      'input',
      'budget.spent',
      `it takes more than ${milliseconds / 1000} seconds of processor time, which is what one may take`,
    );
  }
}

/**
 * Processor time for one piece of work. Only what runs within `spend` counts, so that waiting for a store costs nothing,
 * and only `check` ends it: work that goes step by step asks between its steps.
 */
export class Budget {
  readonly #milliseconds: number;
  readonly #time: ProcessorTime;
  #spent = 0;
  #since: number | null = null;

  constructor(milliseconds: number, time: ProcessorTime) {
    this.#milliseconds = milliseconds;
    this.#time = time;
  }

  /** Does work that does not wait. @throws BudgetError where it asks after the time is spent */
  spend<Value>(work: () => Value): Value {
    // Within other work it counts already.
    if (this.#since !== null) return work();
    this.#since = this.#time();
    try {
      return work();
    } finally {
      this.#spent += this.#time() - this.#since;
      this.#since = null;
    }
  }

  /** @throws BudgetError */
  check(): void {
    const now = this.#since === null ? 0 : this.#time() - this.#since;
    if (this.#spent + now > this.#milliseconds) throw new BudgetError(this.#milliseconds);
  }
}

/** For work on texts that were read before, and for tests. */
export const unlimited = (): Budget => new Budget(Number.POSITIVE_INFINITY, () => 0);
