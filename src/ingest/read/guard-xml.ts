import { IngestError } from '../errors.ts';
import { FEED_DEPTH, FEED_ELEMENTS } from '../limits.ts';

const refuse = (name: string, got: string, allowed: string): never => {
  throw new IngestError('ingest.unreadable', `${name}: ${got}; allowed ${allowed}`);
};

interface Markup {
  readonly kind: 'open' | 'empty' | 'close' | 'doctype' | 'passage';
  /** Just after it. */
  readonly end: number;
}

const after = (xml: string, mark: string, from: number): number => {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
};

/** After the next `mark` that stands in no quotes, be the quotes ever so far apart: so the parser reads tags too. */
const afterUnquoted = (xml: string, mark: string, from: number): number => {
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === '"' || letter === "'") at = after(xml, letter, at + 1) - 1;
    else if (xml.startsWith(mark, at)) return at + mark.length;
  }
  return xml.length;
};

/** What begins with the "<" at `at`, told apart in the parser's own order. */
const markupAt = (xml: string, at: number): Markup => {
  if (xml.startsWith('</', at)) return { kind: 'close', end: after(xml, '>', at) };
  if (xml.startsWith('<?', at)) return { kind: 'passage', end: afterUnquoted(xml, '?>', at) };
  if (xml.startsWith('<!--', at)) return { kind: 'passage', end: after(xml, '-->', at + 4) };
  if (xml.startsWith('<![', at)) return { kind: 'passage', end: after(xml, ']]>', at) };
  const end = afterUnquoted(xml, '>', at);
  if (/^<!doctype/iu.test(xml.slice(at, at + 9))) return { kind: 'doctype', end };
  return { kind: xml[end - 2] === '/' ? 'empty' : 'open', end };
};

/**
 * Refuses, before any parser sees it, XML that declares entities (they could grow without end, or name files), nests
 * too deep or has too many elements. Gives the XML without its document type, which a feed may name (RSS 0.91 did) but
 * not define.
 *
 * Declarations are looked for in the whole text, be it quoted or commented out, so that no trick with sections can hide
 * one from here that the parser would find.
 */
export const guardXml = (name: string, xml: string): string => {
  if (/<!ENTITY/iu.test(xml)) refuse(name, 'declares entities', 'is XML without a DTD of its own');
  let depth = 0;
  let elements = 0;
  let doctype: readonly [start: number, end: number] | null = null;
  for (let at = xml.indexOf('<'), end = 0; at >= 0; at = xml.indexOf('<', end)) {
    const markup = markupAt(xml, at);
    end = markup.end;
    if (markup.kind === 'doctype') {
      if (xml.slice(at, end).includes('[')) {
        refuse(name, 'a document type with a subset', 'is XML without a DTD of its own');
      }
      if (elements === 0) doctype ??= [at, end];
      continue;
    }
    // A tag too many closes nothing, and makes no room below.
    if (markup.kind === 'close') depth = Math.max(0, depth - 1);
    if (markup.kind === 'open') depth += 1;
    if (markup.kind === 'open' || markup.kind === 'empty') elements += 1;
    if (depth > FEED_DEPTH)
      refuse(name, `elements nested deeper than ${FEED_DEPTH}`, `are ${FEED_DEPTH}`);
    if (elements > FEED_ELEMENTS)
      refuse(name, `more than ${FEED_ELEMENTS} elements`, `are ${FEED_ELEMENTS}`);
  }
  return doctype === null ? xml : xml.slice(0, doctype[0]) + xml.slice(doctype[1]);
};
