import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { wirePollFeeds } from '../src/app/wire-intake.ts';
import { pollFeeds } from '../src/ingest/index.ts';

/** Every five minutes: asks for the feeds that are due. */
export const makePollFeeds = (ground: Ground): (() => Promise<void>) => {
  const order = wirePollFeeds(ground);
  return async () => {
    await pollFeeds(order);
  };
};

export const handler = lambdaEntry(makePollFeeds, process.env.WRITETHRU_CONFIGURATION);
