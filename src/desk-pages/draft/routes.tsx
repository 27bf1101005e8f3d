import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { isDraft, type ShapeAct, shapeActSchema } from '../../domain/index.ts';
import { DraftConflict, EditionError } from '../../editions/index.ts';
import { storyId } from '../../operations/contract/parameters.ts';
import { ApiError } from '../../operations/index.ts';
import { typedCount } from '../count-field.tsx';
import { deskPath } from '../paths.ts';
import { showMessage, showPage } from '../respond.tsx';
import { editionIn, type ShownEdition } from '../shown-edition.ts';
import type { DeskHandler, Visit } from '../visit.ts';
import { draftPage } from './draft.tsx';
import { conflictPage } from './draft-conflict.tsx';
import { type PreviewView, storyAnchor, VIEWS } from './draft-page-view.ts';
import { countingPage, sendPage } from './send.tsx';

type Name =
  | 'draft'
  | 'shapeDraft'
  | 'refreshDraft'
  | 'approveDraft'
  | 'testDraft'
  | 'askSend'
  | 'sendEdition'
  | 'takeBackEdition';

/** A draft at work: shaping, approval, test, sending, and taking it back. */
export const draftPages = (): Readonly<Record<Name, DeskHandler>> => ({
  draft: async (visit) => showDraft(visit, await editionIn(visit)),
  shapeDraft: shape,
  refreshDraft: async (visit) => {
    const edition = await editionIn(visit);
    const body = { seen: visit.form.one('seen') ?? '' };
    return withConflict(visit, edition, [], () =>
      visit.desk.call('refreshEdition', { path: { edition: edition.id }, body }),
    );
  },
  approveDraft: async (visit) => {
    const { id } = await editionIn(visit);
    const hash = visit.form.one('hash') ?? '';
    await visit.desk.call('approveEdition', { path: { edition: id }, body: { hash } });
    return toDraft(visit, id);
  },
  testDraft: async (visit) => {
    const edition = await editionIn(visit);
    const to = visit.form.one('to') ?? '';
    const { kind } = await visit.desk.call('testEdition', {
      path: { edition: edition.id },
      body: { to },
    });
    const tested =
      kind === 'accepted'
        ? `A test mail is on its way to ${to}. Nobody counts as told.`
        : `SES did not take the test mail to ${to}: ${kind}.`;
    return showDraft(visit, edition, tested);
  },
  askSend: async (visit) => askSend(visit, await editionIn(visit), null),
  sendEdition: send,
  takeBackEdition: async (visit) => {
    const { id } = await editionIn(visit);
    await visit.desk.call('takeBackEdition', { path: { edition: id } });
    return toDraft(visit, id);
  },
});

/** To the draft, as it was looked at, and where on it the story stands that was worked at. */
const toDraft = (visit: Visit, id: string, acts: readonly ShapeAct[] = []): Response => {
  const view = viewIn(visit);
  const about = acts.flatMap((act) => ('story' in act ? act.story : []))[0];
  const query = new URLSearchParams({
    ...(view === 'desktop' ? {} : { view }),
    ...(about === undefined ? {} : { at: about }),
  });
  const anchor = about === undefined ? '' : `#${storyAnchor(about)}`;
  const path = deskPath(visit.newsletter.id, `/editions/${id}/draft`);
  return visit.c.redirect(`${path}${query.size > 0 ? `?${query}` : ''}${anchor}`, 303);
};

const toEdition = ({ c, newsletter }: Visit, id: string): Response =>
  c.redirect(deskPath(newsletter.id, `/editions/${id}`), 303);

const viewIn = ({ c }: Visit): PreviewView =>
  z.enum(VIEWS).safeParse(c.req.query('view')).data ?? 'desktop';

const showDraft = async (
  visit: Visit,
  edition: ShownEdition,
  tested: string | null = null,
): Promise<Response> => {
  // It has gone meanwhile: its own page says how.
  if (!isDraft(edition)) return toEdition(visit, edition.id);
  const draft = await visit.desk.call('showDraft', { path: { edition: edition.id } });
  const shown = { ...draft, edition: edition.id };
  const at = storyId.safeParse(visit.c.req.query('at')).data ?? null;
  const view = viewIn(visit);
  return showPage(visit, draftPage({ visit, edition, draft: shown, view, at, tested }));
};

