/** Long enough for any number with its sign, or any abbreviation, at the end of a piece. In UTF-16 units. */
const TAIL = 40;

/**
 * Puts back together pieces of a paragraph that belong to one sentence.
 * @param joins told the last 40 letters of what came before, without white space at its end, and the next piece; so a
 *   text of many pieces that all belong together costs no more than its length
 */
export const joinedPieces = (
  pieces: Iterable<string>,
  joins: (before: string, after: string) => boolean,
): string[] => {
  const sentences: string[][] = [];
  let tail = '';
  for (const piece of pieces) {
    const last = sentences.at(-1);
    const end = piece.trimEnd().slice(-TAIL);
    if (last && joins(tail, piece.trimStart())) {
      last.push(piece);
      tail = `${tail} ${end}`.slice(-TAIL);
    } else {
      sentences.push([piece]);
      tail = end;
    }
  }
  return sentences.map((parts) => parts.join(''));
};
