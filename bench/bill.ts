import { PRICES, type Priced } from './prices.ts';

/** How much of what was used; what is left out was not. */
export type Usage = Partial<Readonly<Record<Priced, number>>>;

/** One line of a bill. */
export interface Item {
  readonly what: Priced;
  readonly amount: number;
  readonly unit: string;
  readonly dollars: number;
}

/** The dearest first. */
export const billOf = (usage: Usage): Item[] =>
  (Object.entries(usage) as [Priced, number][])
    .map(([what, amount]) => {
      const { unit, dollars } = PRICES[what];
      return { what, amount, unit, dollars: amount * dollars };
    })
    .sort((one, other) => other.dollars - one.dollars);

export const sumOf = (items: readonly Item[]): number =>
  items.reduce((sum, { dollars }) => sum + dollars, 0);
