/** A word, or a number, where it stands in a text. */
export interface Segment {
  readonly text: string;
  readonly lower: string;
  /** UTF-16 units. */
  readonly index: number;
  readonly end: number;
}

const WORD = /(?:US\$|[$€£¥₽])?\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu;

/** The words and numbers of a text in a language that puts spaces between them. */
export const segmentsOf = (text: string): Segment[] =>
  Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    text: found,
    lower: found.toLowerCase().replace(/'s$/u, ''),
    index,
    end: index + found.length,
  }));

/** A text as it is read: without insertions, decimals that a scraper parted closed, one kind of apostrophe. */
export const readable = (text: string): string =>
  text
    .replace(/\[[^\]]{0,200}\]/gu, ' ')
    .replace(/(?<=\p{N})([.,]) (?=\p{N})/gu, '$1')
    .replace(/[’‘ʼ`]/gu, "'");
