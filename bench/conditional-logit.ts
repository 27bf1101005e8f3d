/** What there was to choose from, each choice by its features; choosing none of them is always possible. */
export interface Choice<Name extends string> {
  readonly options: readonly Readonly<Record<Name, number>>[];
  /** How right each option is, in all 1; null: none of them is right. */
  readonly right: readonly number[] | null;
  /** How much it counts. */
  readonly weight: number;
}

export type Fitted<Name extends string> = Readonly<Record<Name | 'bias', number>>;

const STEPS = 600;
const RATE = 0.05;

const spread = (values: readonly number[]): number => {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return (
    Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  );
};

/** The probability of each option; that of none is what is missing to 1. */
const probabilities = (scores: readonly number[]): number[] => {
  const most = Math.max(0, ...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(-most));
  return scores.map((score) => Math.exp(score - most) / all);
};

/** Adam (Kingma and Ba, 2015): every step about as long in each direction, so that no rate has to be found. */
class Ascent {
  readonly #mean: number[];
  readonly #square: number[];
  #steps = 0;

  constructor(size: number) {
    this.#mean = new Array<number>(size).fill(0);
    this.#square = new Array<number>(size).fill(0);
  }

  step(values: number[], gradient: readonly number[]): void {
    this.#steps += 1;
    gradient.forEach((slope, at) => {
      const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * slope;
      const square = 0.99 * (this.#square[at] ?? 0) + 0.01 * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      const along = mean / (1 - 0.9 ** this.#steps);
      const size = Math.sqrt(square / (1 - 0.99 ** this.#steps)) + 1e-8;
      values[at] = (values[at] ?? 0) + (RATE * along) / size;
    });
  }
}

/**
 * Conditional logit (McFadden, 1974): weights by which the right option of each choice, or none, is likeliest. Features
 * are brought to one spread; `ridge` holds their weights near those of `start` (in squares of that spread), `fixed` holds some as given.
 * Those `against` get no weight above 0, all others none below: of features that say nearly the same, one would else be
 * weighed against the other.
 * The same choices give the same weights.
 */
export const conditionalLogit = <Name extends string>(
  choices: readonly Choice<Name>[],
  names: readonly Name[],
  ridge: number,
  against: ReadonlySet<Name>,
  start: Fitted<Name>,
  fixed: Readonly<Partial<Record<Name, number>>>,
): Fitted<Name> => {
  const learned = names.filter((name) => fixed[name] === undefined);
  const every = choices.flatMap(({ options }) => options);
  const spreads = learned.map((name) => spread(every.map((option) => option[name])));
  const cases = choices.map(({ options, right, weight }) => ({
    rows: options.map((option) => [
      ...learned.map((name, at) => option[name] / (spreads[at] ?? 1)),
      1,
    ]),
    given: options.map((option) =>
      names.reduce((sum, name) => sum + (fixed[name] ?? 0) * option[name], 0),
    ),
    right,
    weight,
  }));
  const origin = [...learned.map((name, at) => start[name] * (spreads[at] ?? 1)), start.bias];
  const values = [...origin];
  const ascent = new Ascent(values.length);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = values.map((value, at) =>
      at < learned.length ? ridge * ((origin[at] ?? 0) - value) : 0,
    );
    for (const { rows, given, right, weight } of cases) {
      const scores = rows.map((row, at) =>
        row.reduce((sum, value, of) => sum + value * (values[of] ?? 0), given[at] ?? 0),
      );
      probabilities(scores).forEach((probability, at) => {
        const miss = weight * ((right?.[at] ?? 0) - probability);
        rows[at]?.forEach((value, of) => {
          gradient[of] = (gradient[of] ?? 0) + miss * value;
        });
      });
    }
    ascent.step(values, gradient);
    learned.forEach((name, at) => {
      const value = values[at] ?? 0;
      values[at] = against.has(name) ? Math.min(0, value) : Math.max(0, value);
    });
  }
  const found = learned.map((name, at) => [name, (values[at] ?? 0) / (spreads[at] ?? 1)] as const);
  const all = { ...fixed, ...Object.fromEntries(found), bias: values.at(-1) ?? 0 };
  return Object.fromEntries(
    Object.entries<number | undefined>(all).map(([name, value]) => [
      name,
      Math.round((value ?? 0) * 100) / 100,
    ]),
  ) as Fitted<Name>;
};
