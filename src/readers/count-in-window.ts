import { type Instant, iso } from '../kernel/index.ts';
import type { ReaderPorts } from './ports.ts';

/** How often something has been asked for in the present stretch of `length` ms, this time included. */
export const countInWindow = (
  scope: string,
  length: number,
  now: Instant,
  { limits }: Pick<ReaderPorts, 'limits'>,
): Promise<number> => {
  const start = now - (now % length);
  return limits.count(scope, iso(start), start + 2 * length);
};
