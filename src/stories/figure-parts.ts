import type { Article, Development, Figure, FigureChange } from '../domain/index.ts';
import { DAY, HOUR } from '../kernel/index.ts';
import { changeIn, figuresIn, isMove, mayBecome } from './judge/figures.ts';
import type { Acquaintance } from './known-facts.ts';
import type { ToldFigure } from './signature.ts';

/** Figures reported this close together by two sources contradict; later ones supersede. */
const SAME_HOUR = 6 * HOUR;

type FigureParts = Pick<Development, 'supersedes' | 'change' | 'differs'>;

/** "Two" began its sentence. */
const inside = (written: string): string =>
  /^\p{L}/u.test(written) ? written.toLowerCase() : written;

/** "12 → 19 people" would not say what became of them. */
const nounOf = ({ unit, subject }: Figure): string => (unit === 'people' ? subject : unit);

/** How long, how often and which day are no quantities that become another. */
const TIME =
  /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|times|trips?|rounds?|games?)\b/iu;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().split(/\s+/u).filter(Boolean));

/** The same unit, of the same things, each the whole: a readers' figure line says no less. */
const isOneQuantity = (before: Figure, now: Figure): boolean => {
  if (before.kind !== now.kind || now.kind === 'increment') return false;
  if (before.unit.toLowerCase() !== now.unit.toLowerCase() || TIME.test(now.unit)) return false;
  if (now.unit === 'people') return before.subject === now.subject;
  const [ours, theirs] = [wordsOf(before.subject), wordsOf(now.subject)];
  return ours.size === 0 || theirs.size === 0 || [...ours].some((word) => theirs.has(word));
};

/** "The toll of the wreck rises to 19" says itself that it is the story's, whatever the earlier report was about. */
const A_TOLL =
  /\b(?:death )?toll\b|\bnumber of (?:dead|deaths|people killed|fatalities|victims)\b/iu;

/** A toll grows for so long; a later one is often of something else, in a story with many dead. */
const TOLL_GROWS = 3 * DAY;
/** Victims told of without a toll are those of one act: later ones are of the next. */
const ONE_ACT = 36 * HOUR;
const GROWN =
  /\b(?:so far|have (?:now )?(?:been )?(?:died|killed|dead)|has (?:now )?(?:risen|reached|climbed)|ros?e[sn]? to|climb\w* to|rais\w+|in total|altogether|since|bring(?:s|ing) the)\b/iu;

/** May the victims of a later sentence be those of an earlier one, and more? */
const mayHaveGrown = ({ unit }: Figure, text: string, gap: number | null): boolean =>
  unit !== 'people' || gap === null || gap <= ONE_ACT || A_TOLL.test(text) || GROWN.test(text);

/** Did the story tell another value of it in between? Then from which one this one comes is not sure. */
const isOvertaken = (
  before: Figure,
  earlier: ToldFigure | undefined,
  now: Figure,
  told: readonly ToldFigure[],
): boolean =>
  earlier !== undefined &&
  told.some(
    ({ figure, at }) =>
      at > earlier.at &&
      figure.value !== before.value &&
      figure.value !== now.value &&
      isOneQuantity(figure, now),
  );

/** The story's newest toll, where a sentence gives a higher one and says that it is the toll. */
const earlierToll = (
  text: string,
  figures: readonly Figure[],
  told: readonly ToldFigure[],
): { readonly earlier: ToldFigure; readonly now: Figure } | null => {
  const now = A_TOLL.test(text)
    ? figures.find(({ subject, kind }) => subject === 'dead' && kind === 'count')
    : undefined;
  const earlier = told.findLast(
    ({ figure }) =>
      figure.subject === 'dead' && figure.unit === 'people' && figure.kind === 'count',
  );
  return now && earlier && earlier.figure.value < now.value ? { earlier, now } : null;
};

/**
 * What a sentence does to a figure that the story has told: supersedes it, or contradicts it. Only a later value of the
 * same quantity, as the comparator finds it, does either; the change is shown where its noun is known.
 * @param told the figures that the story remembers
 */
export const figureParts = (
  article: Article,
  figures: readonly Figure[],
  text: string,
  known: Acquaintance,
  told: readonly ToldFigure[],
): FigureParts => {
  const change = changeIn(text);
  const none: FigureParts = { supersedes: null, change, differs: null };
  const toll = known.kind === 'new' ? earlierToll(text, figures, told) : null;
  const since = toll ? Date.parse(article.publishedAt) - Date.parse(toll.earlier.at) : 0;
  if (toll && since > SAME_HOUR && since <= TOLL_GROWS) {
    const { earlier, now } = toll;
    const found = {
      from: inside(earlier.figure.written),
      to: inside(now.written),
      unit: nounOf(now),
    };
    return { supersedes: earlier.development, change: change ?? found, differs: null };
  }
  if (known.kind !== 'later' || known.than.development === null) return none;
  const { from, to } = known.changed;
  const before = figuresIn(known.than.text ?? '').find(({ written }) => written === from.written);
  const now = figures.find(({ written }) => written === to.written);
  const earlier = told.findLast(({ development }) => development === known.than.development);
  if (!before || !now || !isOneQuantity(before, now) || !mayBecome(before, now, text)) return none;
  if (isMove(before, known.than.text ?? '') || isMove(now, text)) return none;
  const gap = earlier ? Date.parse(article.publishedAt) - Date.parse(earlier.at) : null;
  if (earlier && gap !== null && Math.abs(gap) <= SAME_HOUR && earlier.source !== article.source) {
    return { ...none, differs: { written: inside(from.written), source: earlier.source } };
  }
  if (gap !== null && gap < 0) return none;
  if (!mayHaveGrown(now, text, gap) || isOvertaken(before, earlier, now, told)) return none;
  const found: FigureChange = {
    from: inside(from.written),
    to: inside(to.written),
    unit: nounOf(now),
  };
  return { supersedes: known.than.development, change: change ?? found, differs: null };
};

/** The figures of a development, as the story remembers them. */
export const toldFiguresOf = (development: Development): ToldFigure[] =>
  development.figures.map((figure) => ({
    figure,
    development: development.id,
    at: development.reportedAt,
    source: development.sources[0]?.name ?? null,
  }));
