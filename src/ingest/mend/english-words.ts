import words from './english-words.json' with { type: 'json' };

interface Lexicon {
  readonly common: ReadonlySet<string>;
  readonly solid: ReadonlySet<string>;
}

let lexicon: Lexicon | undefined;

/** Built at the first call: a run that mends no English pays nothing. */
const load = (): Lexicon => {
  lexicon ??= {
    common: new Set(words.common.split(' ')),
    solid: new Set(words.solid.split(' ')),
  };
  return lexicon;
};

/** One of the 33,000 commonest English words, lower case. */
export const isCommon = (word: string): boolean => load().common.has(word);

const ENDINGS = /(?:'s|s|es|ed|d|ing|er|ers|ly)$/u;

/** A word that stands as it is, though two common words make it ("newspaper"); its inflections too. */
export const isSolid = (word: string): boolean => {
  const { common, solid } = load();
  if (common.has(word) || solid.has(word)) return true;
  const stem = word.replace(ENDINGS, '');
  return stem.length >= 4 && stem !== word && (solid.has(stem) || solid.has(`${stem}e`));
};
