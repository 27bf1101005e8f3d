import eld from 'eld/small';
import { LANGUAGE_LENGTH } from '../limits.ts';
import { NEVER_LATIN, type Script, scriptOf } from './scripts.ts';

/** Enough to be sure, and little enough to be quick (0.3 ms). */
const SAMPLE = 1200;
/** A title alone misleads the detector: names make English headlines Tagalog or Norwegian. */
const SHORT = 200;
/** Measured on 2,413 English headlines, 35 of them taken for something else, none with so much to show for it. */
const SHORT_SCORE = 0.74;
const SHORT_LEAD = 0.08;

/** Where a text is too short to tell: English comes first here. */
const FALLBACK = 'en';

const inLatin = (sample: string): string => {
  const found = eld.detect(sample);
  if (found.language === '' || found.language === FALLBACK) return FALLBACK;
  if (sample.length >= SHORT) return found.language;
  const scores = found.getScores();
  const score = scores[found.language] ?? 0;
  const ahead = score - (scores[FALLBACK] ?? 0);
  return found.isReliable() && score >= SHORT_SCORE && ahead >= SHORT_LEAD
    ? found.language
    : FALLBACK;
};

/** Among the languages of its script: by a letter that only one has, else by n-grams, else the commonest. */
const inScript = (sample: string, { languages, telltale = {} }: Script): string => {
  const [commonest = FALLBACK, ...others] = languages;
  if (others.length === 0) return commonest;
  const [told] = Object.entries(telltale).find(([, letter]) => letter.test(sample)) ?? [];
  if (told !== undefined) return told;
  if (others.every((language) => language in telltale)) return commonest;
  const found = eld.detect(sample);
  return languages.includes(found.language) && found.isReliable() ? found.language : commonest;
};

/**
 * The language of a text as a two-letter code (ISO 639-1): by its script where one language of ours uses it, else by its
 * n-grams (github.com/nitotm/efficient-language-detector-js). A short text in Latin letters counts as English unless
 * another language is clearly ahead.
 */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  return script === null ? inLatin(sample) : inScript(sample, script);
};

/**
 * The primary subtag of a stated language, "en" of "en-GB" or "en_US": stories are told by language, not by region.
 *
 * @example statedLanguage('en_US') // 'en'
 */
export const statedLanguage = (stated: string | null): string | null => {
  const tag = stated?.trim().slice(0, LANGUAGE_LENGTH) ?? '';
  const primary = /^([a-z]{2,3})(?:[-_].*)?$/iu.exec(tag)?.[1];
  return primary?.toLowerCase() ?? null;
};

/** Written in Latin letters and no others; of languages that stand nowhere here it is not known how they are written. */
const LATIN_ONLY =
  /^(?:en|de|fr|es|it|pt|nl|sv|no|nb|nn|da|is|fi|et|lv|lt|pl|cs|sk|sl|hr|hu|ro|sq|tr|vi|id|ms|tl|ca|eu)$/u;

/** Whether a text can be in the language that its feed or page states: sites leave a default in place. */
const canBe = (language: string, sample: string): boolean => {
  const script = scriptOf(sample);
  if (script === null) return sample.length < SHORT || !NEVER_LATIN.has(language);
  if (script.languages.includes(language)) return true;
  return !LATIN_ONLY.test(language) && !NEVER_LATIN.has(language);
};

/**
 * The language of an article: as stated, unless its letters cannot be that language's; else by its text.
 *
 * @example articleLanguage('de-AT', 'Der Tunnel ist zu.') // 'de'
 */
export const articleLanguage = (stated: string | null, text: string): string => {
  const language = statedLanguage(stated);
  return language !== null && canBe(language, text.slice(0, SAMPLE)) ? language : languageOf(text);
};
