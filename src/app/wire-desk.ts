import { cancelEdition, type SweepPorts, settleNow, sweepEdition } from '../deliver/index.ts';
import {
  type DraftOrder,
  dropSetAside,
  listSetAside,
  orderDraft,
  type ReleaseOrder,
  trySetAsideAgain,
} from '../desk/index.ts';
import { type Edition, isDraft, type Newsletter, sitePaths } from '../domain/index.ts';
import { type ComposeOrder, composeEdition, type SlotPorts } from '../editions/index.ts';
import type { ArticleId, EditionId } from '../kernel/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableSetAside } from '../store/set-aside.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { objectsOf, tableOf } from './parts.ts';
import { inboxOf } from './queues.ts';
import { wireCompose } from './wire-compose.ts';
import { wireEditing } from './wire-editing.ts';
import { wireFeeds } from './wire-feeds.ts';
import { wireSubscribers } from './wire-subscribers.ts';
import { wireSweep } from './wire-sweep.ts';

/** Stories that a desk lists at once. */
const STORIES = 500;

/** Everything that editors do, wired for the command line, which composes and brings deliveries to their end itself. */
export const wireDesk = (ground: Ground) => {
  const { environment, clock } = ground;
  const { SITE_URL: site } = readEnvironment(environment, ['SITE_URL']);
  const table = tableOf(ground);
  const editing = wireEditing(ground, { atOnce: true });
  const composing: SlotPorts = wireCompose(ground).ports;
  const sweep: SweepPorts = wireSweep(ground).ports;
  const bodies = objectsOf(ground);
  const articles = new TableArticles(table, bodies);
  const setAside = new TableSetAside(table, clock);
  const { edition, story, correction } = editing;
  const compose = (newsletter: Newsletter, order: ComposeOrder) =>
    composeEdition(newsletter, order, composing);

  return {
    ...editing,
    feeds: wireFeeds(ground),
    articles: {
      listSetAside: () => listSetAside(setAside),
      tryAgain: (id: ArticleId) =>
        trySetAsideAgain(id, { setAside, bodies, toInbox: inboxOf(ground), clock }),
      drop: (id: ArticleId) => dropSetAside(id, setAside),
    },
    readers: wireSubscribers(ground),
    compose,
    order: (newsletter: Newsletter, order: DraftOrder) =>
      orderDraft(newsletter, order, { compose, story, correction, clock }),
    editionUrl: ({ newsletter, id }: Pick<Edition, 'newsletter' | 'id'>) =>
      site + sitePaths.edition(newsletter, id),
    /** A draft is taken off the table; one on its way is stopped. */
    cancel: async (id: EditionId): Promise<Edition> => {
      if (isDraft(await edition(id))) return editing.cancelDraft(id);
      await cancelEdition(id, sweep);
      return edition(id);
    },
    /** Freezes a draft and wakes its planning; takes up what a crash broke off; repeats without effect. */
    startSend: async (id: EditionId, order: ReleaseOrder): Promise<void> => {
      const { state } = await editing.release(id, order);
      // Claims are left alone: the queues are at work already, and may have made them a moment ago.
      if (state !== 'frozen') await sweepEdition(id, sweep);
    },
    /** Brings an edition to its end once nothing is on its way any more: no later word can come of a claim. */
    settle: (id: EditionId) => settleNow(id, sweep),
    stories: () => editing.stories({ state: null, limit: STORIES, before: null }),
    isFiled: async (id: ArticleId): Promise<boolean> =>
      (await articles.get(id))?.filing.done === true,
  };
};

export type DeskWiring = ReturnType<typeof wireDesk>;
