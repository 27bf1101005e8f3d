import type { Features } from './likeness.ts';

/** A name of this much evidence tells which event it is: it is in few stories, and in most articles of this one. */
const TELLING_NAME = 0.45;
/** Words above chance: unrelated reports of one kind reach a cosine of 0.1 in one pair of a hundred. */
const MATTER = 0.1;
const WORDS = 2;
/** While a large story goes on, each signal may be weaker by so much; there must still be two. */
const EASED = 0.6;
/** A headline has few words: one telling word says something, and so many say it twice. */
const HEADLINE_WORDS = 3;
/** Neither names what the other is about. */
const STRANGERS = 0.6;
/** Where no capitals show names, a title's words in the story's, and runs of words, say who it is about. */
const TITLE = 0.2;
const RUNS = 0.06;

/** What an article is, as far as it decides which signs can be seen in it. */
export interface Kind {
  /** Names are seen in it. */
  readonly named: boolean;
  /** It is little more than a headline. */
  readonly headline: boolean;
}

const words = ({ matter, telling, going }: Features, { headline }: Kind): number => {
  const ease = 1 - EASED * going;
  if (matter < MATTER * ease) return 0;
  if (headline) return Number(telling >= 1) + Number(telling >= HEADLINE_WORDS);
  return Number(telling >= WORDS * ease);
};

/** How many independent signals agree that an article and a story tell one event. */
export const signals = (features: Features, kind: Kind): number => {
  const { first, second, quantities, title, pairs, going } = features;
  const name = TELLING_NAME * (1 - EASED * going);
  const unnamed = kind.named ? 0 : Number(title >= TITLE) + Number(pairs >= RUNS);
  return (
    Number(first >= name) +
    Number(second >= name) +
    words(features, kind) +
    Number(quantities > 0) +
    unnamed
  );
};

/**
 * An article joins a story on two independent signals at least, whatever its score, and never where both are about others:
 * a telling name and a second one, a name and words above chance, a name and a quantity.
 */
export const twoSignalsAgree = (features: Features, kind: Kind): boolean =>
  features.strangers < STRANGERS && signals(features, kind) >= 2;
