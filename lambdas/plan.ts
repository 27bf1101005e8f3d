import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wirePlan } from '../src/app/wire-delivery.ts';
import { planEdition } from '../src/deliver/index.ts';
import { planMessageSchema } from '../src/domain/index.ts';

/** Plans a frozen edition; one that is not finished in this function's time goes to the queue afresh. */
export const makePlan = (ground: Ground): QueueHandler => {
  const { ports, queue } = wirePlan(ground);
  return queueHandler({
    schema: planMessageSchema,
    logger: ground.logger,
    handle: async (message, context) => {
      const deadline = { remaining: () => context.getRemainingTimeInMillis() };
      const outcome = await planEdition(message.edition, ports, deadline);
      if (outcome === 'unfinished') await queue.wake([message]);
      else if (outcome !== 'done') await queue.wake([message], outcome.waits);
    },
  });
};

export const handler = lambdaEntry(makePlan, process.env.WRITETHRU_CONFIGURATION);
