import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireCount } from '../src/app/wire-delivery.ts';
import { countOn } from '../src/deliver/index.ts';
import { countMessageSchema } from '../src/domain/index.ts';

/** Counts over all readers what a page asked for; what is not finished in this function's time goes to the queue afresh. */
export const makeCount = (ground: Ground): QueueHandler => {
  const { book, queue, workOf } = wireCount(ground);
  return queueHandler({
    schema: countMessageSchema,
    logger: ground.logger,
    handle: async (message, context) => {
      const work = await workOf(message);
      if (!work) return;
      const deadline = { remaining: () => context.getRemainingTimeInMillis() };
      if ((await countOn(message, work, book, deadline)) === 'unfinished')
        await queue.wake([message]);
    },
  });
};

export const handler = lambdaEntry(makeCount, process.env.WRITETHRU_CONFIGURATION);
