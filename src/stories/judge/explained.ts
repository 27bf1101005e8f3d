/** What one article explains about its own words; insertions are taken from here and nowhere else. */
export interface Explained {
  /** "NIS" → "South Korea's National Intelligence Service". */
  readonly acronyms: ReadonlyMap<string, string>;
  /** "Henderson" → "Fritz". */
  readonly firstNames: ReadonlyMap<string, string>;
}

const JOINER = '(?:of|for|and|the|on|in|to|de|du|des|la|del|der|für|und|et)';
const CAPITALISED = `\\p{Lu}[\\p{L}’'-]*`;
/** "South Korea's National Intelligence Service (NIS)" */
const LONG_FORM = new RegExp(
  // Not from within a word: a long run of capitals would be tried from each of them.
  `(?<![\\p{L}’'-])((?:${CAPITALISED}\\s+(?:${JOINER}\\s+){0,2}){2,9})\\((\\p{Lu}{2,7})\\)`,
  'gu',
);
/** "the NIS (National Intelligence Service)", "the NIS, or National Intelligence Service," */
const SHORT_FORM = new RegExp(
  `\\b(\\p{Lu}{2,7})(?: \\((?:the )?|,? (?:or|short for) (?:the )?)((?:${CAPITALISED}\\s+(?:${JOINER}\\s+){0,2}){1,8}${CAPITALISED})\\b`,
  'gu',
);
/** Longer names own nothing. In UTF-16 units. */
const OWNER = 200;
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
    const owner = POSSESSIVE.exec(words.slice(Math.max(0, at - OWNER), at))?.[0] ?? '';
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
  `^(?:The|In|On|A|An|North|South|East|West|New|White|United|One|Two|Three|Four|Our|My|This|That|Miss|Saint|St|San|Los|Las|Great|State|Foreign|Air|Executive|Officer|Prime|Vice|Deputy|Former|${TITLES})\\b`,
  'u',
);

/** "Troy Police", "Ronne Hospital": a place and what stands there, nobody's first name and surname. */
const NO_SURNAME =
  /^(?:Police|Council|Court|Hospital|University|College|School|Church|Bank|Department|County|City|Airport|Authorit(?:y|ies)|Office|Officials|Army|Navy|Force|Guard|Center|Centre|Times|Post|News|Herald|Group|Company|Airlines|Street|Avenue|Road|River|Island|Park|Prison|Government|Ministry|Parliament|Fire|Team|Club|Union|Party|Association|Committee|Commission|Board)$/u;

/** "Chief Executive Dermot …": the office is no name. */
const OFFICE = /^(?:Executive|Officer|Economist|Analyst|Manager|Marshal|Commissioner|Attorney)\s+/u;

/** Surnames that somebody surely bears: after "Mr" and its like, or alone before a verb of saying. */
const SURNAME = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? (\\p{Lu}\\p{Ll}[\\p{L}’'-]+)|(?<!\\p{Lu}[\\p{L}.’'-]* )(?<!\\p{L})(\\p{Lu}\\p{Ll}[\\p{L}-]{1,60}) (?:${SPEAKS})\\b`,
  'gu',
);

const surnamesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(SURNAME)].map(([, a, b]) => (a ?? b ?? '').replace(/['’]s$/u, '')));

/** Whatever capitalised word stands before those surnames and can be a first name. */
const fullNamesOf = (text: string, surnames: ReadonlySet<string>): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  const pairs = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?=(\p{Lu}\p{Ll}[\p{L}-]+))/gu;
  for (const [, first = '', surname = ''] of text.matchAll(pairs)) {
    if (!surnames.has(surname) || NO_SURNAME.test(surname)) continue;
    if (NO_FIRST_NAME.test(first) || NO_PART.test(first)) continue;
    found.set(surname, (found.get(surname) ?? new Set()).add(first));
  }
  return found;
};

const firstNamesOf = (text: string): Map<string, string> => {
  const found = new Map<string, Set<string>>();
  for (const pattern of PERSONS) {
    for (const [, given = '', last = ''] of text.matchAll(pattern)) {
      const first = given.replace(OFFICE, '');
      const surname = last.replace(/['’]s$/u, '');
      if (NO_FIRST_NAME.test(first) || NO_SURNAME.test(surname)) continue;
      found.set(surname, (found.get(surname) ?? new Set()).add(first));
    }
  }
  for (const [surname, firsts] of fullNamesOf(text, surnamesIn(text))) {
    if (!found.has(surname)) found.set(surname, firsts);
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

/** "Mr Ging", whose first name does not follow. */
const TITLED = /\b(?:Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-]| \p{Lu}\p{Ll})/gu;
const OFFICE_NEAR =
  /\b(?:president|premier|minister|secretary|senator|governor|mayor|chancellor|general|judge|justice|director|chief|head|chair(?:man|woman)?|spokes(?:man|woman|person)|coach|captain|officer|ambassador|lawyer|prosecutor|leader|founder|owner|chief executive|analyst|professor|commissioner|king|queen|prince|envoy|inspector|superintendent|detective|editor|author)\b/iu;

/** Does it speak of "Mr Ging" whom neither it nor its article introduces, by first name or by office? */
export const isUnintroduced = (sentence: string, { firstNames }: Explained): boolean =>
  [...sentence.matchAll(TITLED)].some(([, found = '']) => {
    const surname = found.replace(/['’]s$/u, '');
    if (firstNames.has(surname) || OFFICE_NEAR.test(sentence)) return false;
    return !new RegExp(`\\p{Lu}\\p{Ll}+ ${escaped(surname)}`, 'u').test(
      sentence.replaceAll(/\b(?:Mr|Mrs|Ms|Miss)\b/gu, ''),
    );
  });

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
