import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireFileArticle } from '../src/app/wire-intake.ts';
import { fileInbox } from '../src/desk/index.ts';
import { inboxMessageSchema } from '../src/domain/index.ts';

/** Files the articles of the inbox in order; one that cannot be filed is set aside, and holds up no other. */
export const makeFileArticle = (ground: Ground): QueueHandler => {
  const ports = wireFileArticle(ground);
  const handle = queueHandler({
    schema: inboxMessageSchema,
    logger: ground.logger,
    fifo: true,
    handle: (message, _, receives) => fileInbox(message, receives, ports),
  });
  return (event, context) => {
    // Other sandboxes may have written since the last batch.
    ports.filing.index.expire();
    return handle(event, context);
  };
};

export const handler = lambdaEntry(makeFileArticle, process.env.WRITETHRU_CONFIGURATION);
