/** The most characters (UTF-16 units) of a subject: what inboxes on a desk show of it, two lines on a phone. */
export const SUBJECT_LENGTH = 90;
/** How far down the ranking a subject looks for a second and a third headline that still fit. */
const LOOK_AHEAD = 6;
/** The leading story, then one or two more. */
const NAMED = 3;

export interface Subject {
  readonly text: string;
  /** Which of the headlines it names, by index, in order; the first is always 0. Empty where there are none. */
  readonly named: readonly number[];
}

/**
 * A subject from headlines, best first: the leading one, then one or two more that fit whole, joined by "; ".
 * At most `SUBJECT_LENGTH` characters; a leading headline that is longer is cut at a word, with "…".
 */
export const subjectOf = (headlines: readonly string[]): Subject => {
  const [first, ...rest] = headlines;
  if (first === undefined) return { text: '', named: [] };
  const named = [0];
  let text = shorten(clause(first), SUBJECT_LENGTH);
  for (const [index, headline] of rest.slice(0, LOOK_AHEAD - 1).entries()) {
    if (named.length === NAMED) break;
    const longer = `${text}; ${clause(headline)}`;
    if (longer.length > SUBJECT_LENGTH) continue;
    text = longer;
    named.push(index + 1);
  }
  return { text, named };
};

/** One line without the full stop that some sources end a headline with ("U.S." keeps its own). */
const clause = (headline: string): string =>
  headline
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Ll}{2})\.$/u, '');

/** `text` in at most `length` UTF-16 units: cut at a word where one ends in the second half, with "…". */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const room = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const end = text[room.length] === ' ' ? room.length : room.lastIndexOf(' ');
  const kept = end > length / 2 ? room.slice(0, end) : room;
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
};
