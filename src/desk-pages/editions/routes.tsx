import * as z from 'zod';
import { HELD_CHOICES, isDraft, sitePaths } from '../../domain/index.ts';
import { pagePolicy, showMail } from '../../html/respond.tsx';
import type { StoryId } from '../../kernel/index.ts';
import { storyId } from '../../operations/contract/parameters.ts';
import { ApiError } from '../../operations/index.ts';
import { recordCsv } from '../../readers/index.ts';
import { typedCount } from '../count-field.tsx';
import { AT } from '../draft/draft-page-view.ts';
import { deskPath } from '../paths.ts';
import { showPage } from '../respond.tsx';
import { editionIn, isMoving, type ShownEdition } from '../shown-edition.ts';
import type { DeskHandler, Visit } from '../visit.ts';
import { cancelPage } from './cancel.tsx';
import { editionPage } from './edition.tsx';
import { editionsPage } from './editions.tsx';
import { heldPage } from './held.tsx';

const PAGE = 50;
/** Lines of one CSV: with some hundred bytes each they fit into what a function may answer. */
const CSV_LINES = 40_000;

type Name =
  | 'editions'
  | 'edition'
  | 'preview'
  | 'previewAs'
  | 'recipientsCsv'
  | 'pauseEdition'
  | 'resumeEdition'
  | 'askCancel'
  | 'cancelEdition'
  | 'held'
  | 'decideHeld';

/** Editions, one of them, and what stops it. */
export const editionPages = (): Readonly<Record<Name, DeskHandler>> => ({
  editions: async (visit) => {
    const cursor = visit.c.req.query('cursor');
    const { editions, next } = await visit.desk.call('listEditions', {
      path: { newsletter: visit.newsletter.id },
      query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
    });
    return showPage(visit, editionsPage(visit, editions, next));
  },
  edition: async (visit) => showPage(visit, editionPage(await viewOf(visit))),
  preview: async (visit) => {
    const { id } = await editionIn(visit);
    const view = visit.c.req.query('view');
    const { html, text } = await visit.desk.call('previewEdition', { path: { edition: id } });
    const mail = view === 'text' ? text : html;
    const at = storyId.safeParse(visit.c.req.query('at')).data;
    return showPreview(visit, at ? marked(mail, visit, at) : mail, view);
  },
  previewAs: async (visit) => {
    const { id } = await editionIn(visit);
    const email = visit.form.one('email') ?? '';
    const { mail } = await visit.desk.call('previewAs', { path: { edition: id }, body: { email } });
    if (mail) return showPreview(visit, mail.html, 'desktop');
    const words = `Nothing in this edition is for ${email}: they get no mail of it.`;
    return showPreview(visit, words, 'text');
  },
  recipientsCsv,
  ...stopPages,
  ...heldPages,
});

/**
 * A mail's text has no names to lead to: one is put before the headline of a story, which is a link to its page. Not on
 * the link, for that would take the keyboard away from who is at work beside it.
 */
const marked = (mail: string, { siteUrl, newsletter }: Visit, story: StoryId): string => {
  const headline = `<a class="ink" href="${siteUrl}${sitePaths.story(newsletter.id, story)}"`;
  return mail.replace(headline, (found) => `<span id="${AT}"></span>${found}`);
};

/** What a mail does where its reader's machine is dark. */
const WHEN_DARK = /\(prefers-color-scheme:\s*dark\)/gu;

/** The mail, for the frame beside its draft: as text, as it looks in the dark or by day; by itself, as its reader's machine is. */
const showPreview = ({ c }: Visit, mail: string, view: string | undefined): Response => {
  const frames = { within: "'self'" } as const;
  if (view !== 'text') {
    const dark = view === 'dark' ? 'all' : 'not all';
    return showMail(c, view === undefined ? mail : mail.replace(WHEN_DARK, dark), {}, frames);
  }
  c.header('content-security-policy', pagePolicy("'none'", frames));
  return c.text(mail);
};

