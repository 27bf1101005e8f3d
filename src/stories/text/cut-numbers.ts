/** "4." and "$9." and "SGD1." and "1," may be the first part of a number; a year or a larger number ends its sentence. */
const FIRST_PART =
  /(?:^|[\s([“"'‘„«~+−–—-]|\p{Sc}|\b(?:\p{Lu}{2,3}|Rs)|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})\p{N}{1,3}[.,]$/u;
/** "6-magnitude", "3m", "5 million", "2 per cent"; also "6" alone. */
const LAST_PART = /^\p{N}/u;

/**
 * Did a scraper's space come between two parts of one number: "4. 6-magnitude", "$9. 3m", "1. 5 million"? A sentence that
 * begins with a digit right after one that ends with a small number is rare, and a cut number is always wrong.
 */
export const cutsNumber = (before: string, after: string): boolean =>
  LAST_PART.test(after) && FIRST_PART.test(before);
