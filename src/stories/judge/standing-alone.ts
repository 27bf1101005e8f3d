/** Longer sentences are lists or legal texts; nobody reads them in a mail. */
export const MOST_WORDS = 45;
const FEWEST_WORDS = 3;
/** Shorter lines without a full stop are headings between paragraphs. */
const HEADING = 5;
/** About 45 words of a language without spaces. */
const MOST_CHARACTERS = 400;

const QUOTED = /["“][^"”]*["”]?|‘[^’]*’/gu;

/** Words that join a sentence to the one before and can stand nonetheless when a name follows. */
const JOINING = /^(?:(?:however|but|and|meanwhile|also|yet|still|later|earlier|so),?\s+)+/iu;

/** Openings that lean on what was said before. */
const LEANING = [
  /^(?:this|these|those|such|it|its|he|she|they|his|her|their|theirs|him|them|both|neither|another(?! (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b))|others?|same)\b(?!\s+(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|time last)\b)/iu,
  /^that\b(?! same)/iu,
  /^the (?:statement|announcement|move|decision|comments?|remarks?|news|developments?|latter|former|pair|duo|trio|incident|gesture|step|same|two|three|others?|revelations?|accusations?|allegations?|latest)\b/iu,
  /^(?:additionally|moreover|furthermore|as a result|for (?:example|instance)|in other words|instead|then(?!-)|nevertheless|nonetheless|otherwise|thus|therefore|hence|in (?:addition|response|turn|contrast|fact)|indeed|similarly|likewise|on the other hand|at the same time|that said|because of (?:this|that)|there)\b/iu,
  /^(?:one|some|many|most|all|none|several|few|two|three|each) of (?:them|these|those|whom|which)\b/iu,
];

/** A person meant by a pronoun before anybody is named. */
const EARLY_PERSON = /\b(?:he|she|him|his|her|hers|they|them|their)\b/iu;
const FIRST_PERSON = /\b(?:I|me|[Mm]y|[Ww]e|us|[Oo]urs?|[Yy]ours?|[Yy]ou)\b/u;
const OPEN_POINTER =
  /\b(?:this|that|these|those|such) (?:principle|case|move|decision|statement|issue|matter|point|claim|idea|approach|question|process|effort|situation|way|kind|respect|regard|end|aim)\b/iu;

/** Words that open a clause and name nobody. */
const CLAUSE =
  /^(?:when|after|as|while|if|before|although|though|since|because|in|on|at|by|for|from|with|without|despite|until|once|during|to)\b/iu;

/** Is somebody named, or some thing with its article, before the pronoun that may stand for them? */
const isMeantBefore = (text: string, at: number): boolean => {
  const before = text.slice(0, at).trim();
  if (/\s\p{Lu}\p{L}+/u.test(before) || /\b(?:an?|the)\s+\p{L}+/iu.test(before)) return true;
  return !CLAUSE.test(before) && /\S{2,}\s+\p{L}{2,}/u.test(before);
};

/** Of readable length, and a sentence rather than a heading? */
const isSentence = (sentence: string): boolean => {
  const words = sentence.split(/\s+/u).length;
  const ended = /[.!?…]["”’')\]]*$/u.test(sentence);
  return words <= MOST_WORDS && words >= (ended ? FEWEST_WORDS : HEADING);
};

const withoutQuotes = (sentence: string): string => sentence.replace(QUOTED, ' … ').trim();

/** Does an English sentence say who did what without its neighbours? Words inside quotation marks are their speaker's. */
export const standsAlone = (sentence: string): boolean => {
  if (!isSentence(sentence)) return false;
  const bare = withoutQuotes(sentence);
  // All of it is a quotation: who says so stands elsewhere.
  if (!/\p{L}{2,}\s+\p{L}{2,}/u.test(bare)) return false;
  const start = bare.replace(JOINING, '');
  if (LEANING.some((pattern) => pattern.test(start))) return false;
  if (FIRST_PERSON.test(bare) || OPEN_POINTER.test(bare)) return false;
  const person = EARLY_PERSON.exec(start);
  return !person || isMeantBefore(start, person.index);
};

/** The subject is the one of the sentence before: read after it, it is clear. */
const FOLLOWS =
  /^(?:he|she|they|it|his|her|their|its)\s+(?!is (?:hard|difficult|clear|unclear|not clear)|remains)\p{L}+/iu;

/** May an English sentence be told together with the one before it, as two sentences? */
export const followsOn = (sentence: string, before: string): boolean =>
  isSentence(sentence) &&
  FOLLOWS.test(sentence) &&
  !FIRST_PERSON.test(withoutQuotes(sentence)) &&
  !OPEN_POINTER.test(sentence) &&
  `${before} ${sentence}`.split(/\s+/u).length <= MOST_WORDS;

/** Elsewhere only its length can be judged. */
export const fitsInLength = (sentence: string): boolean =>
  sentence.length >= 8 &&
  sentence.length <= MOST_CHARACTERS &&
  sentence.split(/\s+/u).length <= MOST_WORDS;
