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

/** As a script freezes them: one tree a line, its numbers parted by spaces. */
export interface FrozenTrees extends Omit<Trees, 'trees'> {
  readonly trees: string;
}

export const treesOf = ({ trees, ...frozen }: FrozenTrees): Trees => ({
  ...frozen,
  trees: trees
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').map(Number)),
});

const leafOf = (tree: readonly number[], depth: number, values: readonly number[]): number => {
  const inner = 2 ** depth - 1;
  let node = 0;
  for (let level = 0; level < depth; level += 1) {
    const goesLeft = (values[tree[2 * node] ?? 0] ?? 0) <= (tree[2 * node + 1] ?? 0);
    node = 2 * node + (goesLeft ? 1 : 2);
  }
  return tree[inner + node] ?? 0;
};

/** Log odds of features in the trees' order. */
export const sumOf = ({ bias, depth, trees }: Trees, values: readonly number[]): number =>
  trees.reduce((sum, tree) => sum + leafOf(tree, depth, values), bias);

/** Probability, 0 to 1. */
export const probabilityOf = (trees: Trees, values: readonly number[]): number =>
  1 / (1 + Math.exp(-sumOf(trees, values)));
