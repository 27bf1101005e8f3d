import type { OutcomeOrder } from '../ingest/index.ts';
import { feedStore } from '../store/feeds.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';

export const wireFeedOutcome = (ground: Ground): OutcomeOrder => ({
  feeds: feedStore(tableOf(ground)),
  logger: ground.logger,
});
