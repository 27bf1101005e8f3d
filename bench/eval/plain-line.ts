/** A line as its article has it: without our insertions in square brackets, and with single spaces. */
export const plainLine = (text: string): string =>
  text
    .replace(/\s*\[[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
