import {
  type CountReaders,
  type CountUnderWay,
  deliveryResults,
  heldCount,
  isWhole,
  type Ledger,
  type ResultCounts,
  resultsWork,
  underWay,
} from '../deliver/index.ts';
import type { Edition } from '../domain/index.ts';
import { type Clock, iso, MINUTE } from '../kernel/index.ts';

/** Of 25,000 people: read in two queries within a blink. */
const CHUNKS_AT_ONCE = 100;
/** What SES reports after the first hour comes drop by drop. */
const FRESH = 10 * MINUTE;

export interface ResultsPorts {
  readonly ledger: Pick<Ledger, 'states' | 'feedbackByChunk' | 'doubtful' | 'feedback'>;
  readonly countReaders: CountReaders;
  readonly clock: Pick<Clock, 'now'>;
}

/** What became of an edition's deliveries, and when that was counted. */
export interface CountedResults extends ResultCounts {
  readonly state: 'counted';
  readonly at: string;
}

/** An edition's results at a glance. */
export interface EditionResults {
  /** Deliveries that wait for a decision, as of now. */
  readonly held: number;
  readonly counts: CountedResults | CountUnderWay;
}

const countsOf = async (
  edition: Pick<Edition, 'id' | 'planned'>,
  { ledger, countReaders, clock }: ResultsPorts,
): Promise<EditionResults['counts']> => {
  if ((edition.planned?.chunks ?? 0) <= CHUNKS_AT_ONCE) {
    const { causes: _, ...counts } = await deliveryResults(edition.id, ledger);
    return { state: 'counted', at: iso(clock.now()), ...counts };
  }
  const state = await countReaders(resultsWork(edition, ledger), FRESH);
  return isWhole(state) ? { state: 'counted', at: state.at, ...state.counts } : underWay(state);
};

/**
 * What became of an edition, for whoever glances at it: exact and new where it has few deliveries; of many, counted beside
 * and remembered. What is held is exact in both.
 */
export const editionResults = async (
  edition: Pick<Edition, 'id' | 'planned'>,
  ports: ResultsPorts,
): Promise<EditionResults> => ({
  held: await heldCount(edition.id, ports.ledger),
  counts: await countsOf(edition, ports),
});
