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
 * A subject from headlines, best first: the leading one, then one or two more that fit, joined by "; ". Where nothing
 * fits beside the leading one, that one gives its first clause alone if that makes room.
 * At most `SUBJECT_LENGTH` characters; a leading headline that is longer is cut at a word, with "…".
 */
export const subjectOf = (headlines: readonly string[]): Subject => {
  const [first, ...rest] = headlines.slice(0, LOOK_AHEAD).map(clause);
  if (first === undefined) return { text: '', named: [] };
  const whole = joined(shorten(first, SUBJECT_LENGTH), rest);
  const opening = openingOf(first);
  if (whole.named.length > 1 || opening === null) return whole;
  const brief = joined(opening, rest);
  return brief.named.length > 1 ? brief : whole;
};

/** `lead`, and those of the others that fit after it. */
const joined = (lead: string, others: readonly string[]): Subject => {
  const named = [0];
  let text = lead;
  for (const [index, headline] of others.entries()) {
    if (named.length === NAMED) break;
    const longer = `${text}; ${headline}`;
    if (longer.length > SUBJECT_LENGTH) continue;
    text = longer;
    named.push(index + 1);
  }
  return { text, named };
};

/** Fewer words are a name set off by commas. */
const CLAUSE_WORDS = 4;
/** A comma after which another clause begins, or a figure that adds to the first: "…, 14 ships wait outside". */
const NEXT_CLAUSE = /,\s+(?=(?:and|but|as|while|yet)\s|\p{N})/u;
/** A headline that begins so puts its main clause last. */
const SUBORDINATE =
  /^(?:after|as|before|despite|following|for|from|if|in|on|since|though|unlike|when|while|with)\b/iu;

/** The first clause of a headline that has two, as far as an English comma shows; null where that is not certain. */
const openingOf = (headline: string): string | null => {
  const [opening = '', ...further] = headline.split(NEXT_CLAUSE);
  const certain =
    further.length > 0 &&
    opening.split(' ').length >= CLAUSE_WORDS &&
    !opening.includes(',') &&
    !SUBORDINATE.test(opening);
  return certain ? opening : null;
};

/** One line without the full stop that some sources end a headline with ("U.S." keeps its own). */
const clause = (headline: string): string =>
  headline
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Ll}{2})\.$/u, '');

/**
 * `text` in at most `length` UTF-16 units: cut at a word where one ends in the second half, with "…".
 *
 * @example shorten('the tunnel is closed', 12) // 'the tunnel…'
 */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const room = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const end = text[room.length] === ' ' ? room.length : room.lastIndexOf(' ');
  const kept = end > length / 2 ? room.slice(0, end) : room;
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
};
