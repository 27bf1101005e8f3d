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
/** Two names of which one is rare: it need not be as rare where the story is about both for weeks. */
const RARE_EASED = 0.3;
/**
 * While a story goes on, a short report is in its words where a fifth of the telling ones are. Long reports of others have
 * less than an eighth of theirs in common with a large story, by chance.
 */
const GOES_ON = 0.35;
const COMMON = 0.2;
const LITTLE = 0.12;
/** Half of its telling words, and two at least, are as much as words and a name: what it names may be new. */
const MOST = 0.5;
const SEVERAL = 2;
/** Of rivalry and likeness of words together: reports of one event are seldom so much alike and so far apart at once. */
const TEMPLATE = 0.8;
/** A name in the first sentence of either that is in few stories. */
const RIVALS = 0.45;
/** A story that has gone on for so long meets new names every day. */
const LASTING = 0.5;
/** Neither names what the other is about. A story that goes on may meet new people in a report that says little of them. */
const STRANGERS = 0.6;
const STRANGERS_EASED = 0.2;
const NEW_EASED = 0.4;
/** Of a name that is said once. */
const SAID_ONCE = 0.7;
/** Longer ago than two weeks, a fact may be told of the next event of its kind. */
const LONG_AGO = 0.97;
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
  const both =
    first >= (headline ? NAME : RARE_NAME * (1 - RARE_EASED * going)) &&
    second >= SECOND_NAME * ease;
  return Number(first >= NAME * ease) + Number(both);
};

/**
 * Nearly the same words, while each names somebody or some place that the other has not, and at most one name in common: a
 * template (earthquakes, bankruptcies, warnings of one agency), and tell nothing.
 */
export const isTemplate = ({ matter, rivalry, second, going }: Features & Evidence): boolean =>
  rivalry >= RIVALS && rivalry + matter >= TEMPLATE && second < SECOND_NAME && going < LASTING;

/** A short report of a story that goes on, mostly in its words. */
const isInItsWords = ({ telling, common, going }: Features & Evidence): boolean =>
  going >= LASTING && telling >= SEVERAL && common >= MOST;

const ofWords = (features: Features & Evidence): number => {
  const { matter, common, going } = features;
  if (isTemplate(features)) return 0;
  if (matter >= MATTER || (going >= GOES_ON && common >= COMMON))
    return 1 + Number(isInItsWords(features));
  return Number(matter >= MATTER * (1 - EASED * going) && common >= LITTLE);
};

/** From which share on an article and a story are about others. */
const strangersFrom = (features: Features & Evidence): number => {
  const { first, second, common, going, foreign } = features;
  if (foreign >= SAID_ONCE) return STRANGERS;
  if (first >= NAME && (common >= COMMON || second >= SECOND_NAME))
    return STRANGERS + STRANGERS_EASED * going;
  return isInItsWords(features) ? STRANGERS + NEW_EASED * going : STRANGERS;
};

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
  (kind.headline || features.strangers < strangersFrom(features)) && signals(features, kind) >= 2;

/** Whether an article that tells what a story told has a second signal for it: a telling name, at about the same time. */
export const mayBeTold = (features: Features & Evidence): boolean =>
  features.first >= NAME && features.strangers < STRANGERS && features.gap < LONG_AGO;
