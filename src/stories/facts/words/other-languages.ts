import { conceptsOf } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Segment, segmentsOf } from '../segments.ts';
import { listedSlots } from './listed-slots.ts';

/** Long enough to tell words apart, short enough to drop most endings. */
const PREFIX = 5;
/** Without counts of a language's words: those of a concept are common in news, others are rarer. */
const OF_A_CONCEPT = 0.5;
const OTHER = 0.75;
const PAIR = 0.35;

const CASE_MARKS = /[\u064b-\u0652\u0640]/gu;

/** Arabic letters that are written in several ways, and the words that are written on to the next. */
const arabicForm = (word: string): string => {
  const plain = word
    .replace(CASE_MARKS, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه');
  const bare = plain.replace(/^(?:[وف](?=\p{L}{3}))?(?:ال|بال|لل|كال)?(?=\p{L}{3})/u, '');
  return Array.from(bare).slice(0, PREFIX).join('');
};

const prefixForm = (word: string): string =>
  /\p{N}/u.test(word) ? word : Array.from(word.normalize('NFC')).slice(0, PREFIX).join('');

/** Words that hold a sentence together, the commonest of each language. */
const GRAMMAR: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis durch für gegen hat haben hatte hatten im in ins ist sind war waren mit nach sich sie er es ihr ihre ihren sein seine seinen so um unter von vom vor wie wird wurde wurden worden zu zum zur über dass daß nur noch mehr nicht kein keine',
  fr: 'le la les l un une des du de d et ou mais a à au aux en dans par pour sur avec sans sous ce cet cette ces son sa ses leur leurs il elle ils elles se s qui que qu dont où est sont était été être avait ont ne n pas plus',
  es: 'el la los las un una unos unas de del y o pero a al en por para con sin sobre su sus se que quien es son era fue ser ha han había lo le les este esta como más no',
  ru: 'и в во на с со к ко по о об от до из за у не но а что как это его её их он она они был была были было для при же ли бы то',
  ar: 'في من على إلى عن مع أن إن ان التي الذي هذا هذه ما لا لم كان كانت قد و او أو ثم بعد قبل بين',
};

/** A language that puts spaces between its words. */
export const spacedLexicon = (tag: string, table: string, slots: string): Lexicon => {
  const formOf = tag === 'ar' ? arabicForm : prefixForm;
  const grammar = new Set((GRAMMAR[tag] ?? '').split(' '));
  const concepts = conceptsOf(table, tag === 'ar' ? arabicForm : (word) => word);
  const ofWord = (word: string, form: string): readonly number[] =>
    concepts.ofWord(word, tag === 'ar' ? form : word);
  return {
    tag,
    english: false,
    segments: segmentsOf,
    formOf,
    nameOf: formOf,
    isGrammar: (word) => Array.from(word).length < 2 || grammar.has(word),
    // German writes every noun with a capital.
    capitalsName: tag !== 'de' && tag !== 'ar',
    concepts: { ...concepts, ofWord },
    slots: listedSlots(tag, slots, true),
    rarity: (form) => (ofWord(form, form).length > 0 ? OF_A_CONCEPT : OTHER),
  };
};

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GREAT: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };
const NUMERAL =
  /(?:\p{Nd}+(?:[.,]\p{Nd}+)*)[十百千万萬亿億兆]+(?:\p{Nd}+[千万萬]?)?|[一二两三四五六七八九十百千]+[零〇一二两三四五六七八九十百千万萬亿億兆]*/gu;
/** A numeral by itself is often part of a word: "一些", "三菱". */
const SINGLE = /^[一二两三四五六七八九千百]$/u;
const COUNTER =
  /^[人名个個件台棟棟座艘架枚頭头只歳岁年月日週周天時时分秒次位项項条条か所所家円元票点分%％成倍メ米キ千吨トン公]/u;

/** What a number in Chinese or Japanese characters says: 二十五万, 3.5万, 三百. */
const numeralValue = (written: string): number => {
  let [total, block, digit] = [0, 0, 0];
  for (const part of written.match(/\p{Nd}+(?:[.,]\p{Nd}+)*|./gu) ?? []) {
    if (/^\p{Nd}/u.test(part)) digit = Number(part.replace(/,/gu, ''));
    else if (part in DIGITS) digit = DIGITS[part] ?? 0;
    else if (part in SMALL) {
      block += (digit || 1) * (SMALL[part] ?? 1);
      digit = 0;
    } else if (part in GREAT) {
      total += (block + digit || 1) * (GREAT[part] ?? 1);
      [block, digit] = [0, 0];
    }
  }
  return total + block + digit;
};

/** A text with its numerals in digits. */
const withDigits = (text: string): string =>
  text.normalize('NFKC').replace(NUMERAL, (found, at: number, whole: string) => {
    if (SINGLE.test(found) && !COUNTER.test(whole.slice(at + found.length))) return found;
    return ` ${numeralValue(found)} `;
  });

const PIECE =
  /\p{N}+(?:[.,:]\p{N}+)*|[\p{Script=Latin}]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Han}+/gu;

/** Chinese and Japanese: known words first, what is left in pairs of characters. */
export const unspacedLexicon = (tag: string, table: string, slots: string): Lexicon => {
  const concepts = conceptsOf(table, (word) => word);
  const listed = listedSlots(tag, slots, false);
  const known = new Set([
    ...table
      .split('\n')
      .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((word) => word.trim())),
    ...Object.keys(listed.weekdays),
  ]);
  const longest = Math.max(...[...known].map((word) => word.length), 1);
  const wordAt = (run: string, at: number): string | null => {
    for (let length = Math.min(longest, run.length - at); length >= 2; length -= 1) {
      const word = run.slice(at, at + length);
      if (known.has(word)) return word;
    }
    return null;
  };
  const cut = (run: string, index: number): Segment[] => {
    const segments: Segment[] = [];
    const push = (text: string, at: number): void => {
      segments.push({ text, lower: text, index: index + at, end: index + at + text.length });
    };
    for (let at = 0; at < run.length; ) {
      const word = wordAt(run, at);
      if (word) {
        push(word, at);
        at += word.length;
        continue;
      }
      if (at + 1 < run.length && !wordAt(run, at + 1)) push(run.slice(at, at + 2), at);
      else if (run.length === 1) push(run, at);
      at += 1;
    }
    return segments;
  };
  const segments = (text: string): Segment[] =>
    Array.from(text.matchAll(PIECE)).flatMap(({ 0: found, index }) =>
      /^[\p{Script=Han}\p{Script=Hiragana}]/u.test(found)
        ? cut(found, index)
        : [{ text: found, lower: found.toLowerCase(), index, end: index + found.length }],
    );
  return {
    tag,
    english: false,
    segments: (text) => segments(text),
    formOf: (word) => word,
    nameOf: (word) => word,
    isGrammar: (word) => /^\p{Script=Hiragana}+$/u.test(word) && !known.has(word),
    capitalsName: false,
    concepts,
    slots: listed,
    rarity: (form) =>
      known.has(form) ? OF_A_CONCEPT : /^\p{Script=Han}{2}$/u.test(form) ? PAIR : OTHER,
    prepared: withDigits,
  };
};
