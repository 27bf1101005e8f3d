/** A title is one line; what is longer is a paragraph. */
const LONGEST = 250;
/** A title made from a first sentence: what readers take in at a glance. */
const MADE = 90;
/** A shorter phrase says too little to be a title. */
const SHORTEST = 24;
/** A clause that is shorter gives way to a longer phrase. */
const CLAUSE = 45;

/** Full stops of every script that a text may be in: "。" ends a sentence as "." does. */
const SENTENCE_END = /[.!?。！？．｡؟۔।]["”’»)」』）】]*$/u;

/** "Headline - Publisher" and "Headline | Publisher", as aggregators and pages write them, without the publisher. */
const withoutSource = (title: string, source: string | null): string => {
  if (source === null) return title;
  const match = /^(.{8,}?) [-–—|·»] ([^-–—|·»]{2,60})$/u.exec(title);
  const same = match?.[2]?.trim().toLowerCase() === source.trim().toLowerCase();
  return same ? (match?.[1] ?? title) : title;
};

/** After these a full stop ends nothing: "Alaska Gov. Sarah Palin". */
const ABBREVIATED =
  /\b(?:Gov|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Cmdr|Prof|Rev|Hon|Dr|Mr|Mrs|Ms|St|Inc|Ltd|Corp|Co|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

const firstSentence = (text: string): string => {
  for (const { index } of text.slice(0, 2 * LONGEST).matchAll(/\p{Ll}{2}[.!?]["”]?(?=\s)/gu)) {
    const end = index + (/^\S*/u.exec(text.slice(index))?.[0].length ?? 0);
    const sentence = text.slice(0, end);
    if (!ABBREVIATED.test(sentence)) return sentence;
  }
  return text;
};

/** The end of a clause, and the end of a mere phrase. */
const CLAUSE_END =
  /[,;:–—]\s|\s[-–—]\s|\s(?=(?:after|when|while|which|because|amid|following|before|but)\s)|[、，；。]/gu;
const PHRASE_END = /\s(?=(?:as|in|on|at|for|with|from|by|and|during|over|near|that|where|to)\s)/gu;

const lastEnd = (text: string, pattern: RegExp, least: number): number =>
  [...text.matchAll(pattern)].findLast(({ index }) => index >= least)?.index ?? 0;

/** The first sentence, where it is long up to the end of a clause or phrase: whole words that read as a title. */
const shortened = (text: string): string => {
  const sentence = firstSentence(text);
  if (sentence.length <= MADE) return sentence;
  const room = sentence.slice(0, MADE + 1);
  const end =
    lastEnd(room, CLAUSE_END, CLAUSE) ||
    lastEnd(room, PHRASE_END, SHORTEST) ||
    room.lastIndexOf(' ');
  return room.slice(0, end > 0 ? end : MADE).replace(/[\s,;:–—-]+$/u, '');
};

export interface Titled {
  readonly title: string;
  readonly body: readonly string[];
}

/**
 * The title of a text and its body. A stated title that the body repeats as a headline comes off the body; where none
 * is stated, a first line that reads like a headline becomes it; else the first sentence stands in, and stays.
 */
export const takeTitle = (
  stated: string | null,
  lines: readonly string[],
  source: string | null,
): Titled => {
  const [first = '', ...rest] = lines;
  const headline = first.length <= LONGEST && !SENTENCE_END.test(first) && rest.length > 0;
  if (stated !== null && stated !== '') {
    const repeated = headline && first.toLowerCase() === stated.toLowerCase();
    return { title: withoutSource(stated, source), body: repeated ? rest : lines };
  }
  if (headline) return { title: withoutSource(first, source), body: rest };
  return { title: shortened(first), body: lines };
};
