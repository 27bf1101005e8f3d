import eld from 'eld/small';

/** Enough to be sure, and little enough to be quick (0.3 ms). */
const SAMPLE = 1200;
/** A title alone misleads the detector: names make English headlines Tagalog or Norwegian. */
const SHORT = 200;
/** Measured on 2,413 English headlines, 35 of them taken for something else, none with so much to show for it. */
const SHORT_SCORE = 0.74;
const SHORT_LEAD = 0.08;

/** Where a text is too short to tell: English comes first here. */
const FALLBACK = 'en';

/**
 * The language of a text as a two-letter code (ISO 639-1), by its n-grams (github.com/nitotm/efficient-language-detector-js).
 * A short text counts as English unless another language is clearly ahead.
 */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
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

/** The primary subtag of a stated language, "en" of "en-GB" or "en_US": stories are told by language, not by region. */
export const statedLanguage = (stated: string | null): string | null => {
  const primary = /^\s*([a-z]{2,3})(?:[-_].*)?\s*$/iu.exec(stated ?? '')?.[1];
  return primary?.toLowerCase() ?? null;
};
