import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { keysOf, progressOf } from './parts.ts';
import { notifyQueueOf } from './queues.ts';
import {
  contentsOf,
  correctionsOf,
  editionsOf,
  ledgerOf,
  limitsOf,
  storiesOf,
  subscribersOf,
} from './stores.ts';

/** What the readers' site works with. */
export function wireSite(ground: Ground) {
  const { environment, configuration, clock, logger } = ground;
  return {
    newsletters: configuration.newsletters,
    store: subscribersOf(ground),
    limits: limitsOf(ground),
    notices: notifyQueueOf(ground),
    keys: keysOf(ground),
    progress: progressOf(ground),
    editions: editionsOf(ground),
    contents: contentsOf(ground),
    ledger: ledgerOf(ground),
    stories: storiesOf(ground),
    corrections: correctionsOf(ground),
    siteUrl: readEnvironment(environment, ['SITE_URL']).SITE_URL,
    clock,
    logger,
  };
}
