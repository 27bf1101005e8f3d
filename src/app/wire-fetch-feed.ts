import type { FetchOrder } from '../ingest/index.ts';
import type { Ground } from './ground.ts';
import { inboxOf, outcomeQueueOf } from './queues.ts';
import { wireReading } from './wire-reading.ts';

export const wireFetchFeed = (ground: Ground): FetchOrder => {
  const queue = outcomeQueueOf(ground);
  return {
    ...wireReading(ground.configuration),
    sendToInbox: inboxOf(ground),
    sendOutcomes: (outcomes) => queue.wake(outcomes),
    clock: ground.clock,
    logger: ground.logger,
  };
};
