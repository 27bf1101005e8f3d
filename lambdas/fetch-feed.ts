import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireFetchFeed } from '../src/app/wire-intake.ts';
import { fetchRequestSchema } from '../src/domain/index.ts';
import { fetchFeed } from '../src/ingest/index.ts';

/** Fetches feeds and pages and hands their articles to the inbox. */
export const makeFetchFeed = (ground: Ground): QueueHandler => {
  const order = wireFetchFeed(ground);
  return queueHandler({
    schema: fetchRequestSchema,
    logger: ground.logger,
    handle: (request) => fetchFeed(request, order),
  });
};

export const handler = lambdaEntry(makeFetchFeed, process.env.WRITETHRU_CONFIGURATION);
