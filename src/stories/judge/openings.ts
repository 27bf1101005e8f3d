import { namesIn } from '../text/entities.ts';

/** Words that join a sentence to the one before and can stand nonetheless when a name follows. */
const JOINING = /^(?:(?:however|but|and|meanwhile|also|yet|still|later|earlier|so),?\s+)+/iu;

export const withoutJoining = (sentence: string): string => sentence.replace(JOINING, '');

/** Openings that comment on what was said before, or only string it together. */
const COMMENTING = [
  /^(?:this|these|those|such|both|neither|another(?! (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b))|others?|same)\b(?!\s+(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|time last)\b)/iu,
  /^that\b(?! same| \p{Ll}{2,}(?:s|ed) )/iu,
  /^the (?:statement|comments?|remarks?|news|developments?|latter|former|pair|duo|trio|incident|gesture|step|same|(?:two|three)(?!\s+(?:[\p{Ll}-]+\s+){1,3}(?:of|in|at|from)\s+(?:the\s+)?\p{Lu})|others?|revelations?|accusations?|allegations?|latest)\b/iu,
  /^(?:additionally|moreover|furthermore|as a result|for (?:example|instance)|in other words|instead|nevertheless|nonetheless|otherwise|thus|therefore|hence|in (?:addition|response(?! to)|turn|contrast|fact)|indeed|similarly|likewise|on the other hand|at the same time|that said|because of (?:this|that))\b/iu,
  /^there\b(?! (?:is|are|was|were|has|have|had|will|would)\b)/iu,
  /^(?:one|some|many|most|all|none|several|few|two|three|each) of (?:them|these|those|whom|which)\b/iu,
];

/** Openings whose one word or day the sentence before makes plain. */
const CONTINUING = [
  /^(?:it|its|he|she|they|his|her|their|theirs|him|them)\b/iu,
  /^then\b(?!-)/iu,
  /^(?:an? )?(?:further|additional)\b/iu,
  /^that \p{Ll}{2,}(?:s|ed) /iu,
  /^the (?:announcement|move|decision)\b/iu,
  /^(?:the (?:next|following|previous|preceding) (?:day|night|morning|evening|week|month|year)|(?:an?|one|two|three|four|five|six|seven|several|a few|some) (?:hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after(?:wards?)?)(?! \p{L}))\b/iu,
];

/** "It emerged that …" stands for what follows. */
const IMPERSONAL =
  /^it (?:is|was|has been|had been|emerge[sd]|turn(?:s|ed) out|appear(?:s|ed)|became|becomes)\s+(?:\p{L}+\s+){0,3}(?:that|when|whether|how|why|who|if)\b/iu;

const comments = (start: string): boolean => COMMENTING.some((pattern) => pattern.test(start));

/** Does a sentence begin with what only the one before explains? */
export const leansBack = (start: string): boolean =>
  !IMPERSONAL.test(start) && (comments(start) || CONTINUING.some((pattern) => pattern.test(start)));

/** Of which there is but one where a story happens. */
export const ONE_OF_ITS_KIND =
  'government|president|premier|military|army|navy|police|opposition|parliament|cabinet|senate|congress|rebels|insurgents|protesters|demonstrators|authorities|junta|king|queen|pope|regime|country|capital|public|economy|media|press|euro|dollar|pound|yen|rouble|ruble|world|sun|moon|internet|interior|church';
const VERB =
  '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|also|now|then|says?|did|does|do|came|went|began|took|made|left|fell|rose|met|held|won|lost|became|ran|sank|sent|put|kept|gave|told|set|hit|cut|\\p{Ll}{2,}(?:ed|[a-rtv-z]s))';
/** "The aircraft was …", "The purchase includes …": some thing that was named before, unlike "The new aircraft". */
const NAMED_BEFORE = new RegExp(
  `^[Tt]he (?!(?:${ONE_OF_ITS_KIND})\\b)\\p{Ll}{3,}(?:['’]s? \\p{Ll}+)? ${VERB}\\s`,
  'u',
);

/** Is its subject a thing that the sentence before names in full? */
export const namesAgain = (start: string): boolean => NAMED_BEFORE.test(start);

/** "It is hard to see …", "It remains …": nobody does anything. */
const EMPTY =
  /^it (?:is|was) (?:hard|difficult|easy|clear|unclear|not clear|un\p{L}+)\b|^it remains\b/iu;

/** Words that open a clause and name nobody. */
const CLAUSE =
  /^(?:when|after|as|while|if|before|although|though|since|because|in|on|at|by|for|from|with|without|despite|until|once|during|to|under|over|through|following|amid|given|whatever|whether)\b/iu;
/** Of these openings, those that hold no verb of their own: what they name does not act. */
const PREPOSITION =
  /^(?:of|in|on|at|by|for|from|with|without|despite|during|under|over|through|following|amid|given)\b/iu;

const NAME = /(?:^|[\s“"'‘(])\p{Lu}\p{L}+/u;
/** Days and months are nobody. */
const CALENDAR =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?\b/gu;
/** What opens a sentence is a capital anyway. */
const named = (text: string): boolean => NAME.test(text.replace(/^\S+/u, '').replace(CALENDAR, ''));

/** Somebody or something meant by a pronoun before it is named. */
const PRONOUN = /\b(?:he|she|they|it|him|her|hers|them|his|their|its)\b/iu;
const SUBJECT = /^(?:he|she|they|it)$/iu;
const PERSON = /^(?:he|she)$/iu;

/** Is somebody named, or some thing with its article, before the pronoun that may stand for them? */
const isMeantBefore = (before: string, pronoun: string): boolean => {
  // "Of the line's ships, he said": what the opening names is no person.
  if (PREPOSITION.test(before) && PERSON.test(pronoun) && /,$/u.test(before)) return false;
  if (named(before)) return true;
  if (SUBJECT.test(pronoun) && PREPOSITION.test(before)) return false;
  if (/\b(?:an?|the)\s+\p{L}+/iu.test(before)) return true;
  return !CLAUSE.test(before) && /\S{2,}\s+\p{L}{2,}/u.test(before);
};

/** "With his country tilting towards war, President Saleh …": the clause after the comma says who. */
const isMeantAfter = (text: string, from: number, pronoun: string): boolean => {
  if (!CLAUSE.test(text)) return false;
  const main = /(?:,|\s[-–—]+)\s+(.*)$/su.exec(text.slice(from))?.[1];
  if (main === undefined || /^(?:and|or|but|who|which)\b/iu.test(main)) return false;
  const subject = main.split(/\s+/u).slice(0, 4).join(' ');
  if (SUBJECT.test(pronoun)) return NAME.test(subject);
  return !PRONOUN.test(subject);
};

/** Does a sentence speak of somebody whom nothing in it names? `it` only counts as a subject: "it is clear that" is empty. */
export const hasOpenPronoun = (start: string): boolean => {
  const found = PRONOUN.exec(start);
  if (!found) return false;
  const [pronoun] = found;
  const before = start.slice(0, found.index).trim();
  if (/^it$/iu.test(pronoun) && !PREPOSITION.test(before)) return false;
  return (
    !isMeantBefore(before, pronoun) && !isMeantAfter(start, found.index + pronoun.length, pronoun)
  );
};

/** Does a sentence go on with the one before: the same actor, the next day? Read after it, it is clear. */
export const goesOn = (start: string, before: string): boolean =>
  !comments(start) &&
  !EMPTY.test(start) &&
  (!/\b(?:he|she)\b/iu.test(start) || namesIn(before).length > 0);
