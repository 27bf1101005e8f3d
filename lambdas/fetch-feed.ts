import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireFetchFeed } from '../src/app/wire-fetch-feed.ts';
import { fetchRequestSchema } from '../src/domain/index.ts';
import { fetchFeed } from '../src/ingest/index.ts';

/**
 * Fetches feeds and hands their articles to the inbox. Deployed it is made with a ground alone and reaches the public
 * internet only; a local run may let it reach this machine.
 */
export const makeFetchFeed = (ground: Ground, allowLoopback = false): QueueHandler => {
  const order = wireFetchFeed(ground, allowLoopback);
  return queueHandler({
    schema: fetchRequestSchema,
    logger: ground.logger,
    handle: (request) => fetchFeed(request, order),
  });
};

export const handler = lambdaEntry(
  (ground: Ground) => makeFetchFeed(ground),
  process.env.WRITETHRU_CONFIGURATION,
);
