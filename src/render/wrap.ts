import { piecesOf } from './marks.ts';

/** The width of the text part: what RFC 3676 advises, with room for a few quotation marks. */
const COLUMNS = 72;
/** How far statements stand from the margin, beside their date. */
const RAIL = 8;

/** What takes the place of a mark within a sentence is a date: "30 September 2024". */
const MARKED = 17;

const widthOf = (word: string): number =>
  piecesOf(word).reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : MARKED), 0);

/** Breaks at spaces after at most 72 columns; a longer word has a line of its own. */
export const wrap = (text: string, indent = 0): string => {
  const lines: string[] = [];
  let line = '';
  let width = -1;
  for (const word of text.split(' ')) {
    const longer = width + 1 + widthOf(word);
    if (line !== '' && longer > COLUMNS - indent) {
      lines.push(line);
      line = word;
      width = widthOf(word);
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width = longer;
    }
  }
  lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each).join('\n');
};

/** A text beside its date; a date too wide for the rail has a line of its own. */
export const hanging = (date: string, text: string): string => {
  const block = wrap(text, RAIL);
  if (date === '') return block;
  return date.length > RAIL - 2 ? `${date}\n${block}` : date.padEnd(RAIL) + block.slice(RAIL);
};

/** A line in capitals, heading. */
export const heading = (text: string): string => {
  const block = wrap(text.toUpperCase());
  return `${block}\n${'-'.repeat(Math.max(...block.split('\n').map((line) => line.length)))}`;
};

/** Between the edition and its small print. Not "-- ", after which clients hide what follows. */
export const RULE = '-'.repeat(COLUMNS);
