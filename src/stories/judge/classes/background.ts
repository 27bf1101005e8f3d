import { ATTRIBUTED, FIGURE, OUTCOME } from './signs-of-news.ts';

/** What somebody or something is, or does as a rule; true before today and after. */
const DESCRIPTION = [
  /^(?:the |an? )?(?:[^\s,;:]+ ){1,6}?(?:(?:is|are) (?:an? |the (?!first|last|latest|only|second|third|target|subject)|one of |owned by |based in |made up of |known (?:as|for) |home to |located |situated )|(?:was|were) (?:once|formerly|originally|previously|founded|established|built|born) )/iu,
  /^(?:\S+ ){1,14}?had (?:previously|earlier|already|once|long) /u,
  /\b(?:is|are|have|has|do|does) (?:often|usually|typically|generally|normally|always|traditionally)\b/iu,
  /^(?:normally|usually|typically|traditionally|historically|generally|as a rule)\b/iu,
  /^(?:[^\s,;:]+ ){1,8}?(?:serves? as|acts? as|consists? of|comprises?|belongs? to|dates? (?:back )?(?:from|to)|employs? (?:about |some |more than |over )?\p{N}|speciali[sz]es? in|operates? (?:in|from|\p{N})) ?/iu,
  /\b(?:will (?:be|turn) \p{N}{1,2}(?: (?:in|on|next|this)\b|[.!])|(?:is|was) \p{N}{1,3} years old\b)/iu,
  // "A magnitude 6 quake can cause severe damage": true of every one.
  /^(?:[Aa]n?|[Aa]ny|[Ss]uch) (?:\S+ ){1,8}?(?:can|may|will often|tends? to) /u,
];

/** How things have been all along. */
const LASTING =
  /\b(?:(?:has|have) (?:spent|served|worked|played) (?:\S+ ){0,6}(?:years|seasons|decades)\b|(?:has|have|had) (?:long|always|historically|traditionally|never)\b|(?:is|are|was|were) (?:home to|known for|one of the)|(?:has|have|had) (?:\p{L}+ ){1,5}since (?:the )?(?:1[89]|20)\d\d|(?:was|were) (?:founded|born|built|established|opened|created) in|(?<!\b(?:first|only|worst|biggest|largest|highest|lowest|most|deadliest|strongest|best)\b[^,;.]{0,40})\bsince (?:the )?(?:1[89]|20)\d\d\b|for (?:more than |over |nearly |almost |about )?(?:\p{N}+|two|three|four|five|ten|several|many|a dozen) (?:years|decades|generations))/iu;

/** "The Aurelia had left Ronne with 212 passengers": before what the report tells. */
const BEFORE_THAT =
  /^(?:[^\s,;:]+ ){1,8}?had (?:\p{Ll}+ly |been |not |also |just )?(?:\p{Ll}{2,}(?:ed|en|wn|nt)|left|met|begun|won|lost|gone|come|become|set|put|cut|held|told|said|made|taken|run|sold|bought|built|found|led|sat|stood|paid|read) ?/u;

/** "They pleaded in the past", "in recent years": times that no day can be given to. */
const OF_OTHER_TIMES =
  /\b(?:in the past|in (?:the )?(?:First |Second )?World War(?: I{1,2})?|in the (?:19|20)?\d0s|in recent (?:years|decades)|over the (?:years|decades)|at the time(?! of\b)|back then|in those days|years? ago|decades? ago|last (?:year|decade|century)|earlier this (?:year|decade))\b/iu;

/** "Ida Lund, who has led the line for ten years, resigned": the clause is background, the sentence is not. */
const ASIDE = /,\s(?:who|which|whose|where)\b[^,]*,/giu;

/** Is an English sentence about how things are or were before its news? `at` 0 leads its article, which makes it news. */
export const isBackground = (whole: string, at: number): boolean => {
  const sentence = whole.replace(ASIDE, ' ');
  if (ATTRIBUTED.test(sentence)) return false;
  if (DESCRIPTION.some((pattern) => pattern.test(sentence))) return true;
  if (at === 0) return false;
  return (
    (LASTING.test(sentence) && !OUTCOME.test(sentence)) ||
    (OF_OTHER_TIMES.test(sentence) && !FIGURE.test(sentence)) ||
    BEFORE_THAT.test(sentence)
  );
};

/** Does it only say how things have been? Such a sentence sinks where it is told. */
export const isLasting = (sentence: string): boolean => LASTING.test(sentence);
