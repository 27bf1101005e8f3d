/** What differs from reader to reader in the text of a mail. */
export const MARKS = ['unsubscribe', 'preferences', 'stories', 'since'] as const;
export type MarkName = (typeof MARKS)[number];

/** A place where a reader's own value goes. The characters around its name cannot come from a text (plain-text.ts). */
export const mark = (name: MarkName): string => `\u0001${name}\u0002`;

const MARK = new RegExp(`\u0001(${MARKS.join('|')})\u0002`, 'u');

/** How many marks a text holds. */
export const marksIn = (text: string): number => text.split(MARK).length >> 1;

/** A stretch that all readers share, or the name of a value. */
export type Piece = { readonly text: string } | { readonly mark: MarkName };

/** Takes a marked text apart, in order. */
export const piecesOf = (text: string): Piece[] =>
  text
    .split(MARK)
    .map((part, index): Piece => (index % 2 === 0 ? { text: part } : { mark: part as MarkName }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
