/** Lower-cased words, no stems. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Overlap {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const counted = (words: readonly string[], size: number): Map<string, number> => {
  const grams = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
};

const sum = (grams: ReadonlyMap<string, number>): number =>
  [...grams.values()].reduce((a, b) => a + b, 0);

/** ROUGE-N (Lin, 2004) of a text against a reference, by words, or by runs of `size` words. */
export const rouge = (text: string, reference: string, size: 1 | 2): Overlap => {
  const ours = counted(wordsIn(text), size);
  const theirs = counted(wordsIn(reference), size);
  let hits = 0;
  for (const [gram, count] of ours) hits += Math.min(count, theirs.get(gram) ?? 0);
  const precision = ours.size > 0 ? hits / sum(ours) : 0;
  const recall = theirs.size > 0 ? hits / sum(theirs) : 0;
  const both = precision + recall;
  return { f1: both > 0 ? (2 * precision * recall) / both : 0, precision, recall };
};
