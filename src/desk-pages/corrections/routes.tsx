import { randomUUID } from 'node:crypto';
import { CORRECTION_KINDS } from '../../domain/index.ts';
import type { CorrectionId } from '../../kernel/index.ts';
import { correctionId, developmentId, storyId } from '../../operations/contract/parameters.ts';
import { ApiError } from '../../operations/index.ts';
import { correctionsPath, deskPath } from '../paths.ts';
import { showPage } from '../respond.tsx';
import { storyIn } from '../stories/routes.tsx';
import type { DeskHandler, Visit } from '../visit.ts';
import { correctPage } from './correct.tsx';
import { correctionPage, correctionsPage } from './corrections.tsx';

const PAGE = 50;

type Name =
  | 'corrections'
  | 'correction'
  | 'askCorrect'
  | 'correct'
  | 'dismissCandidate'
  | 'composeCorrection';

/** What was told and is not so: found, written, and sent to those who were told. */
export const correctionPages = (): Readonly<Record<Name, DeskHandler>> => ({
  corrections: async (visit) => {
    const cursor = visit.c.req.query('cursor');
    const [{ corrections, next }, { candidates }] = await Promise.all([
      visit.desk.call('listCorrections', {
        query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
      }),
      visit.desk.call('listCandidates'),
    ]);
    return showPage(visit, correctionsPage({ visit, corrections, candidates, next }));
  },
  correction: async (visit) => {
    const id = (visit.c.req.param('correction') ?? '') as CorrectionId;
    const path = { correction: id };
    const [correction, reach] = await Promise.all([
      visit.desk.call('showCorrection', { path }),
      visit.desk.call('countCorrection', { path, query: { newsletter: visit.newsletter.id } }),
    ]);
    return showPage(visit, correctionPage({ visit, correction, reach, orderKey: randomUUID() }));
  },
  askCorrect: async (visit) => showPage(visit, await formOf(visit)),
  correct: async (visit) => {
    const development = developmentIn(visit.form.one('development') ?? '');
    const kind = CORRECTION_KINDS.find((one) => one === visit.form.one('kind')) ?? 'changed';
    const { id } = await visit.desk.call('correctDevelopment', {
      path: storyIn(visit),
      body: { development, kind, text: visit.form.one('text') ?? '' },
      key: visit.form.one('order') ?? '',
    });
    return visit.c.redirect(correctionsPath(visit, `/${id}`), 303);
  },
  dismissCandidate: async (visit) => {
    const story = storyId.safeParse(visit.form.one('story')).data;
    if (!story) throw missing('story');
    const development = developmentIn(visit.form.one('development') ?? '');
    await visit.desk.call('dismissCandidate', { path: { story }, body: { development } });
    return visit.c.redirect(correctionsPath(visit), 303);
  },
  composeCorrection: async (visit) => {
    const correction = correctionId.safeParse(visit.form.one('correction')).data;
    if (!correction) throw missing('correction');
    const { edition } = await visit.desk.call('composeEdition', {
      path: { newsletter: visit.newsletter.id },
      body: { correction },
      key: visit.form.one('order') ?? '',
    });
    const id = edition?.id;
    return visit.c.redirect(
      id ? deskPath(visit.newsletter.id, `/editions/${id}/draft`) : correctionsPath(visit),
      303,
    );
  },
});

const missing = (what: string): ApiError =>
  new ApiError(422, 'desk.form', `${what}: got no id; allowed is what the page’s own form sends`);

const developmentIn = (text: string) => {
  const id = developmentId.safeParse(text).data;
  if (!id) throw missing('development');
  return id;
};

/** The form, with what an article says now where one puts it otherwise. */
const formOf = async (visit: Visit) => {
  const named = developmentIn(visit.c.req.query('development') ?? '');
  const { story, timeline, corrections } = await visit.desk.call('showStory', {
    path: storyIn(visit),
  });
  const development = timeline.find(({ id }) => id === named);
  if (!development)
    throw new ApiError(404, 'stories.development-missing', `The story holds no “${named}”.`);
  const candidate = corrections.find((one) => one.development === named && one.state === 'open');
  return correctPage({
    visit,
    story,
    development,
    now: candidate?.is ?? null,
    orderKey: randomUUID(),
  });
};