/** What a form of the draft's page asks for: acts as they stand, or fields. */
const actsIn = async (visit: Visit, edition: ShownEdition): Promise<ShapeAct[]> => {
  const { form } = visit;
  const words = (name: string): string | null => form.one(name)?.trim() || null;
  if (form.one('of') === 'words')
    return [
      { act: 'subject', subject: words('subject') },
      { act: 'note', note: words('note') },
    ];
  if (form.one('of') === 'story') return storyActs(visit, edition, words('headline'));
  const acts = z.array(shapeActSchema).safeParse(jsonOf(form.one('acts'))).data;
  if (acts) return acts;
  throw new ApiError(422, 'desk.acts', 'This form asks for nothing that a draft knows.');
};

const jsonOf = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
};

const storyActs = async (
  { form, desk }: Visit,
  { id }: ShownEdition,
  headline: string | null,
): Promise<ShapeAct[]> => {
  const { stories } = await desk.call('showDraft', { path: { edition: id } });
  const story = stories.find((one) => one.id === form.one('story'));
  if (!story) throw new ApiError(404, 'desk.story', 'That story is no longer in this draft.');
  const left = form.all('drop');
  return [
    {
      act: 'headline',
      story: story.id,
      headline: headline === story.composed ? null : headline,
    },
    ...story.developments
      .filter(({ id: development, dropped }) => left.includes(development) !== dropped)
      .map(({ id: development, dropped }) => ({
        act: dropped ? ('keep' as const) : ('drop' as const),
        development,
      })),
  ];
};

async function shape(visit: Visit): Promise<Response> {
  const edition = await editionIn(visit);
  const acts = await actsIn(visit, edition);
  const seen = visit.form.one('seen') ?? '';
  return withConflict(visit, edition, acts, () =>
    visit.desk.call('shapeEdition', { path: { edition: edition.id }, body: { seen, acts } }),
  );
}

/** Does it and leads back to the draft; where somebody else was quicker, shows both versions. */
const withConflict = async (
  visit: Visit,
  edition: ShownEdition,
  acts: readonly ShapeAct[],
  change: () => Promise<unknown>,
): Promise<Response> => {
  try {
    await change();
    return toDraft(visit, edition.id, acts);
  } catch (error) {
    if (!(error instanceof DraftConflict)) throw error;
    const draft = await visit.desk.call('showDraft', { path: { edition: edition.id } });
    const { versions } = error;
    return showPage(visit, conflictPage({ visit, edition, draft, versions, acts }), 409);
  }
};

const askSend = async (
  visit: Visit,
  edition: ShownEdition,
  mistyped: string | null,
): Promise<Response> => {
  if (!isDraft(edition)) return toEdition(visit, edition.id);
  const rehearsal = await visit.desk.call('rehearseEdition', { path: { edition: edition.id } });
  if (rehearsal.state === 'counting')
    return showPage(visit, countingPage(visit, edition, rehearsal));
  const seen = visit.form.one('seen') ?? edition.hash;
  const page = sendPage({ visit, edition, seen, rehearsal, orderKey: randomUUID(), mistyped });
  return showPage(visit, page, mistyped === null ? 200 : 422);
};

const changedSince = (visit: Visit, { id }: ShownEdition): Response => {
  const href = deskPath(visit.newsletter.id, `/editions/${id}/draft`);
  return showMessage(
    visit.c,
    {
      title: 'The draft has changed',
      text: ['Somebody changed it after you had looked at it. Nothing was sent.'],
      links: [{ words: 'Look at it again', href }],
    },
    409,
  );
};

async function send(visit: Visit): Promise<Response> {
  const edition = await editionIn(visit);
  const typed = visit.form.one('count') ?? '';
  const confirm = typedCount(typed);
  if (confirm === null) return askSend(visit, edition, typed);
  try {
    await visit.desk.call('sendEdition', {
      path: { edition: edition.id },
      query: { confirm, seen: visit.form.one('seen') ?? '' },
      key: visit.form.one('order') ?? '',
    });
    return toEdition(visit, edition.id);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    if (error.code === 'edition.count' || error.code === 'edition.counting')
      return askSend(visit, edition, typed);
    if (error.code === 'edition.seen') return changedSince(visit, edition);
    throw error;
  }
}
