import type { DevelopmentId } from '../kernel/index.ts';
import { type Comparator, type Comparison, type Fact, SAME_IN_EDITION } from './facts/compare.ts';

/** A statement known to the story. */
export interface Known {
  /** The day on which it was told, since 1970; null: by the very article at hand. */
  readonly day: number | null;
  /** Its terms, hashed. */
  readonly hashes: readonly number[];
  /** What it says; null: only its terms are remembered. */
  readonly text: string | null;
  /** The development that told it; null: it was background, or an earlier version told it. */
  readonly development: DevelopmentId | null;
}

/** A sentence that may be told. */
export interface Heard {
  readonly day: number;
  readonly hashes: readonly number[];
  readonly text: string;
}

/** What a story knows of what a sentence tells. */
export type Acquaintance =
  | { readonly kind: 'new' }
  | { readonly kind: 'told'; readonly by: Known }
  | {
      readonly kind: 'later';
      readonly than: Known;
      readonly changed: NonNullable<Comparison['changed']>;
    };

/** A sentence of which only the terms are remembered is told where so much of either was. */
const CONTAINED = 0.5;
/**
 * From this score on an article tells one fact twice. It seldom does: two of its sentences share their names and are two
 * facts more often than those of two papers are.
 */
const SAME_IN_ARTICLE = 0.75;
/** So many statements that have most in common with a sentence are compared with it. */
const COMPARED = 12;
/** Those that have less than this in common tell another fact. */
const COMMON = 0.06;
/** A statement with fewer terms says too little to be told. */
export const FEWEST_TERMS = 3;

const DAY_MS = 86_400_000;
const dayOf = (day: number | null): string | null =>
  day === null ? null : new Date(day * DAY_MS).toISOString().slice(0, 10);

interface Kept {
  readonly known: Known;
  readonly fact: Fact | null;
  readonly weight: number;
}

/**
 * The facts that a story has told. A sentence is new unless a single statement tells the same fact, as the comparator
 * judges it; where an earlier version kept no text, the terms decide.
 */
export class KnownFacts {
  readonly #comparator: Comparator;
  readonly #roles: Fact['roles'];
  readonly #kept: Kept[] = [];
  readonly #byKey = new Map<string, number[]>();

  /** @param context sentences of the article at hand, which say who its people are */
  constructor(comparator: Comparator, known: Iterable<Known>, context: readonly string[]) {
    this.#comparator = comparator;
    this.#roles = comparator.roles(context);
    for (const one of known) this.add(one);
  }

  add(known: Known): void {
    const fact =
      known.text === null ? null : this.#comparator.read(known.text, { day: dayOf(known.day) });
    const keys = keysOf(fact, known.hashes);
    const place = this.#kept.push({ known, fact, weight: sum(keys.values()) }) - 1;
    for (const key of keys.keys()) {
      const posting = this.#byKey.get(key);
      if (posting) posting.push(place);
      else this.#byKey.set(key, [place]);
    }
  }

  /**
   * What of a sentence the story knows.
   * @param doubtful it must be clearly new, as in an article that comes late
   */
  acquaintance({ day, hashes, text }: Heard, doubtful = false): Acquaintance {
    const fact = this.#comparator.read(text, { day: dayOf(day), roles: this.#roles });
    let best: { readonly kept: Kept; readonly score: number } | null = null;
    let later: Extract<Acquaintance, { kind: 'later' }> | null = null;
    for (const kept of this.#nearTo(fact, hashes)) {
      if (!kept.fact) {
        if (contained(kept.known.hashes, hashes) >= CONTAINED)
          return { kind: 'told', by: kept.known };
        continue;
      }
      const comparison = this.#comparator.compare(kept.fact, fact);
      if (kept.known.day === null && comparison.score < SAME_IN_ARTICLE) continue;
      const told =
        comparison.verdict === 'same' || (doubtful && comparison.score >= SAME_IN_EDITION);
      if (told && comparison.score > (best?.score ?? 0)) best = { kept, score: comparison.score };
      // The newest value is the one that a later one replaces.
      if (comparison.changed && (later === null || (kept.known.day ?? 0) >= (later.than.day ?? 0)))
        later = { kind: 'later', than: kept.known, changed: comparison.changed };
    }
    if (best) return { kind: 'told', by: best.kept.known };
    return later ?? { kind: 'new' };
  }

  /** The statements that share most with a sentence, by what tells in this story. */
  #nearTo(fact: Fact, hashes: readonly number[]): Kept[] {
    const shared = new Map<number, number>();
    const keys = keysOf(fact, hashes);
    const all = this.#kept.length + 8;
    let own = 0;
    for (const [key, weight] of keys) {
      const posting = this.#byKey.get(key) ?? [];
      const telling = weight * Math.log(all / (posting.length + 1));
      own += telling;
      for (const place of posting) shared.set(place, (shared.get(place) ?? 0) + telling);
    }
    return [...shared]
      .map(([place, common]) => ({ place, share: own === 0 ? 0 : common / own, common }))
      .filter(({ place, share, common }) => {
        const weight = this.#kept[place]?.weight ?? 0;
        return share >= COMMON || common >= COMMON * weight * Math.log(all);
      })
      .sort((a, b) => b.common - a.common || b.place - a.place)
      .slice(0, COMPARED)
      .flatMap(({ place }) => this.#kept[place] ?? []);
  }
}

const sum = (weights: Iterable<number>): number => {
  let all = 0;
  for (const weight of weights) all += weight;
  return all;
};

/** By what a statement is found: its words, what they mean, and its hashed terms where that is all there is. */
const keysOf = (fact: Fact | null, hashes: readonly number[]): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>();
  for (const hash of hashes) keys.set(`h${hash}`, 0.5);
  for (const { form, concepts, weight, said } of fact?.reading.tokens ?? []) {
    if (said) continue;
    keys.set(form, weight);
    for (const concept of concepts)
      keys.set(`c${concept}`, Math.max(keys.get(`c${concept}`) ?? 0, weight / 2));
  }
  return keys;
};

const contained = (known: readonly number[], heard: readonly number[]): number => {
  const other = new Set(known);
  const common = heard.filter((hash) => other.has(hash)).length;
  return common / (heard.length || 1);
};
