import { type Comparator, openComparator } from '../facts/compare.ts';
import { arabicTerms } from './arabic-terms.ts';
import { openEnglishSentences } from './english-sentences.ts';
import { englishTerms } from './english-terms.ts';
import { hashSet } from './hashes.ts';
import { leansIn } from './other-openings.ts';
import { otherSentences } from './other-sentences.ts';
import { bigramTerms, prefixTerms } from './other-terms.ts';
import { spelledAlike } from './spellings.ts';

/** How the texts of one language are cut into sentences and terms. */
export interface Language {
  readonly tag: string;
  readonly english: boolean;
  /** Whether names begin with a capital letter. */
  readonly capitals: boolean;
  /** What stands between two sentences. */
  readonly between: '' | ' ';
  /** Whether two of its sentences tell the same fact. */
  readonly facts: Comparator;
  /** Verbatim sentences of one paragraph, in order. */
  sentences(paragraph: string): string[];
  /** Does a sentence begin with what only the one before explains? English has judges of its own. */
  leans(sentence: string): boolean;
  /** Terms as they are compared, ascending, each once: several spellings of one name are one. */
  hashes(terms: readonly string[]): number[];
  /** Content terms (stems, prefixes or character pairs) in order; stop words left out, repeated ones kept. */
  terms(text: string): string[];
}

/** Nothing stands between two sentences. */
const UNSPACED = new Set(['zh', 'ja']);
/** Languages that write without spaces, or whose words change inside; taken by pairs of characters. */
const BY_PAIRS = new Set(['zh', 'ja', 'ko']);
/** Languages whose script has no capital letters, so that names are found by other signs. */
const WITHOUT_CAPITALS = new Set([...BY_PAIRS, 'ar', 'fa', 'he', 'ur', 'hi', 'th']);

const termsOf = (tag: string, primary: string): Language['terms'] => {
  if (primary === 'ar') return arabicTerms;
  return BY_PAIRS.has(primary) ? bigramTerms : prefixTerms(tag);
};

const open = async (tag: string): Promise<Language> => {
  const primary = tag.split('-')[0] ?? tag;
  const facts = await openComparator(primary);
  if (primary === 'en') {
    const sentences = await openEnglishSentences();
    return {
      tag,
      english: true,
      facts,
      capitals: true,
      between: ' ',
      sentences,
      leans: () => false,
      terms: englishTerms,
      hashes: spelledAlike,
    };
  }
  const terms = termsOf(tag, primary);
  return {
    tag,
    english: false,
    facts,
    capitals: !WITHOUT_CAPITALS.has(primary),
    between: UNSPACED.has(primary) ? '' : ' ',
    sentences: otherSentences(tag),
    leans: leansIn(tag),
    terms,
    hashes: hashSet,
  };
};

/** A process meets few languages; what is opened stays open. */
const opened = new Map<string, Promise<Language>>();

/** The rules of a language by its BCP 47 tag; the English model is loaded on first use, once. */
export const openLanguage = (tag: string): Promise<Language> => {
  const known = opened.get(tag) ?? open(tag);
  opened.set(tag, known);
  return known;
};
