import { commonWord, foldedName } from './aliases.ts';

/** Capitalised words that name nobody. */
const NOT_NAMES = new Set(
  `The A An In On At By For From To Of And But Or As It Its He She They We I You This That These Those There Here When
  While After Before Since Until If Then Than Also However Meanwhile Although Though With Without Under Over During Some
  Many Most All Both Each Several One Two Three His Her Their Our My Your No Not Yes So Such What Who Which Where Why How
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Mr Mrs Ms Dr Additionally Moreover Furthermore Earlier Later Last Next New According Police
  Officials Authorities`.split(/\s+/u),
);

/** A run of capitalised words, joined by "of", "de", "al-" and the like: "Kim Jong-kyu", "Gulf of Mexico". */
const RUN =
  /\p{Lu}[\p{L}\p{N}.'’-]*(?:\s+(?:(?:of|de|da|del|van|von|der|al|bin|for)\s+)?\p{Lu}[\p{L}\p{N}.'’-]*)*/gu;

const MARKS = new Set(".'’-");

/** Without "'s" or marks at its end; a pattern would begin anew at each mark within the word. */
const clean = (word: string): string => {
  if (/['’]s$/u.test(word)) return word.slice(0, -2);
  let end = word.length;
  while (end > 0 && MARKS.has(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
};

/** Words within names that say what somebody or something is, not who: every country has a president. */
const KINDS_OF = new Set(
  `of de da del van von der al bin for the and president prime minister state states government parliament congress
  senate house court street city county university police general army national international world news new north
  south east west northern southern eastern western central united republic ministry department`.split(
    /\s+/u,
  ),
);

/** Endings of Slavic cases; those that surnames have as well ("Lavrov") stay. */
const CASE =
  /(?:ами|ями|ого|его|ому|ему|ою|ой|ей|ом|ем|ах|ях|ам|ям|ым|им|ых|их|ую|юю|ая|яя|ые|ие|ый|ий|[аяуюыиеоьй])$/u;
const CYRILLIC = /^\p{Script=Cyrillic}{5,}$/u;

/** A name without the ending of its case: "Ольхумша", "у Ольхумши". What is left is still a name, not a syllable. */
const caseless = (word: string): string => (CYRILLIC.test(word) ? word.replace(CASE, '') : word);

/**
 * The words of a name by which it is known again, in lower case: none with the ending that says whose ("Motors' Saturn"
 * is of "Motors"), places and spellings by their common form; what many a name has is left out.
 */
export const wordsOfName = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => foldedName(caseless(commonWord(clean(word)))))
    .filter((word) => word.length > 1 && !KINDS_OF.has(word));

/** More than this share of capitals is a headline in title case, whose capitals say nothing. */
const TITLE_CASE = 0.6;

export const isTitleCase = (text: string): boolean => {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > TITLE_CASE * words.length;
};

/** Names in a text, as written, in order, repeated ones kept: runs of capitalised words without openers and days. */
export const namesIn = (text: string): string[] => {
  const names: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    const words = run.split(/\s+/u);
    while (words.length > 0 && NOT_NAMES.has(clean(words[0] ?? ''))) words.shift();
    const name = clean(words.join(' '));
    if (name.length > 1 && !NOT_NAMES.has(name)) names.push(name);
  }
  return names;
};
