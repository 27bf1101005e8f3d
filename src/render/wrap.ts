/** The width of the text part: what RFC 3676 advises, with room for a few quotation marks. */
const COLUMNS = 72;
/** How far statements stand from the margin, beside their date. */
const RAIL = 8;

/** Breaks at spaces after at most 72 columns; a longer word has a line of its own. */
export const wrap = (text: string, indent = 0): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
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

/** A line in capitals, underlined. */
export const heading = (text: string): string => {
  const block = wrap(text.toUpperCase());
  return `${block}\n${'-'.repeat(Math.max(...block.split('\n').map((line) => line.length)))}`;
};

/** Between the edition and its small print. Not "-- ", after which clients hide what follows. */
export const RULE = '-'.repeat(COLUMNS);
