import { httpUrl } from '../clean/canonical-url.ts';
import { readDate } from '../clean/written-date.ts';
import { plainFigures } from '../dates/digits.ts';
import { isOtherDay, LABEL } from '../dates/other-day.ts';
import { dateIn, type WrittenDate } from '../dates/scan-date.ts';
import type { LinkedArticle } from './linked-data.ts';
import {
  BLOCKS,
  isElement,
  isText,
  type MarkupDocument,
  type MarkupElement,
  type MarkupNode,
} from './markup-text.ts';

/** Sources of a page's date, the surest first; shown beside it as the reason. */
export const DATE_ORIGINS = [
  'json-ld',
  'meta',
  'microdata',
  'modified',
  'visible',
  'address',
] as const;
export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** A date that a page gives for its article. `stated`: ISO 8601 where it can be read, else as it stands there. */
export interface PageDate {
  readonly stated: string;
  readonly origin: DateOrigin;
}

/** By name, property or itemprop of a `meta`, the surer first. */
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'publish_date',
  'publish-date',
  'published-date',
  'pubdate',
  'publication_date',
  'originalpublicationdate',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dc.created',
  'rnews:datePublished',
  'cXenseParse:recs:publishtime',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'dateModified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'updated',
];

const contentsOf = (document: MarkupDocument): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = meta.getAttribute('content')?.trim();
    // Not `http-equiv`: a server fills its "last-modified" with the moment of each answer.
    for (const by of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(by)?.trim().toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
};

const firstOf = (contents: ReadonlyMap<string, string>, names: readonly string[]): string[] =>
  names.flatMap((name) => contents.get(name.toLowerCase()) ?? []);

/** Parts of a page beside its article that have dates of their own. */
const BESIDE_TAGS =
  /^(?:ASIDE|NAV|HEADER|FOOTER|FIGURE|FORM|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME)$/u;
const BESIDE_ROLES = /^(?:complementary|navigation|contentinfo|search|banner)$/iu;
const BESIDE_NAMES =
  /(?:^|[\s_-])(?:related|recommend\w{0,6}|latest|recent|popular|trending|most[-_]read|read[-_]more|more[-_](?:news|stories|from|on)|see[-_]also|sidebar|side-bar|widget\w{0,2}|teasers?|promo\w{0,6}|comments?|comment-list|disqus\w{0,10}|reader-?voices|discussion|respond|carousel|ticker|archive|calendar|events?|copyright|footer|menu)(?=$|[\s_-])/iu;

const isBeside = (element: MarkupElement, heading: MarkupElement | null): boolean => {
  const name = element.nodeName.toUpperCase();
  // The element that holds the title is the article, whatever its name.
  if (heading !== null && holds(element, heading)) return false;
  if (BESIDE_TAGS.test(name)) {
    return !((name === 'FOOTER' || name === 'HEADER') && parentNamed(element, 'ARTICLE'));
  }
  if (BESIDE_ROLES.test(element.getAttribute('role') ?? '')) return true;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return !/^(?:BODY|MAIN|ARTICLE)$/u.test(name) && BESIDE_NAMES.test(names.slice(0, 500));
};

const parentNamed = ({ parentElement }: MarkupElement, name: string): boolean =>
  parentElement?.nodeName.toUpperCase() === name;

const holds = (element: MarkupElement, inner: MarkupElement): boolean => {
  for (let node: MarkupElement | null = inner; node !== null; node = node.parentElement)
    if (node === element) return true;
  return false;
};

