import type { CorrectionId } from '../../kernel/index.ts';
import type { CORRECTION_OPERATIONS } from '../contract/corrections.ts';
import type { Handlers } from '../handler.ts';
import { newsletterIn } from '../newsletter.ts';
import { wrongCursor } from '../page.ts';
import type { DeskApiPorts } from '../ports.ts';

/** What was told and is not so. */
export const correctionRoutes = ({
  corrections,
  newsletters,
}: Pick<DeskApiPorts, 'corrections' | 'newsletters'>): Handlers<
  keyof typeof CORRECTION_OPERATIONS
> => ({
  listCorrections: async ({ query }) => {
    const { cursor, limit } = query;
    const before =
      cursor === undefined ? null : await corrections.get(cursor as CorrectionId).catch(() => null);
    if (cursor !== undefined && !before) throw wrongCursor(cursor, 'a page of corrections');
    const found = await corrections.list(limit, before);
    const last = found.length === limit ? found.at(-1) : undefined;
    return { corrections: [...found], next: last?.id ?? null };
  },
  listCandidates: async () => ({ candidates: [...(await corrections.candidates())] }),
  showCorrection: ({ path }) => corrections.get(path.correction),
  countCorrection: ({ path, query }) =>
    corrections.reach(newsletterIn(newsletters, query.newsletter).id, path.correction),
  correctDevelopment: ({ path, body, editor, order }) =>
    corrections.correct({
      story: path.story,
      ...body,
      by: editor?.name ?? '',
      key: order ?? '',
    }),
  dismissCandidate: async ({ path, body }) => ({
    dismissed: await corrections.dismiss(path.story, body.development),
  }),
});