const viewOf = async (visit: Visit) => {
  const edition = await editionIn(visit);
  const path = { edition: edition.id };
  const report = isDraft(edition) ? null : await visit.desk.call('editionReport', { path });
  const moving = report && isMoving(edition);
  const quota = moving ? (await visit.desk.call('sendingHealth')).quota : null;
  const onItsWay = moving
    ? { edition, status: report.status, ratePerSecond: quota?.ratePerSecond ?? null }
    : null;
  return { visit, edition, report, onItsWay };
};

const back = (visit: Visit): Response =>
  visit.c.redirect(deskPath(visit.newsletter.id, `/editions/${visit.c.req.param('edition')}`), 303);

const countsOf = async (visit: Visit, edition: ShownEdition) =>
  isMoving(edition) ? visit.desk.call('editionStatus', { path: { edition: edition.id } }) : null;

const stopPages: Readonly<
  Record<'pauseEdition' | 'resumeEdition' | 'askCancel' | 'cancelEdition', DeskHandler>
> = {
  pauseEdition: async (visit) => {
    const { id } = await editionIn(visit);
    const reason = visit.form.one('reason') ?? '';
    await visit.desk.call('pauseEdition', { path: { edition: id }, body: { reason } });
    return back(visit);
  },
  resumeEdition: async (visit) => {
    const { id } = await editionIn(visit);
    await visit.desk.call('resumeEdition', { path: { edition: id } });
    return back(visit);
  },
  askCancel: async (visit) => {
    const edition = await editionIn(visit);
    if (!isDraft(edition) && !isMoving(edition)) return back(visit);
    const counts = await countsOf(visit, edition);
    return showPage(visit, cancelPage({ visit, edition, counts, mistyped: null }));
  },
  cancelEdition: async (visit) => {
    const edition = await editionIn(visit);
    const counts = await countsOf(visit, edition);
    const typed = visit.form.one('count');
    if (counts && counts.planned > 0 && typedCount(typed) !== counts.planned)
      return showPage(visit, cancelPage({ visit, edition, counts, mistyped: typed ?? '' }), 422);
    await visit.desk.call('cancelEdition', { path: { edition: edition.id } });
    return back(visit);
  },
};

const heldPages: Readonly<Record<'held' | 'decideHeld', DeskHandler>> = {
  held: async (visit) => {
    const edition = await editionIn(visit);
    const cursor = visit.c.req.query('cursor');
    const path = { edition: edition.id };
    const [{ recipients, next }, { held }] = await Promise.all([
      visit.desk.call('listRecipients', {
        path,
        query: { state: 'held', ...(cursor === undefined ? {} : { cursor }) },
      }),
      visit.desk.call('editionResults', { path }),
    ]);
    const addresses = recipients.map(({ to }) => to);
    return showPage(visit, heldPage({ visit, edition, held, addresses, next }));
  },
  decideHeld: async (visit) => {
    const { id } = await editionIn(visit);
    const choice = z.enum(HELD_CHOICES).safeParse(visit.form.one('choice')).data;
    if (!choice)
      throw new ApiError(422, 'desk.choice', `choice: allowed are ${HELD_CHOICES.join(' and ')}`);
    const to = visit.form.one('to') ?? '';
    await visit.desk.call('decideHeld', { path: { edition: id }, body: { choice, to } });
    return back(visit);
  },
};

/** Who was planned to get it, and what became of each. */
async function recipientsCsv(visit: Visit): Promise<Response> {
  const { id } = await editionIn(visit);
  const lines = [['to', 'state', 'reason']];
  let cursor = visit.c.req.query('cursor') ?? null;
  do {
    const page = await visit.desk.call('listRecipients', {
      path: { edition: id },
      query: cursor === null ? {} : { cursor },
    });
    for (const { to, state, reason } of page.recipients)
      lines.push([to ?? '', state, reason ?? '']);
    cursor = page.next;
  } while (cursor !== null && lines.length < CSV_LINES);
  if (cursor !== null) visit.c.header('link', `<?${new URLSearchParams({ cursor })}>; rel="next"`);
  visit.c.header('content-type', 'text/csv; charset=utf-8');
  visit.c.header('content-disposition', `attachment; filename="${id}.csv"`);
  return visit.c.body(recordCsv(lines));
}
