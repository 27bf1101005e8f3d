import { rememberedQuota } from '../aws/remembered-quota.ts';
import { sendQuota } from '../aws/ses-mailer.ts';
import {
  countAtOnce,
  decideHeld,
  deliveryCounts,
  deliveryStatus,
  editionReport,
  type HeldOrder,
  pauseEdition,
  recipients,
  recipientsPage,
  resumeEdition,
} from '../deliver/index.ts';
import {
  editionResults,
  type PreviewAsPorts,
  previewAs,
  previewEdition,
  type ReleaseOrder,
  type ReleasePorts,
  rehearse,
  rehearseAtOnce,
  release,
  sendTestMail,
  showDraft,
} from '../desk/index.ts';
import type { DeliveryState, Edition, Person } from '../domain/index.ts';
import {
  approveEdition,
  cancelDraft,
  editionOf,
  type FreezePorts,
  openDraft,
  type RefreshPorts,
  refreshDraft,
  type ShapeOrder,
  shapeDraft,
  takeBack,
} from '../editions/index.ts';
import type { EditionId, NewsletterId } from '../kernel/index.ts';
import { TableCorrections } from '../store/corrections.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { TableStories } from '../store/stories.ts';
import { TableLimits, TableSubscribers } from '../store/subscribers.ts';
import { sesClient } from './clients.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { keysOf, mailerOf, newsletterIn, pressOf, tableOf } from './parts.ts';
import { planQueueOf } from './queues.ts';
import { wireCorrections } from './wire-corrections.ts';
import { audiencePortsOf, countAsideOn } from './wire-count.ts';
import { wireStories } from './wire-stories.ts';

/**
 * What editors do with stories and editions, wired; the command line and the desk's API call the same.
 * @param atOnce readers are counted while the caller waits, however many they are
 */
export const wireEditing = (ground: Ground, { atOnce = false } = {}) => {
  const { environment, clock, random, logger } = ground;
  const { SITE_URL: site } = readEnvironment(environment, ['SITE_URL']);
  const table = tableOf(ground);
  const counting = audiencePortsOf(ground);
  const { editions, contents, ledger, readership } = counting;
  const planQueue = planQueueOf(ground);
  const ses = sesClient(environment);
  const status = {
    editions,
    ledger,
    readership,
    mailer: { quota: rememberedQuota(() => sendQuota(ses), clock) },
    clock,
  };
  const press = pressOf(ground, contents, keysOf(ground));
  const limits = new TableLimits(table);
  const testing = { contents, press, mailer: mailerOf(ground), limits, clock };
  const freezing: FreezePorts = { editions, clock, logger };
  const stories = new TableStories(table);
  const shaping: RefreshPorts = {
    ...freezing,
    contents,
    stories: { story: (id) => stories.get(id) },
    log: new TableDevelopmentLog(table),
    corrections: new TableCorrections(table),
  };
  const reading: PreviewAsPorts = {
    contents,
    ledger,
    site,
    keys: keysOf(ground),
    store: new TableSubscribers(table),
  };
  const releasing: ReleasePorts = {
    ...counting,
    ...freezing,
    countReaders: atOnce ? countAtOnce(clock) : countAsideOn(ground),
    mailer: status.mailer,
    planQueue,
  };
  const newsletterOf = newsletterIn(ground);
  const edition = (id: EditionId): Promise<Edition> => editionOf(editions, id);

  return {
    ...wireStories(ground),
    ...wireCorrections(ground),
    freezing,
    quota: status.mailer.quota,
    edition,
    editions: (newsletter: NewsletterId, limit: number, before: Edition | null = null) =>
      editions.list(newsletter, limit, before),
    approve: async (id: EditionId, approval: { readonly by: Person; readonly hash: string }) => {
      const { newsletter } = await edition(id);
      return approveEdition(id, approval, newsletterOf(newsletter), freezing);
    },
    draft: async (id: EditionId) => showDraft(await openDraft(id, shaping)),
    shape: (id: EditionId, order: ShapeOrder) => shapeDraft(id, order, shaping),
    /** Composes a draft anew; its layout stays, so that this needs no MJML. */
    refresh: async (id: EditionId, order: Pick<ShapeOrder, 'seen' | 'by'>) => {
      const { newsletter } = await edition(id);
      return refreshDraft(id, order, newsletterOf(newsletter), shaping);
    },
    cancelDraft: (id: EditionId) => cancelDraft(id, freezing),
    preview: async (id: EditionId) => {
      const shown = await edition(id);
      return previewEdition(shown, newsletterOf(shown.newsletter), { contents, site });
    },
    previewAs: async (id: EditionId, address: string) => {
      const shown = await edition(id);
      return previewAs(shown, newsletterOf(shown.newsletter), address, reading);
    },
    /** Freezes a draft and wakes its planning; one that is on its way or over is left as it is. */
    release: async (id: EditionId, order: ReleaseOrder): Promise<Edition> => {
      const { newsletter } = await edition(id);
      return release(id, order, newsletterOf(newsletter), releasing);
    },
    takeBack: (id: EditionId, by: string) => takeBack(id, by, freezing),
    rehearse: async (id: EditionId) => rehearse(await edition(id), releasing),
    rehearseAtOnce: async (id: EditionId) => rehearseAtOnce(await edition(id), releasing),
    sendTest: async (id: EditionId, address: string) => {
      const shown = await edition(id);
      return sendTestMail(shown, address, newsletterOf(shown.newsletter), testing);
    },
    pause: (id: EditionId, by: string, reason: string) =>
      pauseEdition(id, { cause: 'editor', by, reason }, freezing),
    /** Lets a paused edition go on where it was; after the breaker this overrides it. */
    resume: (id: EditionId, by: string) => resumeEdition(id, by, { ...freezing, planQueue }),
    /** An editor's decision about one held reader, by address, or about all of them. */
    decideHeld: (order: HeldOrder) =>
      decideHeld(order, { ...freezing, ledger, readership, random, planQueue }),
    results: async (id: EditionId) =>
      editionResults(await edition(id), { ledger, countReaders: releasing.countReaders, clock }),
    counts: (id: EditionId) => deliveryCounts(id, status),
    status: (id: EditionId) => deliveryStatus(id, status),
    /** All of them, or only those whose delivery is so. */
    recipients: (id: EditionId, only: DeliveryState['state'] | null = null) =>
      recipients(id, status, only),
    report: (id: EditionId) => editionReport(id, status),
    recipientsPage: (
      id: EditionId,
      after: string | null,
      only: DeliveryState['state'] | null = null,
    ) => recipientsPage(id, after, status, only),
  };
};
