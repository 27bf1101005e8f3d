/** What a caller may do about an error; faces map it to an exit code or an HTTP status. */
export type ErrorKind = 'input' | 'conflict' | 'missing' | 'refused' | 'unavailable';

/**
 * The base of every error that the house raises on purpose: a stable code, and one line that names the input,
 * what was got and what is allowed. Each stage has one errors file that extends it.
 */
export class WritethruError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.kind = kind;
    this.code = code;
  }
}

/**
 * Shortens what was got, so that one line stays one line.
 *
 * @example excerpt('one\n two three', 8) // 'one two…'
 */
export const excerpt = (text: string, length = 60): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
};
