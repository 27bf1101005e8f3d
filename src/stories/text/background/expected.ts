import { COMMON_WORDS } from '../common-words.ts';
import { wordsOfName } from '../entities.ts';
import type { Language } from '../language.ts';
import { ARABIC, CHINESE, JAPANESE } from './eastern.ts';
import { ENGLISH, ENGLISH_NAMES } from './english.ts';
import { GERMAN } from './german.ts';
import { FRENCH, SPANISH } from './romance.ts';
import { RUSSIAN } from './russian.ts';
import { SHARES, type Tiers } from './tiers.ts';

/** Of a language's running words the commonest is about a tenth, and the n-th about an n-th of that (Zipf, 1949). */
const COMMONEST = 0.1;
/** Words of a report by which it is matched. */
const REPORT = 150;
/** No word is in so many reports that it tells nothing at all. */
const MOST = 0.95;
/** With fewer common words than this, a word that is not among them may still be common. */
const MANY = 2000;

/** The share of all reports of a language in which a term, or a name's word, is to be expected; what is absent is rare. */
export interface Background {
  readonly terms: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  /** Common words as they are written, in lower case: names are not among them. */
  readonly words: ReadonlySet<string>;
  /** Of the language's common words only some hundred are among `words`. */
  readonly few: boolean;
}

interface Tables {
  readonly words: Tiers;
  readonly names?: Tiers;
}
const TABLES: Readonly<Record<string, Tables>> = {
  en: { words: ENGLISH, names: ENGLISH_NAMES },
  de: { words: GERMAN },
  fr: { words: FRENCH },
  es: { words: SPANISH },
  ru: { words: RUSSIAN },
  zh: { words: CHINESE },
  ja: { words: JAPANESE },
  ar: { words: ARABIC },
};

const listed = (tiers: Tiers): (readonly [word: string, share: number])[] =>
  (Object.keys(SHARES) as (keyof Tiers)[]).flatMap((tier) =>
    tiers[tier]
      .split(/[\s_]+/u)
      .filter(Boolean)
      .map((word) => [word, SHARES[tier]] as const),
  );

const raise = (shares: Map<string, number>, key: string, share: number): void => {
  shares.set(key, Math.max(shares.get(key) ?? 0, share));
};

/** So that what a term tells does not hang on the few stories that happen to be active. */
const made = (language: Language): Background => {
  const primary = language.tag.split('-')[0] ?? '';
  const common = COMMON_WORDS[primary]?.split(/\s+/u) ?? [];
  const running = new Map<string, number>();
  common.forEach((word, at) => {
    for (const term of language.terms(word))
      running.set(term, (running.get(term) ?? 0) + COMMONEST / (at + 1));
  });
  const terms = new Map(
    [...running].map(([term, share]) => [term, Math.min(MOST, 1 - (1 - share) ** REPORT)]),
  );
  const names = new Map<string, number>();
  const tables = TABLES[primary];
  const words = tables ? listed(tables.words) : [];
  const named = tables?.names ? listed(tables.names) : [];
  for (const [word, share] of [...words, ...named]) {
    for (const term of language.terms(word)) raise(terms, term, share);
    for (const name of wordsOfName(word)) raise(names, name, share);
  }
  for (const word of common)
    for (const term of language.terms(word))
      for (const name of wordsOfName(word)) raise(names, name, terms.get(term) ?? 0);
  const known = new Set([...common, ...words.map(([word]) => word)]);
  for (const [word] of named) known.delete(word);
  return { terms, names, words: known, few: known.size < MANY };
};

const kept = new WeakMap<Language, Background>();

/** The background of a language, made once. */
export const backgroundOf = (language: Language): Background => {
  const known = kept.get(language) ?? made(language);
  kept.set(language, known);
  return known;
};
