import { parseHTML } from 'linkedom';
import { IngestError } from '../errors.ts';
import { MARKUP_DEPTH, PAGE_ELEMENTS } from '../limits.ts';
import { withoutTags } from './frame-tags.ts';
import { paragraphsOf } from './paragraphs.ts';

/** As much of the DOM as is needed here; linkedom's own types lean on a browser's. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}
export interface MarkupElement extends MarkupNode {
  readonly innerHTML: string;
  readonly parentElement: MarkupElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): ArrayLike<MarkupElement>;
  remove(): void;
}
export interface MarkupDocument {
  readonly title: string;
  readonly body: MarkupElement;
  readonly documentElement: MarkupElement | null;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): ArrayLike<MarkupElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === ELEMENT;
export const isText = ({ nodeType }: MarkupNode): boolean => nodeType === TEXT;

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Never words of the report: code, controls, pictures with their captions, what stands beside. */
export const SKIPPED = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED FORM BUTTON SELECT OPTION TEXTAREA NAV ASIDE FIGURE FIGCAPTION VIDEO AUDIO CANVAS HEAD TITLE',
);
export const BLOCKS = tags(
  'ADDRESS ARTICLE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FOOTER HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL H1 H2 H3 H4 H5 H6',
);
export const HEADING = /^H[1-6]$/u;

/** A heading between paragraphs says nothing by itself, unless it is a sentence or names the references. */
const isStatement = (heading: string): boolean =>
  /[.!?:]$/u.test(heading) ||
  heading.length > 80 ||
  /^(?:references|sources?|quellen|referencias|fuentes|références)$/iu.test(heading);

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

class Lines {
  readonly #lines: string[] = [];
  readonly #headings: string[] = [];
  #open = '';

  add(text: string): void {
    this.#open += text;
  }

  end(): void {
    const line = oneLine(this.#open);
    if (line !== '') this.#lines.push(line);
    this.#open = '';
  }

  endHeading(): void {
    const line = oneLine(this.#open);
    if (line !== '') (isStatement(line) ? this.#lines : this.#headings).push(line);
    this.#open = '';
  }

  get all(): readonly string[] {
    return this.#lines;
  }

  get headings(): readonly string[] {
    return this.#headings;
  }
}

const walkElement = (element: MarkupNode, lines: Lines, depth: number): void => {
  const name = element.nodeName.toUpperCase();
  if (SKIPPED.has(name)) return;
  if (name === 'TD' || name === 'TH') lines.add(' ');
  const block = BLOCKS.has(name);
  if (block) lines.end();
  if (depth > MARKUP_DEPTH) lines.add(element.textContent ?? '');
  else for (const child of element.childNodes) walk(child, lines, depth + 1);
  if (HEADING.test(name)) lines.endHeading();
  else if (block) lines.end();
};

const walk = (node: MarkupNode, lines: Lines, depth: number): void => {
  if (node.nodeType === TEXT) lines.add(node.textContent ?? '');
  else if (node.nodeType === ELEMENT) walkElement(node, lines, depth);
};

/**
 * The paragraphs of an element: a line for each block, inline markup dropped, pictures and controls left out. Headings
 * are left out where there is anything else.
 */
export const linesOfElement = (element: MarkupNode): readonly string[] => {
  const lines = new Lines();
  walk(element, lines, 0);
  lines.end();
  return lines.all.length > 0 ? lines.all : lines.headings;
};

/** Start and end tags, comments, and "<" in scripts: what a parser stops at. */
const STOPS = 4 * PAGE_ELEMENTS;

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
};

/** Parses a page; throws where it has more elements than a page may. */
export const parseMarkup = (name: string, html: string): MarkupDocument => {
  const elements = count(html, /<[a-z]/giu);
  if (elements > PAGE_ELEMENTS || count(html, /</gu) > STOPS) {
    throw new IngestError(
      'ingest.unreadable',
      `${name}: ${elements} elements, ${count(html, /</gu)} times "<"; allowed are ${PAGE_ELEMENTS} and ${STOPS}`,
    );
  }
  return parseHTML(html).document as unknown as MarkupDocument;
};

/** What only a whole page has; in a fragment it would end the page around it. */
const FRAME = /<!doctype|<\/?(?:html|body)\b/giu;
/** A document type that is never closed. */
const OPEN_DOCTYPE = /<!doctype[^>]*$/iu;

/** The body around a fragment of HTML. */
export const parseFragment = (name: string, html: string): MarkupElement =>
  parseMarkup(
    name,
    `<!doctype html><html><body>${withoutTags(html, FRAME).replace(OPEN_DOCTYPE, '')}</body></html>`,
  ).body;

const linesOfFragment = (name: string, html: string): readonly string[] =>
  linesOfElement(parseFragment(name, html));

/** Tags in what should be words: the HTML was escaped once too often. */
const ESCAPED_TAG = /<\/(?:p|div|a|b|i|em|strong|span|ul|ol|li|h[1-6])>|<(?:br|p) ?\/?>/iu;

/** The paragraphs of a text without tags, its entities read: lines end where they do in plain text. */
const linesOfText = (name: string, text: string): readonly string[] => {
  if (!text.includes('&')) return paragraphsOf(text).map(oneLine);
  const lines = paragraphsOf(text).flatMap((line) => linesOfFragment(name, line));
  return lines.some((line) => ESCAPED_TAG.test(line))
    ? linesOfFragment(name, lines.join('\n'))
    : lines;
};

/** The paragraphs of a fragment of HTML, as feeds and Markdown give it; of plain text, where it has no tags. */
export const linesOfMarkup = (name: string, html: string): readonly string[] =>
  html.includes('<') ? linesOfFragment(name, html) : linesOfText(name, html);

/** A line of a list: the headline of another paper is no longer. */
const LONGEST_ITEM = 200;
const ENDS_SENTENCE = /[.!?。！？؟]["”»]?$/u;

/** A line, and whether a link is in it. */
interface LinkedLine {
  readonly text: string;
  readonly linked: boolean;
}

const linkedLines = (element: MarkupNode): readonly LinkedLine[] => {
  const lines: LinkedLine[] = [];
  let text = '';
  let linked = false;
  const end = (): void => {
    const line = oneLine(text);
    if (line !== '') lines.push({ text: line, linked });
    text = '';
    linked = false;
  };
  const visit = (node: MarkupNode, depth: number): void => {
    if (isText(node)) text += node.textContent ?? '';
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    const block = BLOCKS.has(name);
    if (block) end();
    if (name === 'A' && (node.getAttribute('href') ?? '') !== '') linked = true;
    if (depth > MARKUP_DEPTH) text += node.textContent ?? '';
    else for (const child of node.childNodes) visit(child, depth + 1);
    if (block) end();
  };
  visit(element, 0);
  end();
  return lines;
};

const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether a fragment of HTML is a list of links to other reports, as Google News and rivers of headlines have it: two
 * short lines or more, each with a link and none a sentence; or one that says no more than the title does.
 */
export const isLinkList = (name: string, html: string, title: string | null): boolean => {
  if (!/<a\s/iu.test(html)) return false;
  const lines = linkedLines(parseFragment(name, html));
  const isItem = ({ text, linked }: LinkedLine): boolean =>
    linked && text.length <= LONGEST_ITEM && !ENDS_SENTENCE.test(text);
  if (lines.length === 0 || !lines.every(isItem)) return false;
  const [only] = lines;
  if (lines.length > 1 || only === undefined) return true;
  const said = bareWords(only.text);
  const wanted = bareWords(title ?? '');
  return wanted !== '' && (said.startsWith(wanted) || wanted.startsWith(said));
};
