import { casual, type ParsedResult } from 'chrono-node/en';
import { DAY, lately } from '../../kernel/index.ts';

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
  /** The sentence only compares with that day, or counts from it: "up from 12 March", "since Monday". */
  readonly beside?: true;
}

/** No sentence that is told is longer; of longer ones no dates are read, as that would cost too much. */
const LONGEST = 1_000;
/** How much of what stands before a date is looked at to see what it is for. */
const BEFORE = 90;

/** Reading for dates costs ten times a look whether there can be any. */
const MAY_BE_DATED =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|ago|last|this (?:week|month|year)|past|next)|\d{1,2}[/.-]\d/iu;
const UNIT_ONLY = /\b(?:weeks?|months?)\b/iu;
/** Which month of it is not said. */
const LONG_UNIT = /\b(?:years?|quarters?|decades?)\b/iu;
/** What stands before a day to come. */
const FUTURE =
  /\b(?:will|shall|would|could|may|might|going to|due|schedul(?:e[sd]?|ing)|plan(?:s|ned|ning)?|next|set (?:to|for)|expect(?:s|ed|ing)?|forecasts?|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing) to|want(?:s|ed)? to|decided to|agreed to|vow(?:s|ed) to|pledge[sd]? to|promise[sd]? to|threaten(?:s|ed)? to|order(?:s|ed) .{1,40} to|is to|are to|to be|until|till|upcoming|starting|beginning|effective|postponed|as of|by(?: the end| early| late| mid)?\s*$)\b/iu;
/** "readied themselves for Sunday", "calls on them to march on Friday": what is named so has not come yet. */
const COMING = /\bfor\s+$/iu;
const WISHED = /\bto \p{Ll}+(?:ly)?(?:\s+[^\s,;.]+){0,7}\s*(?:on\s*)?$/u;
/** The sentence tells of what was, so that a day before its publication is meant. */
const PAST =
  /\b(?:was|were|had|did|said|told|went|came|took|made|left|began|won|lost|held|met|gave|got|saw|became|fell|rose|struck|shot|fled|led|ran|cut|put|hit|set|sent|spoke|broke|drove|flew|sank|grew|fought|found|brought|bought|sold|caught|kept|built|spent|\p{Ll}{2,}ed)\b/iu;
/** "from 1 August" is to come unless the sentence looks back. */
const FROM = /\b(?:from|by|before|as of)\s+(?:early |late |mid-?)?$/iu;
const SINCE = /\b(?:since|last|in the year to)\s+$/iu;
/** "will close, the ministry said on Tuesday": the day of saying so. */
const SAID =
  /\b(?:said|says|told \S+|announced|decided|reported|ruled|confirmed|declared|warned|added|revealed)\s+(?:in an? \S+\s+|late\s+|early\s+|on\s*)*$/iu;
