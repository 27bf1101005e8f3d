import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireFeedOutcome } from '../src/app/wire-feed-outcome.ts';
import { feedOutcomeSchema } from '../src/domain/index.ts';
import { noteOutcome } from '../src/ingest/index.ts';

/** Notes how fetching feeds went. */
export const makeFeedOutcome = (ground: Ground): QueueHandler => {
  const order = wireFeedOutcome(ground);
  return queueHandler({
    schema: feedOutcomeSchema,
    logger: ground.logger,
    handle: (outcome) => noteOutcome(outcome, order),
  });
};

export const handler = lambdaEntry(makeFeedOutcome, process.env.WRITETHRU_CONFIGURATION);
