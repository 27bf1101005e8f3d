import type { Check } from '../../../src/desk/index.ts';

/** The check of this name; fails the test where there are none or two. */
export const checkNamed = (checks: readonly Check[], name: string): Check => {
  const [found, ...more] = checks.filter((check) => check.name === name);
  if (found && more.length === 0) return found;
  const names = checks.map((check) => check.name).join(', ');
  throw new Error(`${more.length + (found ? 1 : 0)} checks named ${name} among ${names}`);
};

/** Names and states of what is not well. */
export const unwell = (checks: readonly Check[]): string[] =>
  checks.filter(({ state }) => state !== 'ok').map(({ state, name }) => `${state} ${name}`);
