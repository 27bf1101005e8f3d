import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireNotify } from '../src/app/wire-notify.ts';
import { notifyMessageSchema } from '../src/domain/index.ts';
import { notify } from '../src/readers/index.ts';

/** Sends one transactional mail a message. */
export const makeNotify = (ground: Ground): QueueHandler => {
  const ports = wireNotify(ground);
  return queueHandler({
    schema: notifyMessageSchema,
    logger: ground.logger,
    handle: async (message) => {
      await notify(message, ports);
    },
  });
};

export const handler = lambdaEntry(makeNotify, process.env.WRITETHRU_CONFIGURATION);
