import type { AnnouncePorts } from '../desk/index.ts';
import type { SlotPorts } from '../editions/index.ts';
import { loadTemplates, renderLayout } from '../render/index.ts';
import { TableCorrections } from '../store/corrections.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { TableEditions } from '../store/editions.ts';
import { TableStories } from '../store/stories.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { contentsOf, newsletterIn, tableOf } from './parts.ts';
import { notifyQueueOf, planQueueOf } from './queues.ts';

export const wireCompose = (ground: Ground) => {
  const { environment, clock, logger } = ground;
  const { TEMPLATES_FOLDER } = readEnvironment(environment, ['TEMPLATES_FOLDER']);
  const templates = loadTemplates(TEMPLATES_FOLDER);
  const table = tableOf(ground);
  const stories = new TableStories(table);
  const planQueue = planQueueOf(ground);
  const notifyQueue = notifyQueueOf(ground);
  const ports: SlotPorts & AnnouncePorts = {
    editions: new TableEditions(table),
    contents: contentsOf(ground),
    stories: { story: (id) => stories.get(id) },
    log: new TableDevelopmentLog(table),
    corrections: new TableCorrections(table),
    layout: (newsletter) => renderLayout(templates, newsletter.look, newsletter.language),
    clock,
    logger,
    wakePlan: (edition) => planQueue.wake([{ edition }]),
    announce: (notice) => notifyQueue.wake([notice]),
  };
  return { ports, newsletter: newsletterIn(ground) };
};
