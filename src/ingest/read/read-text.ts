import { decodeText } from './decode-text.ts';
import { plainArticle, type Reader } from './reader.ts';

/** Lines broken at a column, as in mail or by an editor: most of them run up to it and end within a sentence. */
const isWrapped = (lines: readonly string[]): boolean => {
  const inner = lines.slice(0, -1);
  const open = inner.filter(
    (line) => line.length >= 40 && line.length <= 120 && !/[.!?:”"]$/u.test(line),
  );
  return inner.length > 0 && open.length / inner.length > 0.6;
};

const paragraphsOf = (block: string): readonly string[] => {
  const lines = block.split('\n').map((line) => line.trim());
  return isWrapped(lines) ? [lines.join(' ')] : lines;
};

/** Plain text: the first line is the title; then a paragraph a line, or paragraphs wrapped between blank lines. */
export const readText: Reader = (name, bytes) => {
  const text = decodeText(name, bytes).replace(/\r\n?/gu, '\n').trim();
  if (text === '') return [];
  const end = text.indexOf('\n');
  if (end < 0) return [plainArticle(text)];
  const body = text.slice(end + 1).trim();
  const paragraphs = body.split(/\n\s*\n/u).flatMap(paragraphsOf);
  return [{ ...plainArticle(paragraphs.join('\n')), title: text.slice(0, end).trim() }];
};
