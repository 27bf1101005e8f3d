/** Boosted trees over named features. */
export interface Trees {
  /** The features in the order in which nodes name them. */
  readonly features: readonly string[];
  /** Log odds before any tree. */
  readonly bias: number;
  readonly depth: number;
  /**
   * Each tree level by level: for every inner node a feature's number and a threshold, then the leaves' log odds.
   * A value up to the threshold goes left.
   */
  readonly trees: readonly (readonly number[])[];
}

/** As a script freezes them: the numbers of all trees in a row, parted by white space. */
export interface FrozenTrees extends Omit<Trees, 'trees'> {
  readonly trees: string;
}

/** Numbers of one tree: two for each inner node, one for each leaf. */
const lengthAt = (depth: number): number => 2 * (2 ** depth - 1) + 2 ** depth;

export const treesOf = ({ trees, ...frozen }: FrozenTrees): Trees => {
  const numbers = trees.trim().split(/\s+/u).map(Number);
  const length = lengthAt(frozen.depth);
  const rows = Array.from({ length: numbers.length / length }, (_, at) =>
    numbers.slice(at * length, (at + 1) * length),
  );
  return { ...frozen, trees: rows };
};

/** Nodes and leaves of all trees in a row, as they are walked. */
const flat = new WeakMap<readonly (readonly number[])[], Float64Array>();

const rowOf = ({ trees }: Trees): Float64Array => {
  const known = flat.get(trees);
  if (known) return known;
  const row = Float64Array.from(trees.flat());
  flat.set(trees, row);
  return row;
};

/** Log odds of features in the trees' order. */
export const sumOf = (all: Trees, values: readonly number[]): number => {
  const row = rowOf(all);
  const inner = 2 ** all.depth - 1;
  const length = lengthAt(all.depth);
  let sum = all.bias;
  for (let start = 0; start < row.length; start += length) {
    let node = 0;
    while (node < inner) {
      const at = start + 2 * node;
      const goesLeft = (values[row[at] as number] as number) <= (row[at + 1] as number);
      node = 2 * node + (goesLeft ? 1 : 2);
    }
    sum += row[start + inner + node] as number;
  }
  return sum;
};

/** Probability, 0 to 1. */
export const probabilityOf = (trees: Trees, values: readonly number[]): number =>
  1 / (1 + Math.exp(-sumOf(trees, values)));
