// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** Overrides of writing direction could make a mail read as another text than it is. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Most lines hold none of what is taken out: one look is quicker than five. */
const ODD = /\p{C}|[^\P{Z} ]|\s{2}/u;

/** One line of text: white space run together, control characters, invisible breaks and lone surrogates out. */
export const plainLine = (text: string): string => (ODD.test(text) ? plain(text) : text.trim());

const plain = (text: string): string =>
  text
    .replace(/[\r\n\t\u2028\u2029]/gu, ' ')
    .replace(CONTROLS, '')
    .replace(DIRECTION, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/\s+/gu, ' ')
    .trim();

/** The lines of a text that hold something, each as `plainLine`. */
export const plainLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(plainLine)
    .filter((line) => line !== '');
