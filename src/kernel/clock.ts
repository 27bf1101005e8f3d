/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** The only source of time inside the house; a simulation passes its own. */
export interface Clock {
  now(): Instant;
  sleep(milliseconds: number): Promise<void>;
}

/** The machine's time, shifted by `offset` milliseconds (a local run "at" another moment). */
export const systemClock = (offset = 0): Clock => ({
  now: () => Date.now() + offset,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * `2024-10-26T07:00:00.000Z`
 *
 * @example iso(0) // '1970-01-01T00:00:00.000Z'
 */
export const iso = (instant: Instant): string => new Date(instant).toISOString();
