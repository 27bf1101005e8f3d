/** Long enough to tell words apart, short enough to drop most endings; what stemming by prefix uses. */
const PREFIX = 5;

/** Words of a spaced language, cut to their first five letters; words of one letter say nothing. */
export const prefixTerms = (tag: string): ((text: string) => string[]) => {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  return (text) => {
    const terms: string[] = [];
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      const word = segment.toLowerCase().normalize('NFC');
      if (!isWordLike || (word.length < 3 && !/\d/u.test(word))) continue;
      terms.push(/\d/u.test(word) ? word : Array.from(word).slice(0, PREFIX).join(''));
    }
    return terms;
  };
};

/** Hiragana alone is grammar in Japanese: endings, particles. */
const GRAMMAR = /^\p{Script=Hiragana}+$/u;

/**
 * Overlapping pairs of characters inside runs of letters, and numbers whole (Chinese, Japanese, Korean, Arabic); pairs of
 * hiragana left out.
 */
export const bigramTerms = (text: string): string[] => {
  const terms: string[] = [];
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+|\p{N}[\p{N}.,]*/gu)) {
    const characters = Array.from(run);
    if (/^\p{N}/u.test(run) || characters.length === 1) terms.push(run);
    else
      for (let at = 0; at + 1 < characters.length; at += 1)
        terms.push(characters.slice(at, at + 2).join(''));
  }
  return terms.filter((term) => !GRAMMAR.test(term));
};