const textOf = (node: MarkupNode): string => (node.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Shorter headings are in many a title: "News". */
const SHORTEST_TITLE = 8;

/** The heading that says most of the page's title (not that of the site); else the first of the first rank. */
const titleHeading = (document: MarkupDocument): MarkupElement | null => {
  const title = document.title.slice(0, 500).replace(/\s+/gu, ' ').trim().toLowerCase();
  const headings = Array.from(document.querySelectorAll('h1, h2, h3')).map((element) => ({
    element,
    text: textOf(element).toLowerCase(),
  }));
  const [named] = headings
    .filter(({ text }) => text.length >= SHORTEST_TITLE && title.includes(text))
    .toSorted((a, b) => b.text.length - a.text.length);
  const first = headings.find(
    ({ element, text }) => text !== '' && element.nodeName.toUpperCase() === 'H1',
  );
  return (named ?? first)?.element ?? null;
};

/** One line of a page as it is shown, and the times that are marked in it. */
interface Line {
  text: string;
  readonly times: string[];
  isHeading: boolean;
  inArticle: boolean;
}

/** Lines that are looked at: far more than there are before any article's text. */
const LINES = 2000;

class ShownLines {
  readonly lines: Line[] = [];
  readonly #heading: MarkupElement | null;
  #open: Line = { text: '', times: [], isHeading: false, inArticle: false };
  #articles = 0;

  constructor(root: MarkupElement, heading: MarkupElement | null) {
    this.#heading = heading;
    this.#walk(root);
    this.#end();
  }

  #walk(element: MarkupElement): void {
    if (this.lines.length > LINES || isBeside(element, this.#heading)) return;
    const name = element.nodeName.toUpperCase();
    const block = BLOCKS.has(name);
    if (block) this.#end();
    const article = name === 'ARTICLE' || name === 'MAIN';
    if (article) this.#articles += 1;
    if (name === 'TIME') {
      const marked = element.getAttribute('datetime')?.trim();
      if (marked && !isLinkElsewhere(element)) this.#open.times.push(marked);
    }
    for (const child of element.childNodes) {
      if (isText(child)) this.#open.text += child.textContent ?? '';
      else if (isElement(child)) this.#walk(child);
    }
    if (element === this.#heading) this.#open.isHeading = true;
    if (block) this.#end();
    if (article) this.#articles -= 1;
  }

  #end(): void {
    const text = this.#open.text.replace(/\s+/gu, ' ').trim();
    if (text !== '' || this.#open.times.length > 0)
      this.lines.push({ ...this.#open, text, inArticle: this.#articles > 0 });
    this.#open = { text: '', times: [], isHeading: false, inArticle: false };
  }
}

/** Blocks within a link, and inline elements within one another, are few; what is deeper is hostile. */
const DEEPEST = 20;

/** Letters of links, each read once: one link may hold thousands of times. */
const linkLengths = new WeakMap<MarkupElement, number>();
const lengthOf = (link: MarkupElement): number => {
  const known = linkLengths.get(link) ?? textOf(link).length;
  linkLengths.set(link, known);
  return known;
};

/** A time in a link with a headline is that of another article. */
const isLinkElsewhere = (time: MarkupElement): boolean => {
  let node: MarkupElement | null = time.parentElement;
  for (let depth = 0; node !== null && depth < DEEPEST; depth += 1) {
    const name = node.nodeName.toUpperCase();
    if (name === 'A') return lengthOf(node) > textOf(time).length + 20;
    if (BLOCKS.has(name)) return false;
    node = node.parentElement;
  }
  return false;
};

/** A date stands at most so many lines above and below its title, and above the first paragraphs. */
const ABOVE = 5;
const BELOW = 10;
const PARAGRAPH = 160;
/** Beside its date a line of the page says who wrote it and where: so many letters at most. */
const BESIDE_DATE = 90;

/** "Published 5 June 2014": the page says which day it means. */
const SAYS_PUBLISHED =
  /^\W*(?:first )?(?:published|posted|publication date|veröffentlicht|erschienen|publié|paru|publicado|pubblicato|gepubliceerd|опубликовано|publikováno|opublikowano|yayınlanma|公開日|掲載日|发布时间|發布時間|게시일|نُشر|نشر)/iu;

/** A line that is its date, with a label or a byline: no sentence that speaks of a day. */
const dateOfLine = (line: Line, language: string | null): WrittenDate | null => {
  if (isOtherDay(line.text)) return null;
  const [marked] = line.times;
  const time = marked === undefined ? null : readDate(marked, language);
  if (time !== null) return time;
  if (line.text.length > BESIDE_DATE + 60) return null;
  const text = plainFigures(line.text);
  const found = dateIn(text, language);
  if (found === null) return null;
  const around = text.slice(0, found.index) + text.slice(found.end);
  const isProse =
    (around.match(/\p{L}/gu)?.length ?? 0) > BESIDE_DATE ||
    (/[.!?。]["”»]?$/u.test(text) && (around.match(/\p{L}{2,}/gu)?.length ?? 0) > 6);
  return isProse ? null : found;
};

/** "Updated 30 Nov 2026": where the line before it, or after it, says when it was published, that is the date. */
const UPDATED =
  /^\W*(?:last )?(?:updated?|modified|edited|revised|aktualisiert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|更新|修改|업데이트|수정|تحديث)/iu;

/** The day that a line of the page calls that of its publication. */
const labelledDate = (lines: readonly Line[], language: string | null): WrittenDate | null => {
  for (const line of lines) {
    if (!SAYS_PUBLISHED.test(line.text.slice(0, LABEL))) continue;
    const date = dateOfLine(line, language);
    if (date !== null) return date;
  }
  return null;
};

const visibleDate = (lines: readonly Line[], language: string | null): WrittenDate | null => {
  const at = lines.findIndex(({ isHeading }) => isHeading);
  const near = at < 0 ? lines.slice(0, BELOW) : linesNear(lines, at);
  const dated = near.flatMap((line) => {
    const date = dateOfLine(line, language);
    return date === null ? [] : [{ date, updated: UPDATED.test(line.text) }];
  });
  const best = dated.find(({ updated }) => !updated) ?? dated[0];
  if (best) return best.date;
  // A time that is marked in the article, further from its title, where it is the only one.
  const marked = lines.filter(({ inArticle, times }) => inArticle && times.length > 0);
  return marked.length === 1 && marked[0] ? dateOfLine(marked[0], language) : null;
};

/** Those below the title up to the second paragraph come first, then those above it, the nearest first. */
const linesNear = (lines: readonly Line[], at: number): readonly Line[] => {
  const below: Line[] = [];
  let paragraphs = 0;
  for (const line of lines.slice(at, at + BELOW + 1)) {
    if (line.text.length > PARAGRAPH) paragraphs += 1;
    if (paragraphs > 1) break;
    below.push(line);
  }
  // Outside of the article a date above the title is the site's: that of today.
  const above = lines.slice(Math.max(0, at - ABOVE), at).filter(({ inArticle }) => inArticle);
  return [...below, ...above.toReversed()];
};

/** "/2026/11/29/mill-bridge", "/2026-11-29-mill", "/20261129/": the whole day stands in it. */
const IN_ADDRESS =
  /(?<!\d)((?:19|20)\d\d)(?:[/_-](\d{1,2})[/_-](\d{1,2})|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)/u;

const dateInAddress = (address: string | null): string | null => {
  const path = address === null || httpUrl(address) === null ? '' : new URL(address).pathname;
  const found = IN_ADDRESS.exec(path);
  if (found === null) return null;
  const [, year = '', month = found[4] ?? '', day = found[5] ?? ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const MARKED =
  '[itemprop~="datePublished" i], time[pubdate], .dt-published, abbr.published[title], time.published';

/** A page has a few; comments have theirs, and are beside. */
const MARKED_DATES = 200;

/** Microdata and microformats of the article itself. */
const microdata = (document: MarkupDocument, heading: MarkupElement | null): string[] => {
  const besides = new Map<MarkupElement, boolean>();
  // Each element is judged once, however many dates stand in it.
  const isWithinBeside = (element: MarkupElement | null): boolean => {
    const path: MarkupElement[] = [];
    let node = element;
    while (node !== null && !besides.has(node)) {
      path.push(node);
      node = node.parentElement;
    }
    let beside = node !== null && besides.get(node) === true;
    for (const one of path.toReversed()) {
      beside ||= isBeside(one, heading);
      besides.set(one, beside);
    }
    return beside;
  };
  return Array.from(document.querySelectorAll(MARKED))
    .slice(0, MARKED_DATES)
    .filter((element) => !isWithinBeside(element.parentElement) && !isLinkElsewhere(element))
    .flatMap(
      (element) =>
        ['datetime', 'content', 'title']
          .map((name) => element.getAttribute(name)?.trim())
          .find((value) => value) ?? (textOf(element).length < 80 ? textOf(element) : []),
    );
};

const isoOf = ({ at, precision }: WrittenDate): string => {
  const iso = new Date(at).toISOString();
  return precision === 'day' ? iso.slice(0, 10) : iso;
};

/**
 * When a page's article was published, and how that is known: what JSON-LD, `meta` and microdata state, else when it was
 * modified, else the date that stands by its title or byline, else the one in its address. The first that can be read
 * counts; where none can, the first that is stated. Never the date of a neighbor, nor one from prose.
 * @param address of the page, as it gives it itself or as it was fetched
 */
export const pageDate = (
  document: MarkupDocument,
  linked: LinkedArticle | null,
  { language, address }: { readonly language: string | null; readonly address: string | null },
): PageDate | null => {
  const metas = contentsOf(document);
  const heading = titleHeading(document);
  const { lines } = new ShownLines(document.body, heading);
  const shown = (date: WrittenDate | null) => (date === null ? [] : [isoOf(date)]);
  const candidates: readonly (readonly [DateOrigin, () => readonly string[]])[] = [
    ['json-ld', () => (linked?.publishedAt ? [linked.publishedAt] : [])],
    ['meta', () => firstOf(metas, PUBLISHED)],
    ['microdata', () => microdata(document, heading)],
    // What is modified today may have been published years ago, and the page says so.
    ['visible', () => shown(labelledDate(lines, language))],
    [
      'modified',
      () => [...(linked?.modifiedAt ? [linked.modifiedAt] : []), ...firstOf(metas, MODIFIED)],
    ],
    ['visible', () => shown(visibleDate(lines, language))],
    [
      'address',
      () => {
        const found = dateInAddress(address);
        return found === null ? [] : [found];
      },
    ],
  ];
  let unread: PageDate | null = null;
  for (const [origin, find] of candidates) {
    for (const stated of find()) {
      const date = readDate(stated, language);
      if (date !== null) return { stated, origin };
      unread ??= { stated, origin };
    }
  }
  return unread;
};

/** The date that one of several articles on a page shows of itself. */
export const dateOfPart = (element: MarkupElement, language: string | null): PageDate | null => {
  const { lines } = new ShownLines(element, element.querySelector('h1, h2'));
  const [date] = lines.slice(0, BELOW).flatMap((line) => dateOfLine(line, language) ?? []);
  return date === undefined ? null : { stated: isoOf(date), origin: 'visible' };
};
