import type { Ground } from '../src/app/ground.ts';
import { lambdaEntry } from '../src/app/lambda.ts';
import { type QueueHandler, queueHandler } from '../src/app/queue-handler.ts';
import { wireFileArticle } from '../src/app/wire-file-article.ts';
import { inboxMessageSchema } from '../src/domain/index.ts';
import { cleanArticle } from '../src/ingest/index.ts';
import { fileArticle } from '../src/stories/index.ts';

/** Files the articles of the inbox in order, and none after one that failed. */
export const makeFileArticle = (ground: Ground): QueueHandler => {
  const { ports, body } = wireFileArticle(ground);
  const handle = queueHandler({
    schema: inboxMessageSchema,
    logger: ground.logger,
    fifo: true,
    handle: async (message) => {
      const raw = message.kind === 'inline' ? message.article : await body(message.key);
      await fileArticle(cleanArticle(raw, Date.parse(message.arrivedAt)), ports);
    },
  });
  return (event, context) => {
    // Other sandboxes may have written since the last batch.
    ports.index.expire();
    return handle(event, context);
  };
};

export const handler = lambdaEntry(makeFileArticle, process.env.WRITETHRU_CONFIGURATION);
