import type { Shape } from './shapes.ts';

/** A function that takes text from outside. It may refuse the text by throwing. */
export type Work = (text: string) => unknown;

/** Processor time of a work on one shape at n, 2n and 4n, in milliseconds. */
export interface Growth {
  readonly shape: string;
  readonly length: number;
  readonly milliseconds: readonly [number, number, number];
  /** The power of n with which the time grows: 1 is linear, 2 quadratic. 0 where it costs too little to be told. */
  readonly exponent: number;
}

/** Above it work counts as worse than linear. Sorting n words is n log n: 1.1 at these lengths. */
export const ALLOWED_EXPONENT = 1.3;
/** In UTF-16 units; where a measure begins. */
const SHORTEST = 500;
/** At 4n: less is told apart from the noise of a busy machine by no number of tries. */
const TELLING = 12;
/** Tries of a length, of which the quickest counts: whatever disturbs a run only slows it. */
const TRIES = 3;
/** Times the first length at which growth that looks worse than linear is measured again. */
const AGAIN = [1, 1, 2, 2] as const;

const cpuMilliseconds = async (work: Work, text: string): Promise<number> => {
  const before = process.cpuUsage();
  try {
    await work(text);
  } catch {
    // A refusal costs what it costs.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const quickest = async (work: Work, text: string, tries: number): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries; at += 1) {
    least = Math.min(least, await cpuMilliseconds(work, text));
  }
  return least;
};

const measured = async (
  work: Work,
  shape: Shape,
  length: number,
  tries: number,
): Promise<Growth> => {
  const [n, n2, n4] = [
    await quickest(work, shape.of(length), tries),
    await quickest(work, shape.of(2 * length), tries),
    await quickest(work, shape.of(4 * length), tries),
  ] as const;
  const exponent = n4 < TELLING ? 0 : Math.log2(n4 / Math.max(n, 0.01)) / 2;
  return { shape: shape.name, length, milliseconds: [n, n2, n4], exponent };
};

/**
 * How the processor time of a work grows with its text. The length is doubled, up to `longest`, until the time can be
 * told; a growth that looks worse than linear is measured again, the quickest of several tries, and the least counts.
 */
export const growthOf = async (work: Work, shape: Shape, longest: number): Promise<Growth> => {
  let length = SHORTEST;
  await cpuMilliseconds(work, shape.of(length));
  while (length * 4 < longest && (await cpuMilliseconds(work, shape.of(4 * length))) < TELLING) {
    length = Math.min(length * 4, longest / 4);
  }
  let least = await measured(work, shape, length, 1);
  // Noise passes, and so does a step, such as a cache that fills; what is worse than linear stays so.
  for (const times of AGAIN) {
    if (least.exponent <= ALLOWED_EXPONENT) break;
    const other = await measured(work, shape, length * times, TRIES);
    if (other.exponent < least.exponent) least = other;
  }
  return least;
};

/** Quadratic work over the longest text takes far more, in milliseconds; less does no harm and is lost in noise. */
const HARM = 100;
/** Rounds in which the longest text and a quarter of it are read in turn; work that grows too fast fails all of them. */
const ROUNDS = 12;

/**
 * Does a growth that was measured matter at the longest text? There it must cost, and be worse than linear still: a step
 * between short texts, or a machine that was busy for a moment, is neither. Both lengths are measured in turn, so that
 * what disturbs one disturbs the other, and the quickest of each counts.
 *
 * @param leastRounds before it counts as harmless
 */
export const isHarmful = async (
  { exponent }: Pick<Growth, 'exponent'>,
  work: Work,
  shape: Shape,
  longest: number,
  leastRounds = TRIES,
): Promise<boolean> => {
  if (exponent <= ALLOWED_EXPONENT) return false;
  const [text, part] = [shape.of(longest), shape.of(longest / 4)];
  let [whole, quarter] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 1; round <= ROUNDS; round += 1) {
    whole = Math.min(whole, await cpuMilliseconds(work, text));
    quarter = Math.min(quarter, await cpuMilliseconds(work, part));
    if (round < leastRounds) continue;
    if (whole < HARM) return false;
    if (Math.log2(whole / Math.max(quarter, 0.01)) / 2 <= ALLOWED_EXPONENT) return false;
  }
  return true;
};
