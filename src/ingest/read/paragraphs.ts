/** Lines broken at a column, as in mail or by an editor: most of them run up to it and end within a sentence. */
const isWrapped = (lines: readonly string[]): boolean => {
  const inner = lines.slice(0, -1);
  const open = inner.filter(
    (line) => line.length >= 40 && line.length <= 120 && !/[.!?:”"]$/u.test(line),
  );
  return inner.length > 0 && open.length / inner.length > 0.6;
};

const paragraphsOfBlock = (block: string): readonly string[] => {
  const lines = block.split('\n').map((line) => line.trim());
  return isWrapped(lines) ? [lines.join(' ')] : lines;
};

/** The paragraphs of plain text: one a line, or wrapped at a column between blank lines. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .flatMap(paragraphsOfBlock)
    .filter((line) => line !== '');
