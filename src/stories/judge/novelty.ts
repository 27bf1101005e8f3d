/** A statement known to the story: the day it was told (since 1970) and its terms. */
export interface Known {
  readonly day: number;
  readonly hashes: readonly number[];
}

/** From this novelty on a sentence is new in its story. */
export const NEW = 0.5;
/** From this one on even a late article's sentence is. */
export const CLEARLY_NEW = 0.6;
/** What an article of a later day leads with is that day's news, though it may be in the words of an announcement. */
const LEAD = 0.65;
/** A statement with fewer terms says too little to be told. */
export const FEWEST_TERMS = 3;

/** How much an earlier statement still counts against a new one; old ones may be told again in other words. */
const recency = (days: number): number => {
  if (days <= 7) return 1;
  return days <= 30 ? 0.8 : 0.5;
};

/**
 * What a story knows, term by term. Novelty = 1 − max over earlier statements of (idf-weighted share of the sentence
 * that the one statement holds × recency), so that a sentence is new unless a single earlier one says it.
 * Terms that stand in most of the story's statements weigh little. (After Allan, Gupta and Khandelwal, SIGIR 2001.)
 */
export class Told {
  readonly #statements: Known[] = [];
  readonly #byHash = new Map<number, number[]>();

  constructor(statements: Iterable<Known>) {
    for (const statement of statements) this.add(statement);
  }

  add(statement: Known): void {
    const place = this.#statements.push(statement) - 1;
    for (const hash of statement.hashes) {
      const posting = this.#byHash.get(hash);
      if (posting) posting.push(place);
      else this.#byHash.set(hash, [place]);
    }
  }

  /** idf within the story; a few imagined statements keep the first ones level. */
  weight(hash: number): number {
    const known = this.#byHash.get(hash)?.length ?? 0;
    return Math.log((this.#statements.length + 8) / (known + 1));
  }

  /**
   * 1: nothing of it was told; 0: one statement of the last week tells all of it.
   * @param leads it is the first sentence of its article
   */
  novelty(statement: Known, leads = false): number {
    const shared = new Map<number, number>();
    let all = 0;
    for (const hash of statement.hashes) {
      const weight = this.weight(hash);
      all += weight;
      for (const place of this.#byHash.get(hash) ?? []) {
        shared.set(place, (shared.get(place) ?? 0) + weight);
      }
    }
    if (all === 0) return 0;
    let most = 0;
    for (const [place, weight] of shared) {
      const day = this.#statements[place]?.day ?? 0;
      const doubt = leads && statement.day > day ? LEAD : 1;
      most = Math.max(most, (weight / all) * recency(Math.abs(statement.day - day)) * doubt);
    }
    return 1 - most;
  }
}
