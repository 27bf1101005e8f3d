import type { AnnouncePorts, DraftNoticePorts } from '../desk/index.ts';
import type { SlotPorts } from '../editions/index.ts';
import type { NotifyPorts } from '../readers/index.ts';
import { loadTemplates, renderLayout } from '../render/index.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { draftLetterOf, lettersOf } from './letters.ts';
import { keysOf, mailerOf, newsletterIn } from './parts.ts';
import { notifyQueueOf, planQueueOf } from './queues.ts';
import {
  claimsOf,
  contentsOf,
  correctionsOf,
  editionsOf,
  logOf,
  storiesOf,
  subscribersOf,
} from './stores.ts';

/** What drafts are composed with; the one wiring that renders layouts, and with them MJML. */
export function wireCompose(ground: Ground) {
  const { environment, clock, logger } = ground;
  const { TEMPLATES_FOLDER } = readEnvironment(environment, ['TEMPLATES_FOLDER']);
  const templates = loadTemplates(TEMPLATES_FOLDER);
  const stories = storiesOf(ground);
  const planQueue = planQueueOf(ground);
  const notifyQueue = notifyQueueOf(ground);
  const ports: SlotPorts & AnnouncePorts = {
    editions: editionsOf(ground),
    contents: contentsOf(ground),
    stories: { story: (id) => stories.get(id) },
    log: logOf(ground),
    corrections: correctionsOf(ground),
    layout: (newsletter) => renderLayout(templates, newsletter.look, newsletter.language),
    clock,
    logger,
    wakePlan: (edition) => planQueue.wake([{ edition }]),
    announce: (notice) => notifyQueue.wake([notice]),
  };
  return { ports, newsletter: newsletterIn(ground) };
}

/** What readers and the desk are told by one mail each. */
export function wireNotify(ground: Ground): {
  readonly readers: NotifyPorts;
  readonly desk: DraftNoticePorts;
} {
  const { environment, configuration, clock, logger } = ground;
  const { TEMPLATES_FOLDER, SITE_URL, DESK_URL } = readEnvironment(environment, [
    'TEMPLATES_FOLDER',
    'SITE_URL',
    'DESK_URL',
  ]);
  const templates = loadTemplates(TEMPLATES_FOLDER);
  const editions = editionsOf(ground);
  const both = {
    newsletters: configuration.newsletters,
    requests: claimsOf(ground),
    mailer: mailerOf(ground),
    clock,
    logger,
  };
  return {
    readers: {
      ...both,
      store: subscribersOf(ground),
      standing: { editions, contents: contentsOf(ground) },
      keys: keysOf(ground),
      letters: lettersOf(templates, SITE_URL, clock),
    },
    desk: { ...both, editions, letter: draftLetterOf(templates, DESK_URL, clock) },
  };
}
