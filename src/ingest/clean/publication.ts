import type { Article, Reference } from '../../domain/index.ts';
import { DAY, type Instant, iso } from '../../kernel/index.ts';
import { daysIn, instantOf, type WrittenDate, type WrittenDay } from './written-date.ts';

export type Publication = Pick<Article, 'publishedAt' | 'publishedPrecision' | 'publishedBasis'>;

/** Sentences that may be read for dates: a long text says when it was written near its head. */
const SENTENCES = 60;
/** A report dates what it reports at most so long before its own day; older dates are history. */
const FRESH = 60 * DAY;
/** Time zones: what is dated tomorrow here may be today there. */
const ZONES = DAY;

/** Words right before a date that make it an end or a beginning, and verbs before it that point ahead. */
const BOUND =
  /\b(?:until|till|by|before|from|bis|ab|vor|hasta|jusqu['’]au|dès)\s+(?:\p{L}+\s+)?$/iu;
const AHEAD =
  /\b(?:will|would|deadline|due|scheduled|expected|planned|plans?|set to|ahead of|starts?|begins?|wird|werden|soll|será|sera)\b[^.;]*$/iu;

/** Words before a date that make it the report's own: "reported by … on October 25th". */
const REPORTED =
  /\b(?:report(?:s|ed)?|said|says|announced?|told|statement|stated|published|released|confirmed|revealed)\b/iu;

const stated = (date: WrittenDate): Publication => ({
  publishedAt: iso(date.at),
  publishedPrecision: date.precision,
  publishedBasis: 'stated',
});

const sentencesOf = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs
    .flatMap((paragraph) =>
      paragraph.split(/(?<=(?:[\p{Ll})”"]|\d{4})[.!?]["”]?)\s+(?=["“]?\p{Lu})/u),
    )
    .slice(0, SENTENCES);

interface Frame {
  readonly newestReference: Instant | null;
  readonly latest: Instant;
}

/** The year that brings a day nearest to the newest reference; without one nothing says which year it was. */
const placed = (day: WrittenDay, { newestReference, latest }: Frame): Instant | null => {
  if (newestReference === null) return null;
  const year = new Date(newestReference).getUTCFullYear();
  const distance = (at: Instant) => Math.abs(at - newestReference);
  const [nearest] = [year - 1, year, year + 1]
    .map((candidate) => instantOf(candidate, day))
    .filter((at) => at !== null)
    .filter((at) => at <= latest)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? null;
};

/** The moment of a date in a sentence, where the report can have been written on it or after; else null. */
const reportedOn = (sentence: string, day: WrittenDay, frame: Frame): Instant | null => {
  const lead = sentence.slice(Math.max(0, day.index - 60), day.index);
  if (BOUND.test(lead) || AHEAD.test(lead)) return null;
  if (day.year === null) return placed(day, frame);
  const at = instantOf(day.year, day);
  if (at === null || at > frame.latest) return null;
  const anchor = frame.newestReference ?? frame.latest;
  return anchor - at <= FRESH || REPORTED.test(lead) ? at : null;
};

const newestIn = (
  paragraphs: readonly string[],
  references: readonly Reference[],
  latest: Instant,
  language: string,
): Instant | null => {
  const cited = references
    .map(({ date }) => (date === null ? Number.NaN : Date.parse(date)))
    .filter((at) => at <= latest);
  const newestReference = cited.length === 0 ? null : Math.max(...cited);
  const told = sentencesOf(paragraphs).flatMap((sentence) =>
    daysIn(sentence, language).flatMap(
      (day) => reportedOn(sentence, day, { newestReference, latest }) ?? [],
    ),
  );
  const all = [...cited, ...told];
  return all.length === 0 ? null : Math.max(...all);
};

/** Stated publication times are believed up to here: tomorrow, seen from the arrival. Later ones are a clock's error. */
export const believableUntil = (arrivedAt: Instant): Instant => arrivedAt + ZONES;

/**
 * When an article was published, how exactly that is known, and who says so: a stated date up to `until`; else the
 * newest day that the text, with its year, or its references give for what they report; else its arrival. A day in
 * prose without a year is dated by the references alone: this year is no more likely than another.
 */
export const publicationOf = (
  date: WrittenDate | null,
  text: {
    readonly paragraphs: readonly string[];
    readonly references: readonly Reference[];
    readonly language: string;
  },
  arrivedAt: Instant,
  until: Instant = believableUntil(arrivedAt),
): Publication => {
  if (date !== null && date.at <= until) return stated(date);
  const newest = newestIn(text.paragraphs, text.references, arrivedAt + ZONES, text.language);
  if (newest === null) {
    return { publishedAt: iso(arrivedAt), publishedPrecision: 'minute', publishedBasis: 'arrival' };
  }
  return { publishedAt: iso(newest), publishedPrecision: 'day', publishedBasis: 'text' };
};
