import type { AudiencePorts, CountReaders } from '../../deliver/index.ts';
import {
  type CorrectPorts,
  correctDevelopment,
  correctionMissing,
  correctionReach,
} from '../../desk/index.ts';
import type { IssuedCorrection, Newsletter } from '../../domain/index.ts';
import type { CorrectionId } from '../../kernel/index.ts';
import { decideCandidates, openCandidates, type StoryStore } from '../../stories/index.ts';
import type { CORRECTION_OPERATIONS } from '../contract/corrections.ts';
import type { Handlers } from '../handler.ts';
import { newsletterIn } from '../newsletter.ts';
import { wrongCursor } from '../page.ts';

/** What operations on corrections work with. */
export interface CorrectionPorts extends CorrectPorts, AudiencePorts {
  readonly newsletters: readonly Newsletter[];
  readonly stories: CorrectPorts['stories'] & Pick<StoryStore, 'candidates'>;
  readonly corrections: CorrectPorts['corrections'] & {
    get(id: CorrectionId): Promise<IssuedCorrection | null>;
    /** Newest first, those before `before`. */
    list(limit: number, before: IssuedCorrection | null): Promise<readonly IssuedCorrection[]>;
  };
  readonly countReaders: CountReaders;
}

/** Candidates on one page; a desk decides about them, so that they do not pile up. */
const CANDIDATES = 100;

/** What was told and is not so. */
export function correctionHandlers(
  ports: CorrectionPorts,
): Handlers<keyof typeof CORRECTION_OPERATIONS> {
  const { corrections, newsletters } = ports;
  const correction = async (id: CorrectionId): Promise<IssuedCorrection> => {
    const found = await corrections.get(id);
    if (!found) throw correctionMissing(id);
    return found;
  };
  return {
    listCorrections: async ({ query: { cursor, limit } }) => {
      const before = cursor === undefined ? null : await corrections.get(cursor as CorrectionId);
      if (cursor !== undefined && !before) throw wrongCursor(cursor, 'a page of corrections');
      const found = await corrections.list(limit, before);
      const last = found.length === limit ? found.at(-1) : undefined;
      return { corrections: [...found], next: last?.id ?? null };
    },
    listCandidates: async () => ({ candidates: await openCandidates(CANDIDATES, ports) }),
    showCorrection: ({ path }) => correction(path.correction),
    countCorrection: async ({ path, query }) => {
      const { id } = newsletterIn(newsletters, query.newsletter);
      return correctionReach(id, await correction(path.correction), ports);
    },
    correctDevelopment: ({ path, body, editor, order }) =>
      correctDevelopment(
        { story: path.story, ...body, by: editor?.name ?? '', key: order ?? '' },
        ports,
      ),
    dismissCandidate: async ({ path, body }) => {
      const order = { story: path.story, development: body.development, as: 'dismissed' } as const;
      return { dismissed: await decideCandidates(order, ports) };
    },
  };
}
