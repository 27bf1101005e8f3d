/** No person's record is longer; more of a line is not kept in memory. */
const LINE_LENGTH = 64 * 1024;

/** One line of a file as it stands there, without its line end. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** More of it is not kept. */
  readonly cut: boolean;
}

/** The lines of a text that comes in pieces, some at a time; ends are LF, CR LF or CR. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly TextLine[]> {
  let rest = '';
  let cut = false;
  let number = 0;
  let afterReturn = false;
  for await (const piece of pieces) {
    const lines: TextLine[] = [];
    let start: number = afterReturn && piece.startsWith('\n') ? 1 : 0;
    if (piece !== '') afterReturn = false;
    const ends = /\r\n|\n|\r/gu;
    ends.lastIndex = start;
    for (let end: RegExpExecArray | null = ends.exec(piece); end; end = ends.exec(piece)) {
      const text = rest + piece.slice(start, end.index);
      number += 1;
      lines.push(lineOf(number, text, cut));
      rest = '';
      cut = false;
      start = ends.lastIndex;
      // The other half of the line end may be in the next piece.
      afterReturn = end[0] === '\r' && start === piece.length;
    }
    const left = LINE_LENGTH + 1 - rest.length;
    if (piece.length - start > left) cut = true;
    rest += piece.slice(start, start + Math.max(0, left));
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [lineOf(number + 1, rest, cut)];
}

const lineOf = (number: number, text: string, cut: boolean): TextLine =>
  text.length > LINE_LENGTH
    ? { number, text: text.slice(0, LINE_LENGTH), cut: true }
    : { number, text, cut };
