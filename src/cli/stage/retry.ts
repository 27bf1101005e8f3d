import { type Clock, type Random, SECOND } from '../../kernel/index.ts';

/** A deploy, or a burst of others' requests, is over by then. */
const TRIES = 4;
const FIRST_WAIT = 250;
/** What a desk asks for by `Retry-After`, at most: nobody watches a cursor for longer. */
const LONGEST_WAIT = 10 * SECOND;

/** An attempt that failed and may be made again. */
export class Passing extends Error {
  /** ms, as the answer asked for; null: it asked for nothing. */
  readonly waitFor: number | null;
  /** What it comes to if no further attempt is made. */
  readonly failure: Error;

  constructor(failure: Error, waitFor: number | null = null) {
    super(failure.message);
    this.failure = failure;
    this.waitFor = waitFor;
  }
}

/**
 * Makes an attempt, up to four times where `mayRepeat`; pauses grow from about 0.25 s to 1 s, scattered, so that many
 * callers do not come back together.
 */
export const withRetries = async <Answer>(
  attempt: () => Promise<Answer>,
  mayRepeat: boolean,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): Promise<Answer> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (!mayRepeat || tried === TRIES) throw error.failure;
      const scattered = FIRST_WAIT * 2 ** (tried - 1) * (0.5 + random.next() / 2);
      await clock.sleep(Math.min(error.waitFor ?? scattered, LONGEST_WAIT));
    }
  }
};
