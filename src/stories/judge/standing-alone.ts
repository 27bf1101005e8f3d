import { isCutQuotation } from '../text/quotations.ts';
import { countsOn, isBareCount, isDefiniteGeneric, isTimedByAnother } from './definite-subjects.ts';
import { goesOn, hasOpenPronoun, leansBack, namesAgain, withoutJoining } from './openings.ts';
import { isWhole } from './whole-sentence.ts';

/** Longer sentences are lists or legal texts; nobody reads them in a mail. */
const MOST_WORDS = 48;
/** Words are not always words: what every judge reads is bounded here. In UTF-16 units. */
const MOST_LETTERS = 900;
const FEWEST_WORDS = 3;
/** Shorter lines without a full stop are headings between paragraphs. */
const HEADING = 5;
/** About 45 words of a language without spaces. */
const MOST_CHARACTERS = 400;

/** Typewritten text quotes `so'. */
const QUOTED = /["“][^"”]*["”]?|‘[^’]*’|`[^`]*?'(?!\p{L})/gu;
/** What stands after the colon is said by who stands before it: "Widow asks: how do I tell …" */
const SAID_AFTER_COLON =
  /\b(says?|said|asks?|asked|tells?|told|writes|wrote|warns|warned)\b[^:.]{0,40}:\s.*$/u;

const FIRST_PERSON = /\b(?:I|me|[Mm]y|[Ww]e|us|[Oo]urs?|[Yy]ours?|[Yy]ou)\b/u;
/** Which one stands in another sentence; "this week" and "this is" point at nothing there. */
const OPEN_POINTER =
  /\b(?:this|that|these|those|such) (?:principle|case|move|decision|statement|issue|matter|point|claim|idea|approach|question|process|effort|situation|way|kind|respect|regard|end|aim)\b|\bthese\s+(?!(?:days|weeks|months|are|were|have|had|will|would)\b)\p{Ll}{3,}|\bthis\s+(?!(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|season|quarter|decade|century|time|day|is|was|has|had|will|would|could|may|might|can|did|does|by|in|on|at|and|as|past|coming|last|very|far|much|early|late)\b|\p{Lu})\p{L}{3,}/u;

/** Of readable length, and a sentence rather than a heading? */
const isSentence = (sentence: string): boolean => {
  const words = sentence.split(/\s+/u).length;
  const ended = /[.!?…]["”’')\]]*$/u.test(sentence);
  // What a speaker's quotation was cut from: "said Ida Lund, the mayor."
  if (/^(?:said|says|added|asked|told)\b/u.test(sentence)) return false;
  if (sentence.length > MOST_LETTERS) return false;
  return words <= MOST_WORDS && words >= (ended ? FEWEST_WORDS : HEADING);
};

/** "Jens Toft: nobody warned us" */
const NAME_AND_COLON = /(?:^|\s)((?:\p{Lu}[\p{L}’'-]+ )+\p{Lu}[\p{L}’'-]+):\s.*$/u;

/** What the writer says: words inside quotation marks are their speaker's. */
const inOwnWords = (sentence: string): string =>
  sentence
    .replace(QUOTED, ' … ')
    .replace(SAID_AFTER_COLON, '$1 … ')
    .replace(NAME_AND_COLON, ' $1 says … ')
    .trim();

/** No voice but the report's, no pointing at what another sentence says. */
const isReport = (own: string): boolean =>
  // All of it is a quotation: who says so stands elsewhere.
  /\p{L}{2,}\s+\p{L}{2,}/u.test(own) && !FIRST_PERSON.test(own) && !OPEN_POINTER.test(own);

/** Is who or when meant what only a sentence before it says? The first has none before it. */
const namedElsewhere = (start: string): boolean =>
  namesAgain(start) || isDefiniteGeneric(start) || isBareCount(start) || isTimedByAnother(start);

/**
 * Does an English sentence say who did what without its neighbours?
 * @param at its place in the article; the first sentence has none before it that could name what it is about
 */
export const standsAlone = (sentence: string, at = 0): boolean => {
  if (!isSentence(sentence) || isCutQuotation(sentence)) return false;
  const own = inOwnWords(sentence);
  const start = withoutJoining(own);
  if (!isReport(own) || leansBack(start) || !isWhole(start)) return false;
  if (hasOpenPronoun(start) || countsOn(start)) return false;
  return at === 0 || !namedElsewhere(start);
};

/** May an English sentence be told together with the one before it, as two sentences? */
export const followsOn = (sentence: string, before: string): boolean =>
  isSentence(sentence) &&
  !isCutQuotation(sentence) &&
  goesOn(withoutJoining(inOwnWords(sentence)), before) &&
  isReport(inOwnWords(sentence)) &&
  isWhole(withoutJoining(inOwnWords(sentence))) &&
  `${before} ${sentence}`.split(/\s+/u).length <= MOST_WORDS;

/** Elsewhere only its length can be judged. */
export const fitsInLength = (sentence: string): boolean =>
  sentence.length >= 8 &&
  sentence.length <= MOST_CHARACTERS &&
  sentence.split(/\s+/u).length <= MOST_WORDS;
