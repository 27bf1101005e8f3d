/** How much a term tells. */
export type Idf = (term: string) => number;

type Counts = ReadonlyMap<string, number>;

const always = (): boolean => true;

/** Terms by their weight and idf, of length 1 together. */
export const weighed = (counts: Counts, idf: Idf): Counts => {
  const weights = [...counts].map(([term, weight]) => [term, weight * idf(term)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
};

/** Cosine of an article's weighed terms and a story's, 0 to 1, over those of the story that count. */
export const cosine = (
  article: Counts,
  story: Counts,
  idf: Idf,
  counts: (term: string) => boolean = always,
): number => {
  let product = 0;
  let squares = 0;
  for (const [term, weight] of story) {
    if (!counts(term)) continue;
    const worth = weight * idf(term);
    squares += worth ** 2;
    product += worth * (article.get(term) ?? 0);
  }
  return product / (Math.sqrt(squares) || 1);
};

/** The idf-weighted share of `wanted` that the story holds, each term by how much. */
export const share = (
  idf: Idf,
  wanted: Iterable<string>,
  has: (term: string) => number,
): number => {
  let all = 0;
  let found = 0;
  for (const term of wanted) {
    const weight = idf(term);
    all += weight;
    found += weight * has(term);
  }
  return all === 0 ? 0 : found / all;
};

/** The share of values that the story has. */
export const portion = <Value>(wanted: Iterable<Value>, has: ReadonlySet<Value>): number => {
  const values = [...wanted];
  return values.length === 0 ? 0 : values.filter((value) => has.has(value)).length / values.length;
};

/** How many of the values count. */
export const countOf = <Value>(
  values: Iterable<Value>,
  counts: (value: Value) => boolean,
): number => {
  let count = 0;
  for (const value of values) if (counts(value)) count += 1;
  return count;
};
