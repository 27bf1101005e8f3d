import MarkdownIt from 'markdown-it';
import type { RawArticle } from '../../domain/index.ts';
import { decodeText } from './decode-text.ts';
import { linesOfElement, parseFragment } from './markup-text.ts';
import { plainArticle, type Reader } from './reader.ts';

/** Takes linear time over what is never closed, and nests 100 deep at most. */
const MARKDOWN = new MarkdownIt({ html: true });

const FRONT_MATTER = /^---\n(?<fields>.*?)\n---(?:\n|$)/su;
/** Fields of a front matter by the names that site generators use; the first that is there counts. */
const FIELDS = {
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonical'],
  source: ['source', 'publisher'],
  author: ['author', 'byline'],
  publishedAt: ['publishedat', 'published', 'date'],
  language: ['language', 'lang'],
} as const;

/** Lines `name: value` with the quotes taken off; lists and nesting are none of an article's business. */
const fieldsOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block.split('\n').flatMap((line) => {
      const [, name, value] = /^([A-Za-z][\w-]*)\s*:\s*(\S.*)$/u.exec(line) ?? [];
      if (name === undefined || value === undefined) return [];
      const bare = value.trim().replace(/^(["'])(.*)\1$/u, '$2');
      return [[name.toLowerCase(), bare] as const];
    }),
  );

const stated = (fields: ReadonlyMap<string, string>): Partial<RawArticle> =>
  Object.fromEntries(
    Object.entries(FIELDS).flatMap(([field, names]) => {
      const value = names.map((name) => fields.get(name)).find((found) => found !== undefined);
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** Markdown (CommonMark and GitHub's tables), with a front matter or without: the first heading is the title. */
export const readMarkdown: Reader = (name, bytes) => {
  const text = decodeText(name, bytes).replace(/\r\n?/gu, '\n');
  const front = FRONT_MATTER.exec(text);
  const fields = fieldsOf(front?.groups?.['fields'] ?? '');
  const html = MARKDOWN.render(text.slice(front?.[0].length ?? 0));
  const body = parseFragment(name, html);
  const lines = linesOfElement(body);
  const heading = [...body.childNodes].find(({ nodeName }) => nodeName.toUpperCase() === 'H1');
  const title = heading?.textContent?.replace(/\s+/gu, ' ').trim() ?? null;
  if (lines.length === 0 && title === null && !fields.has('title')) return [];
  const report = title === null ? lines : lines.filter((line) => line !== title);
  return [{ ...plainArticle(report.join('\n')), title, ...stated(fields) }];
};
