/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"), full-width signs included; quotes before it are ours. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell that no spreadsheet computes: what looks like a formula begins with an apostrophe, as a typed text would. */
export const asText = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** The reverse, so that what was exported can be imported. */
export const asWritten = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
