import type { Clock, Logger, ProcessorTime, Random } from '../kernel/index.ts';
import type { Table } from '../store/table.ts';
import type { Configuration } from './configuration.ts';
import type { Environment } from './environment.ts';

/** What every wiring is built from: a Lambda's own environment, or the local runner's. A process has one. */
export interface Ground {
  readonly environment: Environment;
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** The table, where it is in this process. @default the one of DynamoDB that the environment names */
  readonly table?: Table | null;
  /** @default the process's own */
  readonly processorTime?: ProcessorTime;
}

const MADE = new WeakMap<Pick<Ground, 'environment'>, Map<unknown, unknown>>();

/**
 * A client or a store of this ground: made when it is first asked for, and given again to everybody who asks later. Each
 * wiring can therefore ask for what it needs, and a cold process still opens one connection pool per service.
 *
 * @param by the function that asks: it names what is made
 */
export function madeOnce<Made>(
  ground: Pick<Ground, 'environment'>,
  by: unknown,
  make: () => Made,
): Made {
  const made = MADE.get(ground) ?? new Map<unknown, unknown>();
  MADE.set(ground, made);
  if (!made.has(by)) made.set(by, make());
  return made.get(by) as Made;
}
