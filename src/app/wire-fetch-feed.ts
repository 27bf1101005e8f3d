import { type FetchOrder, fetchSafely, publicInternet, readFeed } from '../ingest/index.ts';
import type { Ground } from './ground.ts';
import { inboxOf, outcomeQueueOf } from './queues.ts';

/**
 * @param allowLoopback whether feeds of this machine may be fetched, which is for tests and local runs; no environment
 * and no configuration can say so
 */
export const wireFetchFeed = (ground: Ground, allowLoopback: boolean): FetchOrder => {
  const queue = outcomeQueueOf(ground);
  const ports = { ...publicInternet, allowLoopback };
  return {
    fetch: (url, options) => fetchSafely(url, options, ports),
    read: readFeed,
    sendToInbox: inboxOf(ground),
    sendOutcomes: (outcomes) => queue.wake(outcomes),
    clock: ground.clock,
    logger: ground.logger,
  };
};
