/** A BCP 47 tag in its canonical writing, lower case where the corpus of articles has it so: `en`, `de-at`. */
export const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && tag === tag.toLowerCase();
  } catch {
    return false;
  }
};

/** An address of an https host and nothing else: no path, query, fragment or credentials. */
export const isHttpsOrigin = (text: string): boolean =>
  isHttps(text) && new URL(text).origin === text;

/** An https address without credentials. */
export const isHttps = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
};
