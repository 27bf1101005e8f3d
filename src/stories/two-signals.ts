import type { Features } from './likeness.ts';

/** A name of this much evidence tells which event it is: what is in few stories, and in most articles of this one. */
const TELLING_NAME = 0.45;
/** Words above chance: unrelated reports of one kind reach a cosine of 0.1 in one pair of a hundred. */
const MATTER = 0.1;
const WORDS = 2;
/** Neither names what the other is about. */
const STRANGERS = 0.6;

/** Where no capitals show names, a title's words in the story's, and runs of words, say who it is about. */
const TITLE = 0.2;
const RUNS = 0.06;

/** How many independent signals agree that an article and a story tell one event. */
export const signals = ({ first, second, matter, telling, quantities }: Features): number =>
  Number(first >= TELLING_NAME) +
  Number(second >= TELLING_NAME) +
  Number(matter >= MATTER && telling >= WORDS) +
  Number(quantities > 0);

/** An article joins on two independent signals at least, whatever its score, and never where both are about others. */
export const twoSignalsAgree = (features: Features, named: boolean): boolean => {
  const more = named ? 0 : Number(features.title >= TITLE) + Number(features.pairs >= RUNS);
  return features.strangers < STRANGERS && signals(features) + more >= 2;
};
