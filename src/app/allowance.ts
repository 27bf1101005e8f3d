import { type Allowance, publicOnly, thisMachineToo } from '../ingest/index.ts';
import type { Configuration } from './configuration.ts';

/** Where feeds may be fetched from: the public internet, and on this machine what a local run is allowed. */
export const allowanceOf = ({ local }: Pick<Configuration, 'local'>): Allowance =>
  local.loopbackFeeds ? thisMachineToo : publicOnly;
