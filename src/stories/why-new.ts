import type { Development } from '../domain/index.ts';
import type { DevelopmentId } from '../kernel/index.ts';
import { openComparator } from './facts/compare.ts';

/** Why a development was new: the earlier one that is most like it, and what tells the two apart. */
export interface WhyNew {
  readonly development: DevelopmentId;
  /** Null: nothing before it was like it. */
  readonly heldAgainst: Pick<Development, 'id' | 'text'> | null;
  /** How surely the two tell the same fact, 0 to 1. */
  readonly score: number;
  readonly why: readonly string[];
}

/** Below this score nothing that came before is like a development. */
const LIKE = 0.05;
/** So many of the developments before each one are compared: what is older is seldom what a line is like. */
const BEFORE = 120;

/** For each development of a story, in order of report, the earlier one that it was held against. */
export const whyNew = async (
  developments: readonly Development[],
  language: string,
): Promise<WhyNew[]> => {
  const comparator = await openComparator(language);
  const reported = developments.toSorted((a, b) => a.reportedAt.localeCompare(b.reportedAt));
  const facts = reported.map(({ text }) => comparator.read(text));
  return reported.map(({ id }, at): WhyNew => {
    let best: WhyNew = { development: id, heldAgainst: null, score: 0, why: [] };
    const own = facts[at];
    for (let other = Math.max(0, at - BEFORE); own && other < at; other += 1) {
      const [fact, earlier] = [facts[other], reported[other]];
      if (!fact || !earlier) continue;
      const { score, why } = comparator.compare(fact, own);
      if (score >= LIKE && score > best.score)
        best = { development: id, heldAgainst: earlier, score, why };
    }
    return best;
  });
};
