import type { EventDate, Statement } from '../../domain/index.ts';
import { datesIn, type NamedDate } from './calendar.ts';
import type { Explained } from './explained.ts';

/** Acronyms that readers of news know. */
const KNOWN = new Set(
  `UN EU US UK USA NATO BBC CNN FBI CIA GDP CEO CFO AIDS HIV DNA TV PM AM NASA OPEC IMF WHO WTO UNESCO UNICEF IBM BP GM
  AP AFP AIG HBO NBC CBS ABC MP MPS DVD GPS IT PC OK II III IV ID IPO`.split(/\s+/u),
);

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** What was quoted is its speaker's: nothing is set in there. */
const QUOTED = /["“][^"”]*["”]?|‘[^’]*’(?!\p{L})|«[^»]*»?/gu;

const isQuoted = (sentence: string): ((at: number) => boolean) => {
  const spans = [...sentence.matchAll(QUOTED)].map(
    ({ 0: text, index }) => [index, index + text.length] as const,
  );
  return (at) => spans.some(([from, to]) => at > from && at < to);
};

const acronymInsertions = (
  sentence: string,
  { acronyms }: Explained,
  spent: ReadonlySet<string>,
): Insertion[] => {
  const insertions: Insertion[] = [];
  const seen = new Set<string>(spent);
  for (const { 0: acronym, index } of sentence.matchAll(/\b\p{Lu}{2,7}\b/gu)) {
    if (KNOWN.has(acronym) || seen.has(acronym)) continue;
    seen.add(acronym);
    const long = acronyms.get(acronym);
    if (!long || sentence.includes(`(${acronym})`) || sentence.includes(`${acronym} (`)) continue;
    insertions.push({ at: index + acronym.length, text: ` [${long}]` });
  }
  return insertions;
};

const HONORIFIC = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+$/u;

const nameInsertions = (sentence: string, { firstNames }: Explained): Insertion[] => {
  const insertions: Insertion[] = [];
  const seen = new Set<string>();
  for (const { 0: word, index } of sentence.matchAll(
    /(?<![\p{L}-])\p{Lu}[\p{L}-]+(?![\p{L}-]| \p{Lu})/gu,
  )) {
    const first = firstNames.get(word);
    if (first === undefined || seen.has(word)) continue;
    seen.add(word);
    const before = sentence.slice(Math.max(0, index - 40), index);
    // A capitalised word before it is its first name or its title; "Mr" is neither.
    if (/\p{Lu}[\p{L}’'.-]*\s+$/u.test(before) && !HONORIFIC.test(before)) continue;
    if (sentence.includes(first)) continue;
    insertions.push({ at: index, text: `[${first}] ` });
  }
  return insertions;
};

const RELATIVE =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|today|tonight|ago/iu;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const NOWADAYS = /^today$/iu;
/** "Announced today" is of its day; "the aircraft of today" is of no day. */
const isOfTheDay = (sentence: string): boolean =>
  /\b(?:said|told|was|were|has|have|\p{Ll}{3,}ed)\b/u.test(sentence);

const calendarDate = (on: string, published: string): string => {
  const [year, month, day] = on.split('-');
  const text = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return year === published.slice(0, 4) ? text : `${text} ${year}`;
};

/** "Monday Night Football", "the Sunday Times", "Friday prayers": the day is part of a name. */
const NAME_GOES_ON =
  /^(?:['’]s)?\s(?:(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)\p{Lu}|prayers?\b|mass\b|services?\b|papers?\b|night football\b)/u;
/** "in Ronne Monday": a place; "the Black Monday", a name. Neither gets a date set in. */
const NAME_BEFORE = /\p{Lu}[\p{L}’'-]*\s+$/u;
/** First words of a sentence, capitals for that alone. */
const OPENS = /^(?:On|Last|Late|Early|By|Since|Until|From|Before|After|Next|This|Through)\s+$/u;

/** How near to a calendar date a weekday needs none: "Tuesday, 3 March", "Monday (12 May)". */
const BESIDE_DATE = 6;

const isDatedAlready = (date: NamedDate, dates: readonly NamedDate[]): boolean =>
  dates.some(
    ({ kind, index, text }) =>
      kind === 'explicit' &&
      (Math.abs(index - (date.index + date.text.length)) <= BESIDE_DATE ||
        Math.abs(date.index - (index + text.length)) <= BESIDE_DATE),
  );

/** "The Monday morning attack": the day says which attack, and a date set in would part the two. */
const ATTRIBUTIVE = /\b(?:the|an?|its|his|her|their|this|that|another)\s+$/iu;
const ATTRIBUTED_TO = /^(?:['’]s)? \p{Ll}/u;
/** "Friday evening [5 May]" */
const PART_OF_DAY = /^ (?:morning|afternoon|evening|night)\b/iu;

const needsDate = (sentence: string, date: NamedDate, dates: readonly NamedDate[]): boolean => {
  if (date.kind !== 'relative' || date.precision !== 'day' || date.beside) return false;
  if (isDatedAlready(date, dates)) return false;
  const before = sentence.slice(0, date.index);
  if (NAME_BEFORE.test(before.slice(-40)) && !OPENS.test(before)) return false;
  const after = sentence.slice(date.index + date.text.length);
  return !NAME_GOES_ON.test(after) && !(ATTRIBUTIVE.test(before) && ATTRIBUTED_TO.test(after));
};

/** @param rail the date that is shown beside the sentence: the same day need not be said twice */
const dateInsertions = (
  sentence: string,
  published: string,
  rail: EventDate | null,
): Insertion[] => {
  const dates = datesIn(sentence, published);
  return dates
    .filter((date) => date.on !== rail?.on && needsDate(sentence, date, dates))
    .flatMap(({ index, text, on }) => {
      const word = RELATIVE.exec(text);
      if (!word || (NOWADAYS.test(word[0]) && !isOfTheDay(sentence))) return [];
      const end = index + word.index + word[0].length;
      const owns = /^['’]s\b/u.exec(sentence.slice(end))?.[0].length ?? 0;
      const part = PART_OF_DAY.exec(sentence.slice(end + owns))?.[0].length ?? 0;
      return { at: end + owns + part, text: ` [${calendarDate(on, published)}]` };
    });
};

/** What is known of the sentence that something may be set into. */
export interface Surroundings {
  /** The day to which "Monday" and "yesterday" refer; null where it is not known. */
  readonly published: string | null;
  /** The date that is shown beside the sentence. */
  readonly rail?: EventDate;
  /** Acronyms that the article has been quoted with, spelled out: once is enough. */
  readonly spent?: ReadonlySet<string>;
}

/**
 * The sentence with what its article explains set in, in square brackets: what an acronym stands for, the first name
 * of a person, the calendar date of a relative one. Nothing else is ever changed, and nothing inside a quotation.
 */
export const withInsertions = (
  sentence: string,
  explained: Explained,
  { published, rail, spent = new Set() }: Surroundings,
): Pick<Statement, 'text' | 'insertions'> => {
  const quoted = isQuoted(sentence);
  const planned = [
    ...acronymInsertions(sentence, explained, spent),
    ...nameInsertions(sentence, explained),
    ...(published === null ? [] : dateInsertions(sentence, published, rail ?? null)),
  ]
    .filter(({ at }) => !quoted(at))
    .sort((a, b) => a.at - b.at);
  let text = '';
  let from = 0;
  const insertions: Statement['insertions'] = [];
  for (const { at, text: inserted } of planned) {
    text += sentence.slice(from, at);
    insertions.push({ at: text.length, length: inserted.length });
    text += inserted;
    from = at;
  }
  return { text: text + sentence.slice(from), insertions };
};

/** The acronyms that a text spells out in brackets. */
export const spelledOut = (text: string, { acronyms }: Explained): string[] =>
  [...acronyms].filter(([, long]) => text.includes(` [${long}]`)).map(([acronym]) => acronym);
