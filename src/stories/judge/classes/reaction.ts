import { namesIn } from '../../text/entities.ts';
import { FIGURE, OUTCOME, STATE_CHANGE } from './signs-of-news.ts';

/** What parties say on any event, unless somebody is named who says so. */
const HOLLOW = [
  /\b(?:closely|carefully) (?:monitor|watch|follow)(?:s|ed|ing)?\b/iu,
  /\burg(?:e|es|ed|ing) (?:all (?:parties|sides)|both sides|restraint)\b/iu,
];

/** Nothing was learned from somebody. */
const NO_COMMENT =
  /\b(?:did not (?:immediately )?(?:respond|reply) to (?:a |an |our |several )?(?:requests?|calls?|e-?mails?|messages?)|(?:declin|refus)(?:ed|es|ing) (?:to (?:immediately )?(?:comment|elaborate|be named)|further comment)|could not (?:immediately )?be reached|no (?:further |immediate )?comment\b)/iu;

/** What somebody feels about it, or what the writer makes of it. */
const OPINION = [
  /\brais(?:e|es|ed|ing) (?:\w+ ){0,2}(?:concerns?|questions?|doubts?|fears?|alarm|eyebrows|hopes)\b/iu,
  /\b(?:express|voic)(?:es|ed|ing)? (?:\w+ ){0,2}(?:concerns?|scepticism|skepticism|doubts?|hopes?|optimism|fears?|dismay|confidence|regrets?|condolences|sympathy|solidarity|outrage|anger|relief)\b/iu,
  /\b(?:underscores?|underlines?|highlights?|illustrates?|sends a (?:clear )?(?:message|signal)|serves as a reminder)\b/iu,
  /\b(?:growing|mounting|widespread|international) (?:\w+ )?(?:concerns?|speculation|outrage)\b/iu,
  // What somebody said of it, and nothing that was done or is named.
  /^["“‘]\S+(?:\s+[^\s\p{Lu}]\S*)*["”’]/u,
  /^(?:clearly|obviously|apparently|hopefully|perhaps|maybe|surely|sadly|unfortunately|arguably|undoubtedly|in my (?:view|opinion))\b/iu,
  /\b(?:it is|it's|there is) (?:hard|difficult|easy|no doubt|no question|little doubt|clear that|important to)\b/iu,
  /\b(?:undoubtedly|in recent memory|at the end of the day|make no mistake|to say the least|it would be a stretch|needless to say|go figure|let[’']s face it)\b/iu,
];

/** How somebody takes it. */
const FEELING =
  /\b(?:(?:is|are|was|were|be|am|feels?|felt) (?:\w+ly )?(?:exciting|excited|proud|pleased|delighted|disappoint(?:ed|ing)|thrilled|happy|glad|confident|honou?red|grateful|saddened|shocked|stunned|devastated|heartbroken|optimistic|hopeful|furious|relieved|outraged)|(?:is|are|was|were) (?:\w+,? ){0,2}(?:traumatic|tragic|terrible|horrific|horrible|heartbreaking|amazing|incredible|wonderful|sad|scary|surreal)\b|would like to thank|look(?:s|ed|ing)? forward to|thoughts and prayers|condolences|(?:sadly|greatly|sorely) missed|hail(?:s|ed) (?:\w+ ){1,4}as)\b/iu;

/** A quotation by somebody who has no name here. */
const NAMELESS_VOICE =
  /["”’],? (?:said|says|recalled|remembered|added) (?:an?|one|the) (?:\p{Ll}[\p{L}-]* ){0,3}(?:man|woman|resident|neighbou?r|passer-?by|bystander|shopper|tourist|student|fan|protester|demonstrator|customer|commuter|worker|driver|professor|analyst|friend|colleague|mother|father|teacher|reader|user)\b/iu;

/** The share of a sentence from which on it is a quotation with its speaker. */
const MOSTLY = 0.6;

/** Most of it is what somebody says of themselves: what they saw and felt. */
const FIRST_PERSON = /\b(?:I|[Mm]y|me|myself)\b/u;

/** The first quotation of somebody who speaks of themselves. One pattern for it all would take cubic time. */
const ownStoryIn = (sentence: string): string | undefined => {
  let begun = 0;
  for (const { index } of sentence.matchAll(/["”]/gu)) {
    const opened = sentence.slice(begun, index).indexOf('“');
    // A straight mark that closed the quotation before may open this one.
    const open = sentence[begun - 1] === '"' ? begun - 1 : opened < 0 ? -1 : begun + opened;
    if (open >= 0 && FIRST_PERSON.test(sentence.slice(open, index)))
      return sentence.slice(open, index + 1);
    begun = index + 1;
  }
  return undefined;
};

const isOwnStory = (sentence: string): boolean => {
  const told = ownStoryIn(sentence);
  if (told === undefined || told.length <= sentence.length / 2 || STATE_CHANGE.test(told))
    return false;
  // Somebody with a full name, or an office and a name, speaks for more than themselves.
  return !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(sentence.replace(told, ' '));
};

/** What is quoted of it promises or tells nothing: no figure, no act, no will. */
const QUOTED = /["“][^"”]*["”]/gu;
const PROMISES = /\b(?:will|won[’']t|shall|must|have to|has to|going to|need to|decided|not)\b/iu;

const isMostlyWords = (sentence: string): boolean => {
  const quoted = (sentence.match(QUOTED) ?? []).join(' ');
  if (quoted.length < sentence.length * MOSTLY || PROMISES.test(quoted)) return false;
  return !FIGURE.test(quoted) && !OUTCOME.test(quoted);
};

/** Is an English sentence what somebody says, feels or makes of the news? */
export const isReaction = (sentence: string): boolean => {
  if (NO_COMMENT.test(sentence) || NAMELESS_VOICE.test(sentence)) return true;
  if (isOwnStory(sentence) || isMostlyWords(sentence)) return true;
  const hard = FIGURE.test(sentence) || OUTCOME.test(sentence);
  if (hard) return false;
  if (FEELING.test(sentence) || OPINION.some((pattern) => pattern.test(sentence))) return true;
  return HOLLOW.some((pattern) => pattern.test(sentence)) && namesIn(sentence).length === 0;
};

/** Does feeling go with what it tells? It sinks. */
export const hasFeeling = (sentence: string): boolean => FEELING.test(sentence);
