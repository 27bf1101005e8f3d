import type { Evidence, Features } from './likeness.ts';

/** Names of this much evidence tell which event it is: they are in few stories, and in many articles of this one. */
const NAME = 0.35;
const SECOND_NAME = 0.25;
/** Two names alone suffice where one of them is rare: a big city and a first name are in many stories. */
const RARE_NAME = 0.7;
/** Words above chance: unrelated reports of one kind reach a cosine of 0.1 in one pair of a hundred. */
const MATTER = 0.08;
/** While a large story goes on, each signal may be weaker by so much; there must still be two. */
const EASED = 0.8;
const NAMES_EASED = 0.5;
/** Of rivalry and likeness of words together: reports of one event are seldom so much alike and so far apart at once. */
const TEMPLATE = 0.8;
/** A name in the first sentence of either that is in few stories. */
const RIVALS = 0.45;
/** A story that has gone on for so long meets new names every day. */
const LASTING = 0.5;
/** Neither names what the other is about. */
const STRANGERS = 0.6;
/** Where no capitals show names, a title's words in the story's, and runs of words, say who it is about. */
const TITLE = 0.2;
const RUNS = 0.06;

/** What an article is, as far as it decides which signs can be seen in it. */
export interface Kind {
  /** Names are seen in it. */
  readonly named: boolean;
  /** It is a headline without a text. */
  readonly headline: boolean;
}

const ofNames = ({ first, second, going }: Features & Evidence, headline: boolean): number => {
  const ease = 1 - NAMES_EASED * going;
  const both = first >= (headline ? NAME : RARE_NAME) && second >= SECOND_NAME * ease;
  return Number(first >= NAME * ease) + Number(both);
};

/**
 * Nearly the same words, while each names somebody or some place that the other has not, and at most one name in common: a
 * template (earthquakes, bankruptcies, warnings of one agency), and tell nothing.
 */
const isTemplate = ({ matter, rivalry, second, going }: Features & Evidence): boolean =>
  rivalry >= RIVALS && rivalry + matter >= TEMPLATE && second < SECOND_NAME && going < LASTING;

const ofWords = (features: Features & Evidence): number =>
  Number(features.matter >= MATTER * (1 - EASED * features.going) && !isTemplate(features));

const unnamed = ({ title, pairs }: Features): number =>
  Number(title >= TITLE) + Number(pairs >= RUNS);

/**
 * How many independent signals agree that an article and a story tell one event. A headline is told by single words, and
 * each telling one is a signal.
 */
export const signals = (features: Features & Evidence, { named, headline }: Kind): number =>
  ofNames(features, headline) +
  (headline ? features.telling : ofWords(features)) +
  Number(features.quantities > 0) +
  (named ? 0 : unnamed(features));

/**
 * An article joins a story on two independent signals at least, whatever its score, and never where both are about others:
 * a telling name and a second one, a name and words above chance, words and a quantity.
 */
export const twoSignalsAgree = (features: Features & Evidence, kind: Kind): boolean =>
  (kind.headline || features.strangers < STRANGERS) && signals(features, kind) >= 2;
