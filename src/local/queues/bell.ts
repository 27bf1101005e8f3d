/** Wakes everybody who waits for it. */
export class Bell {
  #waiting = new Set<() => void>();

  ring(): void {
    const woken = this.#waiting;
    this.#waiting = new Set();
    for (const wake of woken) wake();
  }

  /** Until the next ring, the end of `withinMs`, or the signal, whichever comes first. */
  wait(withinMs: number | null, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = withinMs === null ? undefined : setTimeout(done, withinMs);
      signal?.addEventListener('abort', done, { once: true });
      this.#waiting.add(done);
    });
  }
}

/** Waits, unless the signal ends it. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Bell().wait(ms, signal);

/** Waits for the work, but no longer than `ms`; whether it was done in time. */
export const atMost = async (ms: number, work: Promise<unknown>): Promise<boolean> => {
  const late = new AbortController();
  const done = work.then(() => true);
  try {
    return await Promise.race([done, pause(ms, late.signal).then(() => false)]);
  } finally {
    late.abort();
  }
};
