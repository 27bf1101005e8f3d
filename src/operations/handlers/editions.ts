import { type DraftView, newsOf, type SignedIn } from '../../desk/index.ts';
import type { Edition, Person } from '../../domain/index.ts';
import type { EditionId, NewsletterId } from '../../kernel/index.ts';
import { mustHave } from '../admit.ts';
import type { DRAFT_OPERATIONS } from '../contract/drafts.ts';
import type { EDITION_OPERATIONS } from '../contract/editions.ts';
import { PUBLISHING } from '../contract/roles.ts';
import { type Handlers, Rendered } from '../handler.ts';
import { newsletterIn } from '../newsletter.ts';
import { wrongCursor } from '../page.ts';
import type { DeskApiPorts } from '../ports.ts';

/** What only a publisher stops. */
const ON_ITS_WAY: readonly Edition['state'][] = ['frozen', 'sending', 'paused'];

type EditionHandlers = Handlers<keyof typeof DRAFT_OPERATIONS | keyof typeof EDITION_OPERATIONS>;
type Ports = Pick<DeskApiPorts, 'editions' | 'newsletters' | 'reportPage'>;

/** Drafts, approval, delivery. */
export const editionRoutes = (ports: Ports): EditionHandlers => ({
  ...draftRoutes(ports),
  ...deliveryRoutes(ports),
});

const draftRoutes = ({
  editions,
  newsletters,
}: Ports): Pick<
  EditionHandlers,
  | 'listEditions'
  | 'listNews'
  | 'listSlots'
  | 'composeEdition'
  | 'showEdition'
  | 'previewEdition'
  | 'previewAs'
  | 'showDraft'
  | 'shapeEdition'
  | 'refreshEdition'
  | 'approveEdition'
> => ({
  listEditions: async ({ path, query }) => {
    const { id } = newsletterIn(newsletters, path.newsletter);
    const before = query.cursor === undefined ? null : await pageEnd(query.cursor, id, editions);
    const found = await editions.list(id, query.limit, before);
    const last = found.length === query.limit ? found.at(-1) : undefined;
    return { editions: found, next: last?.id ?? null };
  },
  listNews: async ({ path }) => {
    const { since, stories } = await editions.news(newsletterIn(newsletters, path.newsletter));
    return {
      since,
      stories: stories.map((story) => ({ ...story, developments: [...story.developments] })),
    };
  },
  listSlots: async ({ path }) => ({
    slots: [...editions.slots(newsletterIn(newsletters, path.newsletter))],
  }),
  composeEdition: async ({ path, body, editor, order }) => {
    const newsletter = newsletterIn(newsletters, path.newsletter);
    const by = personOf(editor);
    return { edition: await editions.compose(newsletter, { ...body, key: order ?? '', by }) };
  },
  showEdition: ({ path }) => editions.get(path.edition),
  previewEdition: async ({ path, query }) => {
    const edition = await editions.get(path.edition);
    const { html, text, content } = await editions.preview(edition.id);
    if (query.format === 'html') return new Rendered('text/html', html);
    if (query.format === 'text') return new Rendered('text/plain', text);
    const { id, hash, subject } = edition;
    return { edition: id, hash, subject, html, text, stories: newsOf(content) };
  },
  previewAs: ({ path, body }) => editions.previewAs(path.edition, body.email),
  showDraft: async ({ path }) => told(await editions.draft(path.edition)),
  shapeEdition: async ({ path, body, editor }) => {
    await editions.shape(path.edition, { ...body, by: personOf(editor) });
    return told(await editions.draft(path.edition));
  },
  refreshEdition: async ({ path, body, editor }) => {
    await editions.refresh(path.edition, { ...body, by: personOf(editor) });
    return told(await editions.draft(path.edition));
  },
  approveEdition: ({ path, body, editor }) =>
    editions.approve(path.edition, personOf(editor), body.hash),
});

/** Roles are settled before: the table lets nobody come here without a token. */
const personOf = (editor: SignedIn | null): Person => ({
  name: editor?.name ?? '',
  id: editor?.id ?? '',
});

/** As the contract has it, whose lists are open to their reader. */
const told = ({ stories, changes, ...draft }: DraftView) => ({
  ...draft,
  stories: stories.map((story) => ({ ...story, developments: [...story.developments] })),
  changes: [...changes],
});

const deliveryRoutes = ({
  editions,
  newsletters,
  reportPage,
}: Ports): Pick<
  EditionHandlers,
  | 'testEdition'
  | 'sendEdition'
  | 'takeBackEdition'
  | 'cancelEdition'
  | 'pauseEdition'
  | 'resumeEdition'
  | 'decideHeld'
  | 'editionReport'
  | 'rehearseEdition'
  | 'editionResults'
  | 'editionStatus'
  | 'listRecipients'
> => ({
  rehearseEdition: ({ path }) => editions.rehearse(path.edition),
  testEdition: ({ path, body }) => editions.test(path.edition, body.to),
  takeBackEdition: ({ path, editor }) => editions.takeBack(path.edition, editor?.name ?? ''),
  sendEdition: async ({ path, query: { confirm = null, hold = null, seen = null } }) => {
    await editions.send(path.edition, { confirm, hold, seen });
    return editions.status(path.edition);
  },
  cancelEdition: async ({ path, editor }) => {
    const { state } = await editions.get(path.edition);
    if (!ON_ITS_WAY.includes(state)) return editions.cancelDraft(path.edition);
    if (editor) mustHave(editor, PUBLISHING);
    return editions.callOff(path.edition);
  },
  pauseEdition: ({ path, body, editor }) =>
    editions.pause(path.edition, editor?.name ?? '', body.reason),
  resumeEdition: ({ path, editor }) => editions.resume(path.edition, editor?.name ?? ''),
  decideHeld: ({ path, body, editor }) =>
    editions.decideHeld({ edition: path.edition, ...body, by: editor?.name ?? '' }),
  editionReport: async ({ path, query }) => {
    const report = await editions.report(path.edition);
    if (query.format === 'json') return { ...report, decisions: [...report.decisions] };
    const newsletter = newsletterIn(newsletters, report.newsletter);
    return new Rendered('text/html', reportPage(report, newsletter));
  },
  editionResults: ({ path }) => editions.results(path.edition),
  editionStatus: ({ path }) => editions.status(path.edition),
  listRecipients: async ({ path, query }) => {
    const page = await editions.recipients(path.edition, query.cursor ?? null, query.state ?? null);
    return { recipients: [...page.recipients], next: page.next };
  },
});

/** The last edition of the page before. */
const pageEnd = async (
  cursor: string,
  newsletter: NewsletterId,
  editions: Ports['editions'],
): Promise<Edition> => {
  const edition = await editions.get(cursor as EditionId).catch(() => null);
  if (edition?.newsletter === newsletter) return edition;
  throw wrongCursor(cursor, "a page of this newsletter's editions");
};
