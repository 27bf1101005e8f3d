import type { Article, Development, Figure } from '../domain/index.ts';
import { HOUR } from '../kernel/index.ts';
import { changeIn, sameQuantity } from './judge/figures.ts';
import type { ToldFigure } from './signature.ts';

/** Figures reported this close together by two sources contradict; later ones supersede. */
const SAME_HOUR = 6 * HOUR;

/** The newest told figure that speaks of the same quantity with another value. */
const earlierFigure = (
  figures: readonly Figure[],
  told: readonly ToldFigure[],
): ToldFigure | null =>
  told.findLast(({ figure }) =>
    figures.some((ours) => sameQuantity(ours, figure) && ours.value !== figure.value),
  ) ?? null;

/** What an article's figures do to those that the story has told: supersede them, or contradict them. */
export const figureParts = (
  article: Article,
  figures: readonly Figure[],
  text: string,
  told: readonly ToldFigure[],
): Pick<Development, 'supersedes' | 'change' | 'differs'> => {
  const change = changeIn(text);
  const earlier = earlierFigure(figures, told);
  const ours = earlier && figures.find((figure) => sameQuantity(figure, earlier.figure));
  if (!earlier || !ours) return { supersedes: null, change, differs: null };
  const gap = Date.parse(article.publishedAt) - Date.parse(earlier.at);
  if (Math.abs(gap) <= SAME_HOUR && earlier.source !== article.source) {
    return {
      supersedes: null,
      change,
      differs: { written: earlier.figure.written, source: earlier.source },
    };
  }
  if (gap < 0) return { supersedes: null, change, differs: null };
  const { unit } = ours;
  return {
    supersedes: earlier.development,
    change: change ?? { from: earlier.figure.written, to: ours.written, unit },
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
