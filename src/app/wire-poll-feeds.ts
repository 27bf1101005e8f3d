import type { PollOrder } from '../ingest/index.ts';
import { feedStore } from '../store/feeds.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';
import { fetchQueueOf } from './queues.ts';

export const wirePollFeeds = (ground: Ground): PollOrder => {
  const queue = fetchQueueOf(ground);
  return {
    feeds: feedStore(tableOf(ground)),
    sendRequests: (requests) => queue.wake(requests),
    clock: ground.clock,
    logger: ground.logger,
  };
};
