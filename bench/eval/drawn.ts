import { shuffled } from '../stories-world.ts';

/** So many of the values, drawn by seed without putting back. */
export const drawn = <Value>(values: readonly Value[], count: number, seed: number): Value[] =>
  shuffled(values, seed).slice(0, count);
