import type { OutcomeOrder } from '../ingest/index.ts';
import type { Ground } from './ground.ts';
import { followPortsOf, reportsOf } from './wire-feeds.ts';

export const wireFeedOutcome = (ground: Ground): OutcomeOrder => ({
  ...followPortsOf(ground),
  reports: reportsOf(ground),
});
