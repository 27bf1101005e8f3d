import type { Comparator } from './facts/compare.ts';
import { dayOf } from './judge/calendar.ts';
import { FEWEST_TERMS } from './known-facts.ts';
import type { Remembered } from './language-index.ts';
import type { Profile } from './profile.ts';
import { unpack } from './text/hashes.ts';

/** A sentence of an article, or one that a story told. */
export interface Telling {
  readonly text: string;
  readonly day: string | null;
  readonly hashes: readonly number[];
}

/** An article's news stands in its first sentences. */
const SENTENCES = 6;
/** Two sentences that have fewer terms in common, or a smaller share of the shorter one's, are not compared. */
const COMMON = 2;
const SHARE = 0.25;
/** Of two sides, so many pairs that have most in common are compared: what an article costs stays bounded. */
const COMPARED = 6;
/** From this score on a fact counts beside another. Look-alike events share single facts, seldom two (docs/adr/0046). */
const FAIRLY_SURE = 0.5;
/** From this score on one fact counts by itself: three who were killed at a mill, and three poets of that town who died. */
const VERY_SURE = 0.7;

const DAY_MS = 86_400_000;

export const saidIn = ({ article, sentences }: Profile): Telling[] =>
  sentences.slice(0, SENTENCES).map(({ text, hashes }) => ({
    text,
    hashes,
    day: article.publishedBasis === 'stated' ? dayOf(article.publishedAt) : null,
  }));

export const toldBy = ({ told }: Remembered): Telling[] =>
  told.map(({ text = '', day, hashes }) => ({
    text,
    hashes: unpack(hashes),
    day: new Date(day * DAY_MS).toISOString().slice(0, 10),
  }));

/** Without what the other side says word for word: in reports from one template, that is the template. */
export const inOtherWords = (some: readonly Telling[], others: readonly Telling[]): Telling[] => {
  const said = new Set(others.map(({ hashes }) => hashes.join()));
  return some.filter(({ hashes }) => !said.has(hashes.join()));
};

interface Pair {
  readonly one: Telling;
  readonly other: Telling;
  readonly share: number;
}

const likeliest = (ours: readonly Telling[], theirs: readonly Telling[]): Pair[] => {
  const pairs: Pair[] = [];
  for (const one of ours) {
    if (one.hashes.length < FEWEST_TERMS) continue;
    const terms = new Set(one.hashes);
    for (const other of theirs) {
      if (other.hashes.length < FEWEST_TERMS) continue;
      const common = other.hashes.filter((hash) => terms.has(hash)).length;
      const share = common / Math.min(one.hashes.length, other.hashes.length);
      if (common >= COMMON && share >= SHARE) pairs.push({ one, other, share });
    }
  }
  return pairs.sort((a, b) => b.share - a.share).slice(0, COMPARED);
};

const SEVERAL = 2;

/** Whether both sides tell several facts, each counted once, of which the comparator is fairly sure; or one, very sure. */
export const shareFacts = (
  ours: readonly Telling[],
  theirs: readonly Telling[],
  facts: Comparator,
): 'several' | 'one' | 'none' => {
  const met = new Set<Telling>();
  let shared = 0;
  let surest = 0;
  for (const { one, other } of likeliest(ours, theirs)) {
    if (met.has(one) || met.has(other)) continue;
    const read = ({ text, day }: Telling) => facts.read(text, { day });
    const surely = facts.isOne(read(other), read(one)) ?? 0;
    if (surely < FAIRLY_SURE) continue;
    shared += 1;
    surest = Math.max(surest, surely);
    met.add(one).add(other);
    if (shared >= SEVERAL) return 'several';
  }
  return surest >= VERY_SURE ? 'one' : 'none';
};
