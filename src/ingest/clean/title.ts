/** A title is one line; what is longer is a paragraph. */
const LONGEST = 250;
/** A title made from a first sentence. */
const MADE = 120;

/** Full stops of every script that a text may be in: "。" ends a sentence as "." does. */
const SENTENCE_END = /[.!?。！？．｡؟۔।]["”’»)」』）】]*$/u;

/** "Headline - Publisher" and "Headline | Publisher", as aggregators and pages write them, without the publisher. */
const withoutSource = (title: string, source: string | null): string => {
  if (source === null) return title;
  const match = /^(.{8,}?)\s+[-–—|·»]\s+([^-–—|·»]{2,60})$/u.exec(title);
  const same = match?.[2]?.trim().toLowerCase() === source.trim().toLowerCase();
  return same ? (match?.[1] ?? title) : title;
};

const shortened = (text: string): string => {
  const [sentence = ''] = text.split(/(?<=\p{Ll}{2}[.!?]["”]?)\s/u);
  if (sentence.length <= MADE) return sentence;
  return `${sentence.slice(0, MADE).replace(/\s+\S*$/u, '')} …`;
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
