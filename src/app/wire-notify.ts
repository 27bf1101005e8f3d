import type { NotifyPorts } from '../readers/index.ts';
import { loadTemplates } from '../render/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableRequests, TableSubscribers } from '../store/subscribers.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { lettersOf } from './letters.ts';
import { contentsOf, keysOf, mailerOf, tableOf } from './parts.ts';

export const wireNotify = (ground: Ground): NotifyPorts => {
  const { environment, configuration, clock, logger } = ground;
  const { TEMPLATES_FOLDER, SITE_URL } = readEnvironment(environment, [
    'TEMPLATES_FOLDER',
    'SITE_URL',
  ]);
  const table = tableOf(ground);
  return {
    newsletters: configuration.newsletters,
    store: new TableSubscribers(table),
    standing: { editions: new TableEditions(table), contents: contentsOf(ground) },
    requests: new TableRequests(table),
    keys: keysOf(ground),
    mailer: mailerOf(ground),
    letters: lettersOf(loadTemplates(TEMPLATES_FOLDER), SITE_URL, clock),
    clock,
    logger,
  };
};
