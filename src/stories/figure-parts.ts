import type { Article, Development, Figure } from '../domain/index.ts';
import { HOUR } from '../kernel/index.ts';
import { changeIn, mayBecome, sameQuantity } from './judge/figures.ts';
import type { ToldFigure } from './signature.ts';

/** Figures reported this close together by two sources contradict; later ones supersede. */
const SAME_HOUR = 6 * HOUR;

/** The newest told figure of a quantity that the sentence gives once, with another value, and ours. */
const earlierFigure = (
  figures: readonly Figure[],
  told: readonly ToldFigure[],
): { readonly earlier: ToldFigure; readonly ours: Figure } | null => {
  const earlier = told.findLast(({ figure }) => figures.some((one) => sameQuantity(one, figure)));
  if (!earlier) return null;
  // Two of them in one sentence are of two places or groups; neither is what the one became.
  const [ours, ...others] = figures.filter((one) => sameQuantity(one, earlier.figure));
  return ours && others.length === 0 && ours.value !== earlier.figure.value
    ? { earlier, ours }
    : null;
};

/** "Two" began its sentence. */
const inside = (written: string): string =>
  /^\p{L}/u.test(written) ? written.toLowerCase() : written;

/** What an article's figures do to those that the story has told: supersede them, or contradict them. */
export const figureParts = (
  article: Article,
  figures: readonly Figure[],
  text: string,
  told: readonly ToldFigure[],
): Pick<Development, 'supersedes' | 'change' | 'differs'> => {
  const change = changeIn(text);
  const found = earlierFigure(figures, told);
  if (!found) return { supersedes: null, change, differs: null };
  const { earlier, ours } = found;
  const gap = Date.parse(article.publishedAt) - Date.parse(earlier.at);
  if (Math.abs(gap) <= SAME_HOUR && earlier.source !== article.source) {
    return {
      supersedes: null,
      change,
      differs: { written: inside(earlier.figure.written), source: earlier.source },
    };
  }
  if (gap < 0 || !mayBecome(earlier.figure, ours, text))
    return { supersedes: null, change, differs: null };
  // "12 → 19 people" would not say what became of them.
  const unit = ours.unit === 'people' ? ours.subject : ours.unit;
  return {
    supersedes: earlier.development,
    change: change ?? { from: inside(earlier.figure.written), to: inside(ours.written), unit },
    differs: null,
  };
};

/** The figures of a development, as the story remembers them. */
export const toldFiguresOf = (development: Development): ToldFigure[] =>
  development.figures.map((figure) => ({
    figure,
    development: development.id,
    at: development.reportedAt,
    source: development.sources[0]?.name ?? null,
  }));
