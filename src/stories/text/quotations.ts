const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Opening marks and their closing ones. „…“ closes with the mark that opens in English. */
const pairsOf = (text: string): readonly (readonly [RegExp, RegExp])[] => [
  text.includes('„') ? [/„/gu, /[“”]/gu] : [/“/gu, /”/gu],
  [/«/gu, /»/gu],
  [/「/gu, /」/gu],
  [/『/gu, /』/gu],
];

/** Does a quotation that begins in this text go on after it? */
const isOpen = (text: string): boolean =>
  count(text, /"/gu) % 2 === 1 ||
  pairsOf(text).some(([opens, closes]) => count(text, opens) > count(text, closes));

/** Does the text hold the beginning of a quotation and not its end, or its end alone? */
export const isCutQuotation = (text: string): boolean =>
  count(text, /"/gu) % 2 === 1 ||
  pairsOf(text).some(([opens, closes]) => count(text, opens) !== count(text, closes));

/** A longer quotation is cut after all, and so is one that never ends. In UTF-16 units. */
const LONGEST = 400;

/** Pieces of a paragraph, those that are quoted in one breath put together: `“One. Two,” she said.` */
export const withWholeQuotations = (pieces: readonly string[]): string[] => {
  const whole: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    let text = pieces[at] ?? '';
    let end = at;
    while (isOpen(text) && end + 1 < pieces.length && text.length <= LONGEST) {
      end += 1;
      text += pieces[end];
    }
    if (end > at && !isOpen(text) && text.length <= LONGEST) {
      whole.push(text);
      at = end;
    } else whole.push(pieces[at] ?? '');
  }
  return whole;
};
