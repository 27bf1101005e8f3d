import {
  type CorrectionOrder,
  correctDevelopment,
  correctionMissing,
  correctionReach,
  correctionReachAtOnce,
} from '../desk/index.ts';
import type { IssuedCorrection } from '../domain/index.ts';
import type { CorrectionId, DevelopmentId, NewsletterId, StoryId } from '../kernel/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableCorrections } from '../store/corrections.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { TableStories } from '../store/stories.ts';
import { decideCandidates, openCandidates } from '../stories/index.ts';
import type { Ground } from './ground.ts';
import { objectsOf, tableOf } from './parts.ts';
import { audiencePortsOf, countAsideOn } from './wire-count.ts';

/** Candidates on one page; a desk decides about them, so that they do not pile up. */
const CANDIDATES = 100;

/** What editors do about what was told and is not so, wired. */
export const wireCorrections = (ground: Ground) => {
  const { clock, logger } = ground;
  const table = tableOf(ground);
  const corrections = new TableCorrections(table);
  const ports = {
    articles: new TableArticles(table, objectsOf(ground)),
    stories: new TableStories(table),
    log: new TableDevelopmentLog(table),
    corrections,
    clock,
    logger,
  };
  const counting = {
    ...audiencePortsOf(ground),
    countReaders: countAsideOn(ground),
    clock,
  };
  const correction = async (id: CorrectionId): Promise<IssuedCorrection> => {
    const found = await corrections.get(id);
    if (!found) throw correctionMissing(id);
    return found;
  };
  return {
    correction,
    /** Newest first, those made before `before`. */
    corrections: (limit: number, before: IssuedCorrection | null) =>
      corrections.list(limit, before),
    candidates: () => openCandidates(CANDIDATES, ports),
    correct: (order: CorrectionOrder) => correctDevelopment(order, ports),
    dismissCandidate: (story: StoryId, development: DevelopmentId) =>
      decideCandidates({ story, development, as: 'dismissed' }, ports),
    /** How many readers of a newsletter were told otherwise, and how many of them have the correction. */
    correctionReach: async (newsletter: NewsletterId, id: CorrectionId) =>
      correctionReach(newsletter, await correction(id), counting),
    correctionReachAtOnce: async (newsletter: NewsletterId, id: CorrectionId) =>
      correctionReachAtOnce(newsletter, await correction(id), counting),
  };
};
