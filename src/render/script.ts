/** Languages that are written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he iw ks lrc mzn nqo pnb ps sd sdh syr ug ur yi'.split(' '),
);
const RIGHT_TO_LEFT_LETTERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
/** A sentence or two say as much as all of it. */
const LOOKED_AT = 300;

export type Direction = 'ltr' | 'rtl';

/** How a text in another language than the mail's is marked; null, or a null part: as the mail is. */
export interface Script {
  readonly lang: string | null;
  readonly dir: Direction | null;
}
const AS_THE_MAIL: Script = { lang: null, dir: null };

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/**
 * By the language where it is known and its script is not stated, else by most of the letters (a foreign name may come
 * first); null: no letter.
 */
const directionOf = (text: string, language: string | null): Direction | null => {
  if (language !== null && !language.includes('-'))
    return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const against = start.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0;
  return 2 * against > letters ? 'rtl' : 'ltr';
};

/**
 * Marks a text in another script: programs that read aloud need its language, and clients its direction (HTML Standard,
 * "The dir attribute"). Its language is null where an earlier version, or nobody, noted it: then its letters tell.
 */
export const scriptOf = (
  text: string,
  language: string | null,
  mail: { readonly language: string; readonly dir: Direction },
): Script => {
  const known = language !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu.test(language);
  const other = known && primary(language) !== primary(mail.language);
  const dir = directionOf(text, known ? language : null);
  const differs = dir !== null && dir !== mail.dir;
  return other || differs
    ? { lang: other ? language : null, dir: differs ? dir : null }
    : AS_THE_MAIL;
};
