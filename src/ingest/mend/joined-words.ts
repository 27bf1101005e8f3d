import { isCommon, isSolid } from './english-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const atLeast = (letters: number, words: string): readonly (readonly [string, number])[] =>
  words.split(' ').map((word) => [word, letters] as const);

// A list of 130,000 words was split by every rule below; what a rule would have broken decided what stands here.
// "in", "on", "over", "out", "under", "be" and their like begin or end too many solid words to be evidence.

/** Little words that hardly ever begin a longer one, with the fewest letters that must follow. */
const OPENERS = new Map<string, number>([
  ...atLeast(
    4,
    'the and from that were which their this these those its they been would about during',
  ),
  ...atLeast(4, 'against said could should because was has have had with of'),
  ...atLeast(5, 'to for'),
]);

/** Little words that hardly ever end a longer one, with the fewest letters that must precede. */
const CLOSERS = new Map<string, number>([
  ...atLeast(3, 'with from that which their this these those were would could should because been'),
  ...atLeast(4, 'the of and during against between into also they have has had said who'),
  ...atLeast(5, 'for was than when'),
  ...atLeast(6, 'to'),
]);

/** "ofthe", "inthe": shorter than the rules above ask for, and never words. */
const LITTLE = set('of in to and on for by at with from that is was as');
const POINTING = set('the their this these those its');
/** "willbe", "shouldnot"; "isexpected", "areholding"; "confirmedby". */
const MODAL = set('will would should could may might must shall does did');
const AFTER_MODAL = set('be have not');
const BEING = set('is are was were been being has have had');
const AFTER_PARTICIPLE = set('by in to on at as for from');

/** Forms that in English hardly ever are the first part of a compound noun. */
const DESCRIBING = /(?:ing|ous|al|ive|ly|ary|ic|ful|ent|ant|ed|[^su]s)$/u;
/** Second parts that make solid words of anything: "businesspeople", "whistleblower", "dependability", "rebelheld". */
const FORMING =
  /^(?:ally|able|ably|ability|ship|ships|like|less|wide|wise|ties|king|lest|hood|free|proof|line|lines|general|wear|room|house|board|time|fold|held|led|based|people|persons?|.*(?:ers?|ors?|m[ae]n))$/u;
/** What ends as they do, and forms nothing. */
const FORMLESS = set(
  'minister ministers order orders number numbers matter matters border borders',
);
/** First parts that do: "counterclaim", "crossfire", "sportswear". */
const FORMED = set(
  'after counter cross extra hyper inter macro micro multi never other quarter sports super trans ultra under',
);

/** Two words that grammar puts side by side, and that never grow together. */
const isGrammar = (first: string, second: string): boolean =>
  (LITTLE.has(first) && POINTING.has(second)) ||
  (MODAL.has(first) && AFTER_MODAL.has(second)) ||
  (BEING.has(first) && /^.{3,}(?:ed|ing)$/u.test(second)) ||
  (AFTER_PARTICIPLE.has(second) && /^.{3,}ed$/u.test(first));

const isSplit = (first: string, second: string): boolean => {
  if (isGrammar(first, second)) return true;
  if (second.length >= (OPENERS.get(first) ?? Number.POSITIVE_INFINITY)) return true;
  if (first.length >= (CLOSERS.get(second) ?? Number.POSITIVE_INFINITY)) return true;
  if (FORMED.has(first) || (FORMING.test(second) && !FORMLESS.has(second))) return false;
  if (DESCRIBING.test(first)) return first.length >= 5 && second.length >= 4;
  return first.length >= 7 && second.length >= 6;
};

const balance = (first: string, second: string): number => Math.min(first.length, second.length);

export type Split = readonly [string, string];

/**
 * The two words that a lower-case run of letters is made of where a space was lost; null where none was.
 * `apart` knows whether the two stand apart elsewhere in the article: then less evidence will do.
 */
export const splitJoined = (word: string, apart: (split: Split) => boolean): Split | null => {
  if (isSolid(word)) return null;
  const splits: Split[] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const split: Split = [word.slice(0, at), word.slice(at)];
    if (isCommon(split[0]) && isCommon(split[1])) splits.push(split);
  }
  // "drivers|truck" or "driver|struck": where it can be read in two ways, it stays.
  const readable = splits.filter((split) => balance(...split) >= 3);
  const [only] = readable.length > 0 ? readable : splits;
  if (only === undefined || readable.length > 1) return null;
  return isSplit(...only) || apart(only) ? only : null;
};

/** "UNCharter": capitals, then a capitalised common word; null for "YouTube", "McDonald", "JPMorgan". */
export const splitCapitals = (word: string): Split | null => {
  const parts = /^(\p{Lu}{2,})(\p{Lu}\p{Ll}{3,})$/u.exec(word);
  const [, capitals, rest] = parts ?? [];
  if (capitals === undefined || rest === undefined || !isCommon(rest.toLowerCase())) return null;
  return [capitals, rest];
};

const BEFORE_NAMES = set(
  'in of to and the by at on for with from that said was is as but after against',
);

/** "inSeoul" by its first word; "NorthKorea" only where the two stand apart elsewhere ("YouTube" does not). */
export const splitInnerCapital = (word: string, apart: (split: Split) => boolean): Split | null => {
  const [, first, second] = /^(\p{L}\p{Ll}+)(\p{Lu}\p{Ll}{2,})$/u.exec(word) ?? [];
  if (first === undefined || second === undefined) return null;
  return BEFORE_NAMES.has(first) || apart([first, second]) ? [first, second] : null;
};
