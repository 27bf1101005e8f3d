import { sumOf, type Trees } from '../src/stories/facts/trees.ts';

export interface Example {
  readonly values: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

export interface BoostOptions {
  readonly depth: number;
  readonly trees: number;
  /** How much of each tree's word is taken. */
  readonly rate: number;
  /** The share of the examples that each tree sees, and the share of the features that each node does. */
  readonly rows: number;
  readonly columns: number;
  /** The least weight of examples in a leaf. */
  readonly leaf: number;
  /** Added to a leaf's curvature, so that few examples say little. */
  readonly ridge: number;
  /** Signs for features whose growth may only raise (1) or only lower (-1) the odds. @default none */
  readonly signs?: Readonly<Record<string, 1 | -1>>;
  readonly random: () => number;
}

const BINS = 48;

/** Thresholds between the quantiles of a feature, ascending. */
const thresholdsOf = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const [below, above] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (below < above) cuts.add(Number(((below + above) / 2).toPrecision(6)));
  }
  // A rare value has no quantile of its own.
  for (const [below, above] of [...new Set(sorted)]
    .slice(0, 12)
    .map((v, i, all) => [v, all[i + 1]]))
    if (above !== undefined && below !== undefined && new Set(sorted).size <= 12)
      cuts.add(Number(((below + above) / 2).toPrecision(6)));
  return [...cuts].sort((a, b) => a - b);
};

interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly gain: number;
}

/**
 * Gradient-boosted trees of one depth for a yes-or-no answer (Friedman, 2001, with Newton leaves as in Chen and Guestrin,
 * 2016). The same examples, options and random numbers give the same trees.
 */
export const boosted = (
  features: readonly string[],
  examples: readonly Example[],
  options: BoostOptions,
): Trees => {
  const { depth, rate, random } = options;
  const cuts = features.map((_, f) => thresholdsOf(examples.map(({ values }) => values[f] ?? 0)));
  const bins = features.map((_, f) =>
    Uint8Array.from(examples, ({ values }) => binOf(cuts[f] ?? [], values[f] ?? 0)),
  );
  const yes = examples.reduce((sum, one) => sum + (one.yes ? one.weight : 0), 0);
  const all = examples.reduce((sum, one) => sum + one.weight, 0);
  const bias = Math.log(yes / (all - yes));
  const scores = new Float64Array(examples.length).fill(bias);
  const signs = features.map((name) => options.signs?.[name] ?? 0);
  const trees: number[][] = [];
  for (let count = 0; count < options.trees; count += 1) {
    const gradient = new Float64Array(examples.length);
    const curvature = new Float64Array(examples.length);
    const used: number[] = [];
    examples.forEach((one, at) => {
      if (random() >= options.rows) return;
      const p = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      gradient[at] = one.weight * (Number(one.yes) - p);
      curvature[at] = one.weight * p * (1 - p);
      used.push(at);
    });
    const tree = grown({ cuts, bins, gradient, curvature, used, signs, examples, options });
    const scaled = tree.map((value, at) =>
      at >= 2 * (2 ** depth - 1) ? Number((rate * value).toPrecision(5)) : value,
    );
    trees.push(scaled);
    const single: Trees = { features, bias: 0, depth, trees: [scaled] };
    examples.forEach(({ values }, at) => {
      scores[at] = (scores[at] ?? 0) + sumOf(single, values);
    });
  }
  return { features, bias: Number(bias.toPrecision(6)), depth, trees };
};

const binOf = (cuts: readonly number[], value: number): number => {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin += 1;
  return bin;
};

interface Growing {
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly used: readonly number[];
  readonly signs: readonly number[];
  readonly examples: readonly Example[];
  readonly options: BoostOptions;
}

/** One tree, level by level: its nodes, then its leaves. */
const grown = (growing: Growing): number[] => {
  const { gradient, curvature, used, cuts, bins, options } = growing;
  const nodes: number[] = [];
  let level: (readonly number[])[] = [used];
  for (let at = 0; at < options.depth; at += 1) {
    const next: (readonly number[])[] = [];
    for (const rows of level) {
      const split = bestSplit(rows, growing);
      nodes.push(split?.feature ?? 0, split?.threshold ?? Number.MAX_SAFE_INTEGER);
      if (!split) next.push(rows, []);
      else {
        const cut = (cuts[split.feature] ?? []).indexOf(split.threshold);
        const left = (row: number): boolean => (bins[split.feature]?.[row] ?? 0) <= cut;
        next.push(
          rows.filter(left),
          rows.filter((row) => !left(row)),
        );
      }
    }
    level = next;
  }
  const leaves = level.map((rows) => {
    const g = rows.reduce((sum, row) => sum + (gradient[row] ?? 0), 0);
    const h = rows.reduce((sum, row) => sum + (curvature[row] ?? 0), 0);
    return rows.length === 0 ? 0 : g / (h + options.ridge);
  });
  return [...nodes, ...leaves];
};

const bestSplit = (rows: readonly number[], growing: Growing): Split | null => {
  const { cuts, bins, gradient, curvature, options, signs, examples } = growing;
  const { ridge, leaf, columns, random } = options;
  let best: Split | null = null;
  const weights = (row: number): number => examples[row]?.weight ?? 0;
  for (let feature = 0; feature < cuts.length; feature += 1) {
    if (random() >= columns) continue;
    const own = cuts[feature] ?? [];
    const g = new Float64Array(own.length + 1);
    const h = new Float64Array(own.length + 1);
    const w = new Float64Array(own.length + 1);
    for (const row of rows) {
      const bin = bins[feature]?.[row] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradient[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (curvature[row] ?? 0);
      w[bin] = (w[bin] ?? 0) + weights(row);
    }
    const [allG, allH, allW] = [g, h, w].map((sums) => sums.reduce((a, b) => a + b, 0)) as [
      number,
      number,
      number,
    ];
    let [leftG, leftH, leftW] = [0, 0, 0];
    for (let cut = 0; cut < own.length; cut += 1) {
      leftG += g[cut] ?? 0;
      leftH += h[cut] ?? 0;
      leftW += w[cut] ?? 0;
      if (leftW < leaf || allW - leftW < leaf) continue;
      const [leftValue, rightValue] = [
        leftG / (leftH + ridge),
        (allG - leftG) / (allH - leftH + ridge),
      ];
      if ((signs[feature] ?? 0) * (rightValue - leftValue) < 0) continue;
      const gain = leftG * leftValue + (allG - leftG) * rightValue - (allG * allG) / (allH + ridge);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, threshold: own[cut] ?? 0, gain };
    }
  }
  return best;
};
