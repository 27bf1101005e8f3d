import type { Statement } from '../../domain/index.ts';
import { datesIn } from './calendar.ts';

/** What one article explains about its own words; insertions are taken from here and nowhere else. */
export interface Explained {
  /** "NIS" → "South Korea's National Intelligence Service". */
  readonly acronyms: ReadonlyMap<string, string>;
  /** "Henderson" → "Fritz". */
  readonly firstNames: ReadonlyMap<string, string>;
}

/** Acronyms that readers of news know. */
const KNOWN = new Set(
  `UN EU US UK USA NATO BBC CNN FBI CIA GDP CEO CFO AIDS HIV DNA TV PM AM NASA OPEC IMF WHO WTO UNESCO UNICEF IBM BP GM
  AP AFP AIG HBO NBC CBS ABC MP MPS DVD GPS IT PC OK II III IV ID IPO`.split(/\s+/u),
);

const JOINER = '(?:of|for|and|the|on|in|to|de|du|des|la|del|der|für|und|et)';
const CAPITALISED = `\\p{Lu}[\\p{L}’'-]*`;
/** "South Korea's National Intelligence Service (NIS)" */
const LONG_FORM = new RegExp(
  `((?:${CAPITALISED}\\s+(?:${JOINER}\\s+){0,2}){2,9})\\((\\p{Lu}{2,7})\\)`,
  'gu',
);
/** "the NIS (National Intelligence Service)", "the NIS, or National Intelligence Service," */
const SHORT_FORM = new RegExp(
  `\\b(\\p{Lu}{2,7})(?: \\((?:the )?|,? (?:or|short for) (?:the )?)((?:${CAPITALISED}\\s+(?:${JOINER}\\s+){0,2}){1,8}${CAPITALISED})\\b`,
  'gu',
);
const POSSESSIVE = /(?:\p{Lu}[\p{L}-]*\s+){0,3}\p{Lu}[\p{L}-]*['’]s\s+$/u;
/** Capitalised for standing first, or a day or month; no part of a name. */
const NO_PART =
  /^(?:The|A|An|In|On|At|By|But|And|While|When|After|Before|Since|Earlier|Later|Meanwhile|However|According|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/u;

/** A person's party stands in brackets too; only a body's name is its acronym's. */
const BODY =
  /\b(?:Service|Agency|Bureau|Part(?:y|ies)|Organi[sz]ation|Office|Ministry|Union|Directorate|Council|Committee|Commission|Forces?|Army|Front|Institute|Authority|Department|Police|Fund|Bank|Association|Federation|Court|Cent(?:re|er)|Group|Corps|Guards?|Borders|Movement|League|Alliance|Administration|Board|Society|Foundation|Command|Assembly|Congress|Corporation|Company|Inspectorate|Tribunal|Academy)\b/u;

const startsOf = (words: string) => [...words.matchAll(/\p{Lu}[\p{L}’'-]*/gu)];

/** The last capitalised words whose initials spell the acronym, with what owns them: "South Korea's". */
const spelled = (words: string, acronym: string): string | null => {
  const parts = startsOf(words);
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    const initials = parts.slice(from).map(([word]) => word[0]);
    if (initials.join('') !== acronym) continue;
    const at = parts[from]?.index ?? 0;
    const owner = POSSESSIVE.exec(words.slice(0, at))?.[0] ?? '';
    return (owner + words.slice(at)).trim();
  }
  return null;
};

/** An acronym of the name in its own language, "Germany's Federal Intelligence Service (BND)": the whole name before it. */
const named = (words: string): string | null => {
  const parts = startsOf(words);
  while (parts[0] && NO_PART.test(parts[0][0])) parts.shift();
  return parts.length < 2 || !BODY.test(words) ? null : words.slice(parts[0]?.index).trim();
};

const acronymsOf = (text: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, words = '', acronym = ''] of text.matchAll(LONG_FORM)) {
    const long = spelled(words, acronym) ?? named(words);
    if (long && !found.has(acronym)) found.set(acronym, long);
  }
  for (const [, acronym = '', words = ''] of text.matchAll(SHORT_FORM)) {
    const long = spelled(words, acronym);
    if (long && !found.has(acronym)) found.set(acronym, long);
  }
  return found;
};

const TITLES =
  'Mr|Mrs|Ms|Dr|President|Minister|Secretary|Senator|Sen|Gov|Governor|Mayor|Chancellor|General|Gen|Judge|Justice|King|Queen|Prince|Pope|Sir|Lord|Chief|CEO|Chairman|Spokesman|Spokeswoman|Coach|Captain|Sheriff|Officer|Sgt|Lt|Col|Rep|Prof|Professor|Detective|Director|Ambassador';
const SPEAKS =
  'said|says|told|added|announced|resigned|tweeted|testified|replied|argued|insisted|declared';
const FULL_NAME = `(\\p{Lu}\\p{Ll}+(?:[- ]\\p{Lu}\\p{Ll}*\\.?)?) (\\p{Lu}\\p{Ll}[\\p{L}’'-]+)`;
/** A full name that is surely a person's: after a title, before an age, or as one who speaks. */
const PERSONS = [
  new RegExp(`\\b(?:${TITLES})\\.? ${FULL_NAME}`, 'gu'),
  new RegExp(`\\b${FULL_NAME}, \\d{2},`, 'gu'),
  new RegExp(`\\b${FULL_NAME},? (?:who |has |have )?(?:${SPEAKS})\\b`, 'gu'),
  new RegExp(`\\b(?:${SPEAKS}) ${FULL_NAME}`, 'gu'),
];
const NO_FIRST_NAME = new RegExp(
  `^(?:The|In|On|A|An|North|South|East|West|New|White|United|Saint|St|San|Los|Las|Great|State|Foreign|Air|Executive|Officer|Prime|Vice|Deputy|Former|${TITLES})\\b`,
  'u',
);

/** "Chief Executive Dermot …": the office is no name. */
const OFFICE = /^(?:Executive|Officer|Economist|Analyst|Manager|Marshal|Commissioner|Attorney)\s+/u;

const firstNamesOf = (text: string): Map<string, string> => {
  const found = new Map<string, Set<string>>();
  for (const pattern of PERSONS) {
    for (const [, given = '', last = ''] of text.matchAll(pattern)) {
      const first = given.replace(OFFICE, '');
      if (NO_FIRST_NAME.test(first)) continue;
      const surname = last.replace(/['’]s$/u, '');
      found.set(surname, (found.get(surname) ?? new Set()).add(first));
    }
  }
  // Two people of one surname: naming one would be a guess.
  const sure = [...found].filter(([, firsts]) => firsts.size === 1);
  return new Map(sure.map(([surname, firsts]) => [surname, [...firsts][0] ?? '']));
};

/** Reads what an English article explains about itself, once for all its sentences. */
export const explainedIn = (text: string): Explained => ({
  acronyms: acronymsOf(text),
  firstNames: firstNamesOf(text),
});

export const NOTHING_EXPLAINED: Explained = { acronyms: new Map(), firstNames: new Map() };

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const acronymInsertions = (sentence: string, { acronyms }: Explained): Insertion[] => {
  const insertions: Insertion[] = [];
  const seen = new Set<string>();
  for (const { 0: acronym, index } of sentence.matchAll(/\b\p{Lu}{2,7}\b/gu)) {
    if (KNOWN.has(acronym) || seen.has(acronym)) continue;
    seen.add(acronym);
    const long = acronyms.get(acronym);
    if (!long || sentence.includes(`(${acronym})`) || sentence.includes(`${acronym} (`)) continue;
    insertions.push({ at: index + acronym.length, text: ` [${long}]` });
  }
  return insertions;
};

const nameInsertions = (sentence: string, { firstNames }: Explained): Insertion[] => {
  const insertions: Insertion[] = [];
  for (const [surname, first] of firstNames) {
    const at = new RegExp(`(?<![\\p{L}-])${escaped(surname)}(?![\\p{L}-]| \\p{Lu})`, 'u').exec(
      sentence,
    )?.index;
    if (at === undefined) continue;
    // A capitalised word before it is its first name, or its title.
    if (/\p{Lu}[\p{L}’'.-]*\s+$/u.test(sentence.slice(0, at)) || sentence.includes(first)) continue;
    insertions.push({ at, text: `[${first}] ` });
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

const dateInsertions = (sentence: string, published: string): Insertion[] =>
  datesIn(sentence, published)
    .filter(({ kind, precision }) => kind === 'relative' && precision === 'day')
    .flatMap(({ index, text, on }) => {
      const word = RELATIVE.exec(text);
      if (!word || (NOWADAYS.test(word[0]) && !isOfTheDay(sentence))) return [];
      const end = index + word.index + word[0].length;
      const owns = /^['’]s\b/u.exec(sentence.slice(end))?.[0].length ?? 0;
      return { at: end + owns, text: ` [${calendarDate(on, published)}]` };
    });

/**
 * The sentence with what its article explains set in, in square brackets: what an acronym stands for, the first name
 * of a person, the calendar date of a relative one. Nothing else is ever changed.
 * @param published the day to which "Monday" and "yesterday" refer; null where it is not known
 */
export const withInsertions = (
  sentence: string,
  explained: Explained,
  published: string | null,
): Pick<Statement, 'text' | 'insertions'> => {
  const planned = [
    ...acronymInsertions(sentence, explained),
    ...nameInsertions(sentence, explained),
    ...(published === null ? [] : dateInsertions(sentence, published)),
  ].sort((a, b) => a.at - b.at);
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
