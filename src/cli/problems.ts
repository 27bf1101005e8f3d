import type { WritethruError } from '../kernel/index.ts';
import { type ExitCode, explain, type Terminal } from './terminal.ts';

/** Tells what is wrong with an input, and gives it back. */
export const tellProblem = (problem: WritethruError, terminal: Terminal): WritethruError => {
  terminal.complain(explain(problem).line);
  return problem;
};

/** How it ends: with one input its problem is the command's; among many the others went on. */
export const exitOf = (problems: readonly WritethruError[], inputs: number): ExitCode => {
  const [first] = problems;
  if (!first) return 0;
  return inputs === 1 ? explain(first).exit : 1;
};
