import type { DevelopmentId } from '../kernel/index.ts';
import type { Comparator, Comparison, Fact } from './facts/compare.ts';
import { onceFor } from './facts/row.ts';
import type { Token } from './facts/token.ts';

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
  /** The day on which it happened, where it says so. */
  readonly happened?: number | null;
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
/**
 * Reports of one fact come on one day or the next. Later reports are mostly of what came of it, in nearly its words: a
 * prosecutor asks for a warrant, a court issues it. A sentence meets many of them, so the few mistakes of a comparison add
 * up; from this score on a fact is told again all the same.
 */
const SAME_LATER = 0.95;
const NEXT_DAY = 1;
/** A sentence of which an earlier one of its day says so much is told, unless a slot makes the two differ. */
const WITHIN = 0.75;
const SLOTS_WITHIN = 0.3;
/** Below this score a sentence of an article that comes late is clearly new. */
const CLEARLY_NEW = 0.35;
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

interface Near {
  readonly kept: Kept;
  /** The share of the sentence, by what tells in this story, that the statement says too. */
  readonly share: number;
}

/** Days from a telling to the nearest of the days that a sentence may be about. */
const daysApart = (told: number | null, days: readonly number[]): number =>
  told === null ? 0 : Math.min(...days.map((day) => Math.abs(day - told)));

/** @param apart days between the two tellings */
const isTold = (
  { verdict, byReports, bySlots }: Comparison,
  apart: number,
  share: number,
): boolean => {
  if (apart > NEXT_DAY) return verdict === 'same' && byReports >= SAME_LATER;
  return verdict === 'same' || (apart === 0 && share >= WITHIN && bySlots >= SLOTS_WITHIN);
};

/**
 * The facts that a story has told. A sentence is new unless a single statement tells the same fact, as the comparator
 * judges it and the days between them allow; where an earlier version kept no text, the terms decide.
 */
export class KnownFacts {
  readonly #comparator: Comparator;
  readonly #roles: Fact['roles'];
  readonly #kept: Kept[] = [];
  readonly #byKey = new Map<Key, number[]>();

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
    const place = this.#kept.push({ known, fact, weight: sum(keys.weights) }) - 1;
    for (const key of keys.keys) {
      const posting = this.#byKey.get(key);
      if (posting) posting.push(place);
      else this.#byKey.set(key, [place]);
    }
  }

  /**
   * What of a sentence the story knows.
   * @param doubtful it must be clearly new, as in an article that comes late
   */
  acquaintance({ day, happened = null, hashes, text }: Heard, doubtful = false): Acquaintance {
    const fact = this.#comparator.read(text, { day: dayOf(day), roles: this.#roles });
    let best: { readonly kept: Kept; readonly score: number } | null = null;
    let later: Extract<Acquaintance, { kind: 'later' }> | null = null;
    for (const { kept, share } of this.#nearTo(fact, hashes)) {
      if (!kept.fact) {
        if (contained(kept.known.hashes, hashes) >= CONTAINED)
          return { kind: 'told', by: kept.known };
        continue;
      }
      const comparison = this.#comparator.compare(kept.fact, fact);
      if (kept.known.day === null && comparison.byReports < SAME_IN_ARTICLE) continue;
      const apart = daysApart(kept.known.day, [day, happened ?? day]);
      const told =
        isTold(comparison, apart, share) || (doubtful && comparison.byReports >= CLEARLY_NEW);
      if (told && comparison.byReports > (best?.score ?? 0))
        best = { kept, score: comparison.byReports };
      // The newest value is the one that a later one replaces.
      if (comparison.changed && (later === null || (kept.known.day ?? 0) >= (later.than.day ?? 0)))
        later = { kind: 'later', than: kept.known, changed: comparison.changed };
    }
    if (best) return { kind: 'told', by: best.kept.known };
    return later ?? { kind: 'new' };
  }

  /** The statements that share most with a sentence, by what tells in this story. */
  #nearTo(fact: Fact, hashes: readonly number[]): Near[] {
    const common = new Array<number>(this.#kept.length).fill(0);
    const { keys, weights } = keysOf(fact, hashes);
    const all = this.#kept.length + 8;
    let own = 0;
    for (let at = 0; at < keys.length; at += 1) {
      const posting = this.#byKey.get(keys[at] as Key) ?? NOWHERE;
      const telling = (weights[at] as number) * Math.log(all / (posting.length + 1));
      own += telling;
      for (const place of posting) common[place] = (common[place] as number) + telling;
    }
    const shareOf = (place: number): number => (own === 0 ? 0 : (common[place] as number) / own);
    const near: number[] = [];
    for (let place = 0; place < common.length; place += 1) {
      const weight = this.#kept[place]?.weight ?? 0;
      const is = common[place] as number;
      if (is !== 0 && (shareOf(place) >= COMMON || is >= COMMON * weight * Math.log(all)))
        near.push(place);
    }
    return near
      .sort((a, b) => (common[b] as number) - (common[a] as number) || b - a)
      .slice(0, COMPARED)
      .flatMap((place) => {
        const kept = this.#kept[place];
        return kept ? [{ kept, share: shareOf(place) }] : [];
      });
  }
}

const sum = (weights: Iterable<number>): number => {
  let all = 0;
  for (const weight of weights) all += weight;
  return all;
};

/** A word's form, a concept as a number below 0, or a hashed term. */
type Key = string | number;
const NOWHERE: readonly number[] = [];
/** What a term of which only the hash is known tells. */
const HASHED = 0.5;

interface Keys {
  readonly keys: readonly Key[];
  readonly weights: readonly number[];
}

/** The words of a statement that are not about who said so, and what they mean. */
const keysOfTokens = onceFor((tokens: readonly Token[]): Keys => {
  const keys = new Map<Key, number>();
  for (const { form, concepts, weight, said } of tokens) {
    if (said) continue;
    keys.set(form, weight);
    for (const concept of concepts)
      keys.set(-1 - concept, Math.max(keys.get(-1 - concept) ?? 0, weight / 2));
  }
  return { keys: [...keys.keys()], weights: [...keys.values()] };
});

/** By what a statement is found: its words, what they mean, and its hashed terms where that is all there is. */
const keysOf = (fact: Fact | null, hashes: readonly number[]): Keys => {
  const { keys, weights } = keysOfTokens(fact?.reading.tokens ?? NO_TOKENS);
  return { keys: [...hashes, ...keys], weights: [...hashes.map(() => HASHED), ...weights] };
};
const NO_TOKENS: readonly Token[] = [];

const contained = (known: readonly number[], heard: readonly number[]): number => {
  const other = new Set(known);
  const common = heard.filter((hash) => other.has(hash)).length;
  return common / (heard.length || 1);
};
