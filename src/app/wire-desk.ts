import {
  type AudiencePorts,
  cancelEdition,
  deliveryCounts,
  deliveryStatus,
  pauseEdition,
  recipients,
  resumeEdition,
  type SweepPorts,
  settleNow,
  sweepEdition,
} from '../deliver/index.ts';
import { previewEdition, rehearse, sendTestMail } from '../desk/index.ts';
import { type Edition, type Newsletter, type Story, sitePaths } from '../domain/index.ts';
import {
  approveEdition,
  type ComposeOrder,
  cancelDraft,
  composeEdition,
  editionOf,
  freezeEdition,
  type SlotPorts,
} from '../editions/index.ts';
import type { ArticleId, EditionId, NewsletterId, StoryId } from '../kernel/index.ts';
import type { ErasePorts, ExportPorts, ImportPorts } from '../readers/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableStories } from '../store/stories.ts';
import { TableSubscribers } from '../store/subscribers.ts';
import { listStories, showStory } from '../stories/index.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { keysOf, mailerOf, newsletterIn, objectsOf, pressOf, tableOf, zoneOf } from './parts.ts';
import { wireCompose } from './wire-compose.ts';
import { wireFeeds } from './wire-feeds.ts';
import { progressOf } from './wire-site.ts';
import { wireSweep } from './wire-sweep.ts';

/** Stories that a desk lists at once. */
const STORIES = 500;

/** Everything that editors do, wired: the command line and the desk's API call the same. */
export const wireDesk = (ground: Ground) => {
  const { environment, configuration, clock, logger } = ground;
  const { SITE_URL: site } = readEnvironment(environment, ['SITE_URL']);
  const table = tableOf(ground);
  const compose: SlotPorts = wireCompose(ground).ports;
  const sweep: SweepPorts = wireSweep(ground).ports;
  const { editions, contents } = compose;
  const stories = new TableStories(table);
  const articles = new TableArticles(table, objectsOf(ground));
  const keys = keysOf(ground);
  const mailer = mailerOf(ground);
  const press = pressOf(ground, contents, keys);
  const counting: AudiencePorts = {
    contents,
    ledger: sweep.ledger,
    readership: sweep.readership,
    zoneOf: zoneOf(ground),
  };
  const { ledger, readership } = sweep;
  const status = { editions, ledger, readership, mailer, clock };
  const freezing = { editions, clock, logger };
  const newsletterOf = newsletterIn(ground);
  const edition = (id: EditionId): Promise<Edition> => editionOf(editions, id);

  return {
    feeds: wireFeeds(ground),
    readers: {
      newsletters: configuration.newsletters,
      store: new TableSubscribers(table),
      keys,
      progress: progressOf(editions),
      editions,
      contents,
      ledger: sweep.ledger,
      clock,
      logger,
    } satisfies ImportPorts & ExportPorts & ErasePorts,
    compose: (newsletter: Newsletter, order: ComposeOrder) =>
      composeEdition(newsletter, order, compose),
    edition,
    editions: (newsletter: NewsletterId, limit: number) => editions.list(newsletter, limit),
    editionUrl: ({ newsletter, id }: Edition) => site + sitePaths.edition(newsletter, id),
    approve: (id: EditionId, approval: { readonly by: string; readonly hash: string }) =>
      approveEdition(id, approval, freezing),
    /** A draft is taken off the table; one on its way is stopped. */
    cancel: async (id: EditionId): Promise<Edition> => {
      const { state } = await edition(id);
      if (state === 'draft' || state === 'approved') return cancelDraft(id, freezing);
      await cancelEdition(id, sweep);
      return edition(id);
    },
    pause: (id: EditionId, by: string, reason: string) =>
      pauseEdition(id, { cause: 'editor', by, reason }, sweep),
    /** Lets a paused edition go on where it was; after the breaker this overrides it. */
    resume: (id: EditionId, by: string) => resumeEdition(id, by, sweep),
    preview: async (id: EditionId) => {
      const shown = await edition(id);
      return previewEdition(shown, newsletterOf(shown.newsletter), { contents, site });
    },
    rehearse: async (id: EditionId) => rehearse(await edition(id), { ...counting, mailer, clock }),
    sendTest: async (id: EditionId, address: string, newsletter: Newsletter) =>
      sendTestMail(await edition(id), address, newsletter, { contents, press, mailer, clock }),
    /** Freezes a draft and wakes its planning; takes up what a crash broke off; repeats without effect. */
    startSend: async (id: EditionId, newsletter: Newsletter): Promise<void> => {
      const { state } = await freezeEdition(id, newsletter, freezing);
      if (state === 'frozen') await compose.wakePlan(id);
      // Claims are left alone: the queues are at work already, and may have made them a moment ago.
      else await sweepEdition(id, sweep);
    },
    /** Brings an edition to its end once nothing is on its way any more: no later word can come of a claim. */
    settle: (id: EditionId) => settleNow(id, sweep),
    counts: (id: EditionId) => deliveryCounts(id, status),
    status: (id: EditionId) => deliveryStatus(id, status),
    recipients: (id: EditionId) => recipients(id, status),
    stories: async (): Promise<Story[]> => {
      const languages = new Set(configuration.newsletters.map((newsletter) => newsletter.language));
      const lists = [...languages].map((language) =>
        listStories({ language, states: [] }, STORIES, stories, clock),
      );
      return (await Promise.all(lists)).flat();
    },
    story: (id: StoryId) => showStory(id, stories, clock),
    isFiled: async (id: ArticleId): Promise<boolean> =>
      (await articles.get(id))?.filing.done === true,
  };
};

export type DeskWiring = ReturnType<typeof wireDesk>;
