import type { Clock, Logger, ProcessorTime, Random } from '../kernel/index.ts';
import type { Configuration } from './configuration.ts';
import type { Environment } from './environment.ts';

/** What every wiring stands on: a Lambda's own environment, or the local runner's. */
export interface Ground {
  readonly environment: Environment;
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** @default the process's own */
  readonly processorTime?: ProcessorTime;
}
