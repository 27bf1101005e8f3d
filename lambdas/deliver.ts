import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireDeliver } from '../src/app/wire-delivery.ts';
import { deliverChunk } from '../src/deliver/index.ts';
import { deliverMessageSchema } from '../src/domain/index.ts';

/** Sends a chunk; one that is not finished in this function's time goes to the queue afresh. */
export const makeDeliver = (ground: Ground): QueueHandler => {
  const { ports, queue } = wireDeliver(ground);
  return queueHandler({
    schema: deliverMessageSchema,
    logger: ground.logger,
    handle: async (message, context) => {
      const deadline = { remaining: () => context.getRemainingTimeInMillis() };
      const outcome = await deliverChunk(message, ports, deadline);
      if (outcome === 'unfinished') await queue.wake([message]);
    },
  });
};

export const handler = lambdaEntry(makeDeliver, process.env.WRITETHRU_CONFIGURATION);
