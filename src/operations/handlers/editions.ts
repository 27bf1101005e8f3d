import {
  callOff,
  decideHeld,
  deliveryStatus,
  type EditionReport,
  editionReport,
  type HeldPorts,
  pauseEdition,
  recipientsPage,
  resumeEdition,
  type SendQuota,
  type StatusPorts,
} from '../../deliver/index.ts';
import {
  editionResults,
  type NewsPorts,
  newsOf,
  newsOfNow,
  nextSlots,
  type PreviewPorts,
  previewEdition,
  type ReleasePorts,
  rehearse,
  release,
} from '../../desk/index.ts';
import { type Edition, type Newsletter, newsletterNamed } from '../../domain/index.ts';
import { cancelDraft, editionOf, takeBack } from '../../editions/index.ts';
import type { EditionId, NewsletterId } from '../../kernel/index.ts';
import type { StoryStore } from '../../stories/index.ts';
import { mustHave } from '../admit.ts';
import type { EDITION_OPERATIONS } from '../contract/editions.ts';
import { PUBLISHING } from '../contract/roles.ts';
import { type Handlers, Rendered } from '../handler.ts';
import { newsletterIn } from '../newsletter.ts';
import { wrongCursor } from '../page.ts';

/** What operations on editions work with. */
export type EditionPorts = Omit<ReleasePorts & StatusPorts, 'mailer'> &
  Omit<NewsPorts, 'stories'> &
  HeldPorts &
  PreviewPorts & {
    readonly newsletters: readonly Newsletter[];
    readonly stories: Pick<StoryStore, 'get'>;
    /** What SES lets the account send. */
    quota(): Promise<SendQuota>;
    /** The page of an edition's report; the desk's pages draw it. */
    reportPage(report: EditionReport, newsletter: Newsletter): Promise<string>;
  };

type EditionHandlers = Handlers<keyof typeof EDITION_OPERATIONS>;

/** Slots that are told ahead. */
const SLOTS = 4;
/** An edition that only a publisher stops. */
const ON_ITS_WAY: readonly Edition['state'][] = ['frozen', 'sending', 'paused'];

/** Editions: what they hold, their delivery, and what became of them. */
export function editionHandlers(ports: EditionPorts): EditionHandlers {
  return { ...lookingHandlers(ports), ...deliveryHandlers(ports), ...outcomeHandlers(ports) };
}

const lookingHandlers = (
  ports: EditionPorts,
): Pick<
  EditionHandlers,
  'listEditions' | 'listNews' | 'listSlots' | 'showEdition' | 'previewEdition'
> => {
  const { editions, newsletters, stories, clock } = ports;
  const reading = {
    ...ports,
    stories: { story: (id: Parameters<StoryStore['get']>[0]) => stories.get(id) },
  };
  return {
    listEditions: async ({ path, query }) => {
      const { id } = newsletterIn(newsletters, path.newsletter);
      const before = query.cursor === undefined ? null : await pageEnd(query.cursor, id, ports);
      const found = await editions.list(id, query.limit, before);
      const last = found.length === query.limit ? found.at(-1) : undefined;
      return { editions: found, next: last?.id ?? null };
    },
    listNews: async ({ path }) => {
      const newsletter = newsletterIn(newsletters, path.newsletter);
      const { since, stories: fresh } = await newsOfNow(newsletter, reading);
      return {
        since,
        stories: fresh.map((story) => ({ ...story, developments: [...story.developments] })),
      };
    },
    listSlots: async ({ path }) => ({
      slots: [...nextSlots(newsletterIn(newsletters, path.newsletter), SLOTS, clock)],
    }),
    showEdition: ({ path }) => editionOf(editions, path.edition),
    previewEdition: async ({ path, query }) => {
      const edition = await editionOf(editions, path.edition);
      const newsletter = newsletterNamed(newsletters, edition.newsletter);
      const { html, text, content } = await previewEdition(edition, newsletter, ports);
      if (query.format === 'html') return new Rendered('text/html', html);
      if (query.format === 'text') return new Rendered('text/plain', text);
      const { id, hash, subject } = edition;
      return { edition: id, hash, subject, html, text, stories: newsOf(content) };
    },
  };
};

const deliveryHandlers = (
  ports: EditionPorts,
): Pick<
  EditionHandlers,
  | 'sendEdition'
  | 'takeBackEdition'
  | 'cancelEdition'
  | 'pauseEdition'
  | 'resumeEdition'
  | 'decideHeld'
  | 'rehearseEdition'
> => {
  const { editions, newsletters, quota } = ports;
  const sending = { ...ports, mailer: { quota } };
  return {
    rehearseEdition: async ({ path }) => rehearse(await editionOf(editions, path.edition), sending),
    takeBackEdition: ({ path, editor }) => takeBack(path.edition, editor?.name ?? '', ports),
    sendEdition: async ({ path, query: { confirm = null, hold = null, seen = null } }) => {
      const { id, newsletter } = await editionOf(editions, path.edition);
      const order = { confirm, hold, seen };
      await release(id, order, newsletterNamed(newsletters, newsletter), sending);
      return deliveryStatus(id, sending);
    },
    cancelEdition: async ({ path, editor }) => {
      const { state } = await editionOf(editions, path.edition);
      if (!ON_ITS_WAY.includes(state)) return cancelDraft(path.edition, ports);
      mustHave(editor, PUBLISHING);
      return callOff(path.edition, ports);
    },
    pauseEdition: ({ path, body: { reason }, editor }) =>
      pauseEdition(path.edition, { cause: 'editor', by: editor?.name ?? '', reason }, ports),
    resumeEdition: ({ path, editor }) => resumeEdition(path.edition, editor?.name ?? '', ports),
    decideHeld: ({ path, body, editor }) =>
      decideHeld({ edition: path.edition, ...body, by: editor?.name ?? '' }, ports),
  };
};

const outcomeHandlers = (
  ports: EditionPorts,
): Pick<
  EditionHandlers,
  'editionReport' | 'editionResults' | 'editionStatus' | 'listRecipients'
> => {
  const { editions, newsletters, quota, reportPage } = ports;
  const counting = { ...ports, mailer: { quota } };
  return {
    editionReport: async ({ path, query }) => {
      const report = await editionReport(path.edition, counting);
      if (query.format === 'json') return { ...report, decisions: [...report.decisions] };
      const newsletter = newsletterIn(newsletters, report.newsletter);
      return new Rendered('text/html', await reportPage(report, newsletter));
    },
    editionResults: async ({ path }) =>
      editionResults(await editionOf(editions, path.edition), ports),
    editionStatus: ({ path }) => deliveryStatus(path.edition, counting),
    listRecipients: async ({ path, query: { cursor = null, state = null } }) => {
      const page = await recipientsPage(path.edition, cursor, counting, state);
      return { recipients: [...page.recipients], next: page.next };
    },
  };
};

/** The last edition of the page before. */
const pageEnd = async (
  cursor: string,
  newsletter: NewsletterId,
  { editions }: Pick<EditionPorts, 'editions'>,
): Promise<Edition> => {
  const edition = await editions.get(cursor as EditionId);
  if (edition?.newsletter === newsletter) return edition;
  throw wrongCursor(cursor, "a page of this newsletter's editions");
};
