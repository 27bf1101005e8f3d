import type { DesignName } from './designs.ts';
import { FAULTS, type FaultRates } from './fault-rates.ts';
import type { Tally } from './tally.ts';

/** What a simulation found, as `simulate --json` prints it. */
export interface SimulationReport {
  readonly design: DesignName;
  readonly seeds: number;
  /** People planned for, over all worlds. */
  readonly recipients: number;
  readonly duplicates: number;
  readonly missed: number;
  readonly held: number;
  /** The most that could be held: claims in flight at crashes, and mails whose answer was lost. */
  readonly heldBound: number;
  /** Share of the recipients who got two mails or none. */
  readonly wrong: number;
  /**
   * Beside each zero: with 95 % confidence the true share is below this (3/n, the rule of three; Hanley and
   * Lippman-Hand, JAMA 1983). Null where the count is no zero.
   */
  readonly upperBounds: { readonly duplicates: number | null; readonly missed: number | null };
  /** Worlds that broke any promise, and the first of their breaches. */
  readonly brokenSeeds: number;
  readonly breaches: Tally['breaches'];
  readonly accepted: number;
  /** Worlds in which nothing went wrong, and who was held in them. */
  readonly calm: { readonly seeds: number; readonly held: number };
  /** Means over the worlds. */
  readonly rates: FaultRates;
  readonly met: Tally['met'];
}

/** Four digits that count are as exact as a chance can be read. */
const rounded = (value: number): number => Number(value.toPrecision(4));

const ruleOfThree = (count: number, recipients: number): number | null =>
  count === 0 && recipients > 0 ? rounded(3 / recipients) : null;

export const reportOf = (design: DesignName, tally: Tally): SimulationReport => {
  const { seeds, recipients, duplicates, missed, held, heldBound } = tally;
  const mean = (name: keyof FaultRates) => [name, rounded(tally.rates[name] / seeds)] as const;
  return {
    design,
    seeds,
    recipients,
    duplicates,
    missed,
    held,
    heldBound,
    wrong: rounded((duplicates + missed) / recipients),
    upperBounds: {
      duplicates: ruleOfThree(duplicates, recipients),
      missed: ruleOfThree(missed, recipients),
    },
    brokenSeeds: tally.brokenSeeds,
    breaches: tally.breaches,
    accepted: tally.accepted,
    calm: { seeds: tally.calm, held: tally.heldInCalm },
    rates: { ...tally.rates, ...Object.fromEntries(FAULTS.map(mean)) },
    met: tally.met,
  };
};
