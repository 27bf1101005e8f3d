/**
 * What a stranger's text loses before it enters a mail: control characters (the marks of marks.ts are some),
 * direction overrides, half surrogates and characters that XML forbids; white space becomes single spaces.
 *
 * @example oneLine(' a\tb\n') // 'a b'
 */
export const oneLine = (text: string): string => spaced(text).trim();

/** As `oneLine`, but a space at either end stays: for a stretch of a longer text. */
export const spaced = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu, '');
