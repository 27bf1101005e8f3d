import type { DraftNoticePorts } from '../desk/index.ts';
import type { NotifyPorts } from '../readers/index.ts';
import { loadTemplates } from '../render/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableRequests, TableSubscribers } from '../store/subscribers.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { draftLetterOf, lettersOf } from './letters.ts';
import { contentsOf, keysOf, mailerOf, tableOf } from './parts.ts';

/** What readers and the desk are told by one mail each, wired. */
export const wireNotify = (
  ground: Ground,
): { readonly readers: NotifyPorts; readonly desk: DraftNoticePorts } => {
  const { environment, configuration, clock, logger } = ground;
  const { TEMPLATES_FOLDER, SITE_URL, DESK_URL } = readEnvironment(environment, [
    'TEMPLATES_FOLDER',
    'SITE_URL',
    'DESK_URL',
  ]);
  const templates = loadTemplates(TEMPLATES_FOLDER);
  const table = tableOf(ground);
  const editions = new TableEditions(table);
  const both = {
    newsletters: configuration.newsletters,
    requests: new TableRequests(table),
    mailer: mailerOf(ground),
    clock,
    logger,
  };
  return {
    readers: {
      ...both,
      store: new TableSubscribers(table),
      standing: { editions, contents: contentsOf(ground) },
      keys: keysOf(ground),
      letters: lettersOf(templates, SITE_URL, clock),
    },
    desk: { ...both, editions, letter: draftLetterOf(templates, DESK_URL, clock) },
  };
};
