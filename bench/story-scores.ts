/** B-cubed (Bagga and Baldwin, 1998) and pairwise agreement of a grouping with gold labels, 0 to 1. */
export interface Scores {
  readonly b3P: number;
  readonly b3R: number;
  readonly b3F1: number;
  readonly pairF1: number;
  readonly stories: number;
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const pairs = (count: number): number => (count * (count - 1)) / 2;

const tally = (labels: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
};

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/**
 * `gold` and `predicted` in the same order. With `counts`, the scores of the articles of some gold stories alone: articles
 * of others in their predicted stories still count as strangers, and are not scored themselves.
 */
export const scoresOf = (
  gold: readonly string[],
  predicted: readonly string[],
  counts: (gold: string) => boolean = () => true,
): Scores => {
  const chosen = gold.flatMap((label, at) => (counts(label) ? [at] : []));
  const golds = tally(chosen.map((at) => gold[at] ?? ''));
  const touched = tally(chosen.map((at) => predicted[at] ?? ''));
  const found = tally(predicted.filter((label) => touched.has(label)));
  const both = tally(chosen.map((at) => `${gold[at]}\0${predicted[at]}`));
  const share = (of: Map<string, number>, part: 0 | 1): number =>
    sum([...both].map(([key, n]) => (n * n) / (of.get(key.split('\0')[part] ?? '') ?? 1))) /
    (chosen.length || 1);
  const b3P = share(found, 1);
  const b3R = share(golds, 0);
  const together = sum([...both.values()].map(pairs));
  // Two strangers that met in a story are a mistake of their own part.
  const joined = [...found].map(
    ([label, all]) => pairs(all) - pairs(all - (touched.get(label) ?? 0)),
  );
  const pairP = together / (sum(joined) || 1);
  const pairR = together / (sum([...golds.values()].map(pairs)) || 1);
  return { b3P, b3R, b3F1: f1(b3P, b3R), pairF1: f1(pairP, pairR), stories: found.size };
};

export const meanOf = (all: readonly Scores[]): Scores => {
  const mean = (of: (scores: Scores) => number): number => sum(all.map(of)) / all.length;
  return {
    b3P: mean((s) => s.b3P),
    b3R: mean((s) => s.b3R),
    b3F1: mean((s) => s.b3F1),
    pairF1: mean((s) => s.pairF1),
    stories: mean((s) => s.stories),
  };
};
