import { openEnglishSentences } from './english-sentences.ts';
import { englishTerms } from './english-terms.ts';
import { bigramTerms, prefixTerms } from './other-terms.ts';

/** How the texts of one language are cut into sentences and terms. */
export interface Language {
  readonly tag: string;
  readonly english: boolean;
  /** Verbatim sentences of one paragraph, in order. */
  sentences(paragraph: string): string[];
  /** Content terms (stems, prefixes or character pairs) in order; stop words left out, repeated ones kept. */
  terms(text: string): string[];
}

/** Languages that write without spaces, or whose words change inside; taken by pairs of characters. */
const BY_PAIRS = new Set(['zh', 'ja', 'ko', 'ar']);

/** Days of the month ("am 3. Mai") do not end a sentence. */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;

const segmented = (tag: string): ((paragraph: string) => string[]) => {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  return (paragraph) => {
    const sentences: string[] = [];
    for (const { segment } of segmenter.segment(paragraph)) {
      const last = sentences.at(-1);
      if (last !== undefined && ORDINAL.test(last.trimEnd())) {
        sentences[sentences.length - 1] = last + segment;
      } else sentences.push(segment);
    }
    return sentences.map((sentence) => sentence.trim()).filter(Boolean);
  };
};

const open = async (tag: string): Promise<Language> => {
  const primary = tag.split('-')[0] ?? tag;
  if (primary === 'en') {
    return { tag, english: true, sentences: await openEnglishSentences(), terms: englishTerms };
  }
  const terms = BY_PAIRS.has(primary) ? bigramTerms : prefixTerms(tag);
  return { tag, english: false, sentences: segmented(tag), terms };
};

/** A process meets few languages; what is opened stays open. */
const opened = new Map<string, Promise<Language>>();

/** The rules of a language by its BCP 47 tag; the English model is loaded on first use, once. */
export const openLanguage = (tag: string): Promise<Language> => {
  const known = opened.get(tag) ?? open(tag);
  opened.set(tag, known);
  return known;
};
