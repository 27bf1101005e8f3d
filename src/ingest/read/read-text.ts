import { decodeText } from './decode-text.ts';
import { paragraphsOf } from './paragraphs.ts';
import { plainArticle, type Reader } from './reader.ts';

/** Plain text: the first line is the title; then a paragraph a line, or paragraphs wrapped between blank lines. */
export const readText: Reader = (name, bytes) => {
  const text = decodeText(name, bytes).replace(/\r\n?/gu, '\n').trim();
  if (text === '') return [];
  const end = text.indexOf('\n');
  if (end < 0) return [plainArticle(text)];
  const body = paragraphsOf(text.slice(end + 1).trim());
  return [{ ...plainArticle(body.join('\n')), title: text.slice(0, end).trim() }];
};