/** "over the last ten days" is how long, not when. */
const SPAN = /\b(?:over|in|for|during|within|of)\s+(?:the\s+)?$/iu;
/** "would last three days" is a verb. */
const LASTS = /\b(?:will|would|to|could|can|may|might|should|must|n[’']t|not)\s+$/iu;
/** A day without its year that lies ahead by no more than this is meant so: of last year's a report says so. */
const AHEAD = 100;
/** "May", "March" and the like without a number are as often verbs and surnames. */
const BARE_AMBIGUOUS =
  /^(?:on |in )?(?:may|march|sun|mar|sat|second|now|night|evening|morning)(?: of)?$/iu;

export const dayOf = (instant: string): string => instant.slice(0, 10);
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);
/** A day some days later, or earlier. */
export const dayShifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const two = (value: number | null): string => String(value ?? 1).padStart(2, '0');

/** The reader's own guess is the nearest year; a report tells of the past unless it says otherwise. */
const isLastYears = (daysAhead: number, exact: boolean, before: string, text: string): boolean => {
  if (daysAhead <= 1 || FROM.test(before) || /^(?:from|by|before)\b/iu.test(text)) return false;
  return !exact || daysAhead > AHEAD || SINCE.test(before);
};

/**
 * The year of a day or month that was written without one. A report tells of the past unless it looks ahead: a month to
 * come is last year's, and so is a day that lies ahead by more than a hundred days.
 */
export const sideOfYear = (
  guess: string,
  of: { readonly published: string; readonly ahead: boolean; readonly exact: boolean },
): number => {
  const year = Number(guess.slice(0, 4));
  if (of.ahead) return guess.slice(0, 7) < of.published.slice(0, 7) ? year + 1 : year;
  const days = daysBetween(of.published, guess);
  return days > 1 && (!of.exact || days > AHEAD) ? year - 1 : year;
};

/** What stands before a day that the sentence only compares with or counts from. */
const BESIDE =
  /\b(?:(?:compared|comparison|contrast) (?:with|to)|than(?: (?:in|on|at))?|versus|vs\.?|against|(?:up|down|risen|rose|rise|fallen|fell|fall|climbed|dropped|gained|lost|increased?|decreased?|higher|lower|more|less|unchanged|changed|recover(?:s|ed|y|ing)?|revised|postponed|moved|brought forward|delayed)\b[^,;]{0,40}\bfrom|since|dating (?:back )?to)\s+(?:(?:the|its|their|a|an) (?:[\p{L}-]+ ){1,3}(?:of|on|in) |(?:late|early|last|the|its) )?$/iu;

type Side = 'past' | 'coming' | 'unsure';

/** On which side of the day of publication a bare weekday lies. */
const sideOf = (sentence: string, before: string, ahead: boolean): Side => {
  if (SAID.test(before)) return 'past';
  if (ahead || COMING.test(before)) return 'coming';
  const past = PAST.test(sentence);
  if (WISHED.test(before)) return past ? 'unsure' : 'coming';
  return 'past';
};

/** The reader's guess, the nearest such weekday, moved to the side that is meant; the day itself is on either. */
const onSide = (guess: string, published: string, side: Side): string | null => {
  if (guess === published) return guess;
  if (side === 'unsure') return null;
  const weeks = side === 'coming' ? Number(guess < published) : -Number(guess > published);
  return dayShifted(guess, 7 * weeks);
};

/** "Black Monday", "Good Friday" and "every Monday" are no day of the calendar that a report could mean. */
const NO_DAY_BEFORE =
  /\b(?:Black|Bloody|Good|Super|Ash|Holy|Easter|Palm|Cyber|Red|Maundy|Whit|Giving|Fat|Shrove|Blue|White|Green|Mad|Stir-up|every|each|any|most|one|a|per)\s+$/u;

/** How long it took, not when: "after two days of the recount". */
const HOW_LONG = /^after\s+(?:an?|\p{L}+|\p{N}+)\s+(?:minute|hour|day|week|month|year)s?\b/iu;

const read = (
  { start, text, index }: ParsedResult,
  sentence: string,
  published: string,
): NamedDate | null => {
  const before = sentence.slice(0, index);
  if (start.isCertain('weekday') && !start.isCertain('day') && NO_DAY_BEFORE.test(before))
    return null;
  if (BARE_AMBIGUOUS.test(text.trim()) || LONG_UNIT.test(text) || HOW_LONG.test(text)) return null;
  if (/^last\b/iu.test(text) && LASTS.test(before)) return null;
  if (/^(?:last|past)\b.*\b(?:days|weeks|months)\b/iu.test(text) && SPAN.test(before)) return null;
  const wished = WISHED.test(before) && !PAST.test(sentence);
  const ahead = (FUTURE.test(before) || wished) && !SAID.test(before);
  const at = { index, text };
  let year = start.get('year') ?? 0;
  const on = () => `${year}-${two(start.get('month'))}-${two(start.get('day'))}`;
  if (UNIT_ONLY.test(text)) return { ...at, on: on(), precision: 'month', kind: 'vague' };
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    const side = sideOf(sentence, before, ahead);
    const day = onSide(on(), published, side);
    return day === null ? null : { ...at, on: day, precision: 'day', kind: 'relative' };
  }
  if (!start.isCertain('month') && !start.tags().has('parser/ENCasualTimeParser')) return null;
  const relative =
    start.tags().size > 0 && [...start.tags()].some((tag) => /casual|relative/iu.test(tag));
  const exact = start.isCertain('day') || relative;
  if (!start.isCertain('year') && ahead && on().slice(0, 7) < published.slice(0, 7)) year += 1;
  const daysAhead = daysBetween(published, on());
  if (!start.isCertain('year') && !ahead && isLastYears(daysAhead, exact, before, text)) year -= 1;
  return {
    ...at,
    on: on(),
    precision: exact ? 'day' : 'month',
    kind: relative ? 'relative' : 'explicit',
  };
};

const isBeside = (sentence: string, { index }: NamedDate): boolean =>
  BESIDE.test(sentence.slice(Math.max(0, index - BEFORE), index));

const readDates = (sentence: string, published: string): readonly NamedDate[] => {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return casual
    .parse(sentence, reference)
    .map((result) => read(result, sentence, published))
    .filter((date) => date !== null)
    .map((date) => (isBeside(sentence, date) ? { ...date, beside: true } : date));
};

/** A sentence is asked for its dates by each judge in turn, and by those of the sentences beside it. */
const SENTENCES = 500;
const DAY_LENGTH = 'yyyy-mm-dd'.length;
/** The day of publication goes before the sentence. */
const remembered = lately(SENTENCES, (dated) =>
  readDates(dated.slice(DAY_LENGTH), dated.slice(0, DAY_LENGTH)),
);
const NO_DATES: readonly NamedDate[] = [];

/** The dates that an English sentence names, in order, read against the day of publication (chrono-node). */
export const datesIn = (sentence: string, published: string): readonly NamedDate[] => {
  if (sentence.length > LONGEST || !MAY_BE_DATED.test(sentence)) return NO_DATES;
  return remembered(published + sentence);
};
