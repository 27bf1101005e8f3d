import iconv from 'iconv-lite';

/** A text as a program that knows no UTF-8 would save it; throws for a letter that the encoding has not. */
export const encoded = (text: string, encoding: string): Buffer => {
  const bytes = iconv.encode(text, encoding);
  if (iconv.decode(bytes, encoding, { stripBOM: false }) !== text)
    throw new Error(`${encoding} has not every letter of "${text.slice(0, 80)}"`);
  return bytes;
};
