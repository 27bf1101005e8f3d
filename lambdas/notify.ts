import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireNotify } from '../src/app/wire-editions.ts';
import { announceDraft } from '../src/desk/index.ts';
import { notifyMessageSchema } from '../src/domain/index.ts';
import { notify } from '../src/readers/index.ts';

/** Sends one transactional mail a message. */
export const makeNotify = (ground: Ground): QueueHandler => {
  const { readers, desk } = wireNotify(ground);
  return queueHandler({
    schema: notifyMessageSchema,
    logger: ground.logger,
    handle: async (message) => {
      if (message.kind === 'draft') await announceDraft(message, desk);
      else await notify(message, readers);
    },
  });
};

export const handler = lambdaEntry(makeNotify, process.env.WRITETHRU_CONFIGURATION);
