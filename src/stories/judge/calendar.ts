import { casual, type ParsedResult } from 'chrono-node/en';
import { DAY } from '../../kernel/index.ts';

/** A date that a sentence names. */
export interface NamedDate {
  /** Where in the sentence, and in which words. */
  readonly index: number;
  readonly text: string;
  /** `2024-10-25`; the first of the month where only the month is known. */
  readonly on: string;
  readonly precision: 'day' | 'month';
  /** `explicit`: by its number; `relative`: "Monday", "yesterday"; `vague`: "last week", "this month". */
  readonly kind: 'explicit' | 'relative' | 'vague';
}

/** Reading for dates costs ten times a look whether there can be any. */
const MAY_BE_DATED =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|ago|last|this (?:week|month|year)|past|next)|\d{1,2}[/.-]\d/iu;
const UNIT_ONLY = /\b(?:weeks?|months?|years?|quarter)\b/iu;
const FUTURE =
  /\b(?:will|shall|going to|due|scheduled|plans? to|planned|next|set to|expected|is to|are to|by the end)\b/iu;
/** "May", "March" and the like without a number are as often verbs and surnames. */
const BARE_AMBIGUOUS =
  /^(?:on |in )?(?:may|march|sun|mar|sat|second|now|night|evening|morning)(?: of)?$/iu;

export const dayOf = (instant: string): string => instant.slice(0, 10);
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const two = (value: number | null): string => String(value ?? 1).padStart(2, '0');

const read = (result: ParsedResult, published: string, ahead: boolean): NamedDate | null => {
  const { start, text, index } = result;
  if (BARE_AMBIGUOUS.test(text.trim())) return null;
  const at = { index, text };
  let year = start.get('year') ?? 0;
  const on = () => `${year}-${two(start.get('month'))}-${two(start.get('day'))}`;
  if (UNIT_ONLY.test(text)) return { ...at, on: on(), precision: 'month', kind: 'vague' };
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    const day = ahead || on() <= published ? on() : shifted(on(), -7);
    return { ...at, on: day, precision: 'day', kind: 'relative' };
  }
  if (!start.isCertain('month') && !start.tags().has('parser/ENCasualTimeParser')) return null;
  // The reader's own guess is the nearest year; a report tells of the past unless it says otherwise.
  if (!start.isCertain('year') && !ahead && daysBetween(published, on()) > 1) year -= 1;
  const relative =
    start.tags().size > 0 && [...start.tags()].some((tag) => /casual|relative/iu.test(tag));
  const precise = start.isCertain('day') || relative;
  return {
    ...at,
    on: on(),
    precision: precise ? 'day' : 'month',
    kind: relative ? 'relative' : 'explicit',
  };
};

/** The dates that an English sentence names, in order, read against the day of publication (chrono-node). */
export const datesIn = (sentence: string, published: string): NamedDate[] => {
  if (!MAY_BE_DATED.test(sentence)) return [];
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  const ahead = FUTURE.test(sentence);
  return casual
    .parse(sentence, reference)
    .map((result) => read(result, published, ahead && FUTURE.test(sentence.slice(0, result.index))))
    .filter((date) => date !== null);
};
