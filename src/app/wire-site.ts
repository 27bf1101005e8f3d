import type { EditionStore } from '../editions/index.ts';
import type { NewsletterId } from '../kernel/index.ts';
import { TableCorrections } from '../store/corrections.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TableStories } from '../store/stories.ts';
import { TableLimits, TableSubscribers } from '../store/subscribers.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { contentsOf, keysOf, tableOf } from './parts.ts';
import { notifyQueueOf } from './queues.ts';

/** How far the newest full edition of a newsletter reached: new readers begin there (docs/adr/0004). */
export const progressOf =
  (editions: Pick<EditionStore, 'progress'>) =>
  async (newsletter: NewsletterId): Promise<number> =>
    Math.max(...Object.values((await editions.progress(newsletter)).through));

/** What the readers' site works with. */
export const wireSite = (ground: Ground) => {
  const { environment, configuration, clock, logger } = ground;
  const table = tableOf(ground);
  const editions = new TableEditions(table);
  return {
    newsletters: configuration.newsletters,
    store: new TableSubscribers(table),
    limits: new TableLimits(table),
    notices: notifyQueueOf(ground),
    keys: keysOf(ground),
    progress: progressOf(editions),
    editions,
    contents: contentsOf(ground),
    ledger: new TableLedger(table),
    stories: new TableStories(table),
    corrections: new TableCorrections(table),
    siteUrl: readEnvironment(environment, ['SITE_URL']).SITE_URL,
    clock,
    logger,
  };
};
