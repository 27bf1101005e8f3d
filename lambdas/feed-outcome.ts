import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireFeedOutcome } from '../src/app/wire-intake.ts';
import { fetchOutcomeSchema } from '../src/domain/index.ts';
import { noteOutcome } from '../src/ingest/index.ts';

/** Notes how fetches went: on the feeds, and for who asked. */
export const makeFeedOutcome = (ground: Ground): QueueHandler => {
  const order = wireFeedOutcome(ground);
  return queueHandler({
    schema: fetchOutcomeSchema,
    logger: ground.logger,
    handle: (outcome) => noteOutcome(outcome, order),
  });
};

export const handler = lambdaEntry(makeFeedOutcome, process.env.WRITETHRU_CONFIGURATION);
