import { NO_SLOT_WORDS, type SlotWords } from '../slot-words.ts';

/** The slots of a language as lists of words. */
interface Listed {
  readonly numbers: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  readonly percent: readonly string[];
  readonly negation: readonly string[];
  readonly plan: readonly string[];
  readonly planSuffix?: readonly string[];
  readonly planPrefix?: readonly string[];
  readonly more: readonly string[];
  readonly approx: readonly string[];
  readonly units: Readonly<Record<string, readonly [string, number]>>;
}

/** What tells who says so, by language. */
const SAID: Readonly<Record<string, string>> = {
  de: 'sagte|sagten|sagt|teilten?|angaben|laut|zufolge|erklärte[n]?|berichtete[n]?|meldete[n]?|hieß es',
  fr: "déclaré|indiqué|annoncé|affirmé|précisé|selon|d'après|rapporté|fait savoir|dit",
  es: 'dijo|dijeron|informó|informaron|anunció|anunciaron|según|señaló|indicó|afirmó|comunicó',
  ru: 'сообщи\\p{L}*|заяви\\p{L}*|сказал\\p{L}*|словам|данным|рассказал\\p{L}*|объявил\\p{L}*',
  ar: 'قال|قالت|أعلن|أعلنت|أفاد|أفادت|وفق|وفقا|بحسب|حسب|ذكر|ذكرت|صرح|أكد|أكدت',
  zh: '说|表示|称|据|通报|宣布|介绍',
  ja: '発表|によると|述べ|明らかに|話し|語っ|伝え',
};
const MONEY =
  /^\s?(?:Euro|Dollar|Franken|Kronen|Pfund|Rubel|euros?|dollars?|francs?|livres|dólares|pesos|reales|евро|доллар\p{L}*|рубл\p{L}*|крон\p{L}*|元|美元|欧元|円|ドル|ユーロ|يورو|دولار\p{L}*|جنيه\p{L}*|ريال\p{L}*|دينار\p{L}*|درهم\p{L}*)/iu;
const AGE = /^[\s-]?(?:-?[Jj]ährig\p{L}*|Jahre alt|ans\b|años|-?летн\p{L}*|лет\b|岁|歳|عاما|سنة)/u;
const SCALES = new Set([100, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Reads the slots of a language from its lists; empty: it has none. Languages without spaces find their words anywhere. */
export const listedSlots = (tag: string, written: string, spaced: boolean): SlotWords => {
  if (written === '') return NO_SLOT_WORDS;
  const listed = JSON.parse(written) as Listed;
  const [open, close] = spaced ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  const any = (words: readonly string[], flags = 'giu'): RegExp =>
    new RegExp(`${open}(?:${longestFirst(words)})${close}`, flags);
  const suffix = (listed.planSuffix ?? []).map(
    (end) => `\\p{L}{3,}${escaped(end.replace(/^-/u, ''))}${close}`,
  );
  const prefix = (listed.planPrefix ?? []).map(
    (start) => `${open}${escaped(start)}[ينت]\\p{L}{3,}`,
  );
  const numbers = Object.entries(listed.numbers).filter(([word]) => !/\s/u.test(word));
  const after = spaced ? '[\\s-]' : '';
  return {
    numbers: Object.fromEntries(numbers),
    scales: Object.fromEntries(numbers.filter(([, value]) => SCALES.has(value))),
    fractions: listed.fractions,
    weekdays: listed.weekdays,
    months: listed.months,
    percent: new RegExp(`^[\\s-]?(?:%|％|${longestFirst(listed.percent)})`, 'iu'),
    negation: any(listed.negation),
    planned: new RegExp(
      [`${open}(?:${longestFirst(listed.plan)})${close}`, ...suffix, ...prefix].join('|'),
      'giu',
    ),
    more: new RegExp(
      `(?:${longestFirst(listed.more)})\\s*$|^(?:${after}\\p{L}+)?${after}(?:${longestFirst(listed.more)})${close}`,
      'iu',
    ),
    about: new RegExp(`(?:${longestFirst(listed.approx)})\\s*$`, 'iu'),
    said: new RegExp(`${open}(?:${SAID[tag] ?? '(?!)'})${close}`, 'iu'),
    units: listed.units,
    money: MONEY,
    age: AGE,
    clause: /[,;:—–،؛，；：、]\s?/gu,
  };
};
