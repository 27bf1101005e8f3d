import { Eta, type TemplateFunction } from 'eta/core';
import { bytesOf, formatBytes, KILOBYTE } from '../kernel/index.ts';
import { BoundedCache } from './bounded-cache.ts';
import { type Audience, type DigestView, digestViews, type PrintOrder } from './digest-view.ts';
import { RenderError } from './errors.ts';
import { type Layout, parseLayout } from './layout.ts';
import { marksIn } from './marks.ts';
import { hanging, heading, RULE, wrap } from './wrap.ts';

/** Gmail clips a message near 102 KB of HTML; below this it never does. */
export const HTML_BUDGET = 90 * KILOBYTE;
/** What a reader's own value adds where its mark stands: a link with a token has at most some 190 characters. */
const MARK_RESERVE = 192;

/** One mail of a cut, for all of its readers: `html` and `text` hold marks where a reader's own values go. */
export interface Digest {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Fills a layout with what a cut shows. Everything is escaped by the template engine, every link is http(s).
 * HTML over 90 KB is trimmed by whole stories from the end of the cut, which are counted in "N more on the web".
 * Throws RenderError when the leading story alone is too large.
 */
export const fillDigest = (layout: string, ...order: PrintOrder): Digest => {
  const press = compiled(layout);
  const view = digestViews(press.layout, order, 'readers');
  const [content, cut] = order;
  const all = cut.stories.length + cut.brief.length;
  const fitting = largestThatFits(all, (kept) => sizeOf(press.html(view(kept))) <= HTML_BUDGET);
  if (fitting === null) {
    throw new RenderError(
      'render.too-large',
      `edition ${content.edition}, cut ${cut.number}: its first story alone makes more than ${formatBytes(HTML_BUDGET)} of HTML`,
    );
  }
  const shown = view(fitting);
  return {
    subject: shown.subject,
    preheader: shown.preheader,
    html: press.html(shown),
    text: press.text(shown),
  };
};

/** The digest of a cut as a page of the archive: the same HTML without what belongs to one reader, and untrimmed. */
export const archivePage = (layout: string, ...order: PrintOrder): string => {
  const press = compiled(layout);
  return press.html(untrimmed(press.layout, order, 'archive'));
};

/** The digest of a cut as the desk looks at it: as a reader gets it, without anybody's links, and untrimmed. */
export const deskPreview = (
  layout: string,
  ...order: PrintOrder
): { readonly html: string; readonly text: string } => {
  const press = compiled(layout);
  const view = untrimmed(press.layout, order, 'desk');
  return { html: press.html(view), text: press.text(view) };
};

const untrimmed = (layout: Layout, order: PrintOrder, audience: Audience): DigestView =>
  digestViews(layout, order, audience)(Number.POSITIVE_INFINITY);

const sizeOf = (html: string): number => bytesOf(html) + marksIn(html) * MARK_RESERVE;

/** The most of `all`, and where there is anything at least 1, for which `fits` holds; null where not even that does. */
const largestThatFits = (all: number, fits: (kept: number) => boolean): number | null => {
  if (fits(all)) return all;
  let least = Math.min(1, all);
  if (!fits(least)) return null;
  let tooMany = all;
  while (tooMany - least > 1) {
    const middle = Math.floor((least + tooMany) / 2);
    if (fits(middle)) least = middle;
    else tooMany = middle;
  }
  return least;
};

interface Compiled {
  readonly layout: Layout;
  html(view: DigestView): string;
  text(view: DigestView): string;
}

/** Compiling costs about a millisecond, filling a tenth of it; a function serves few newsletters at once. */
const COMPILED = new BoundedCache<Compiled>(16);

const compiled = (source: string): Compiled =>
  COMPILED.take(source, () => compile(parseLayout(source)));

const compile = (layout: Layout): Compiled => {
  const escaping = new Eta({ autoTrim: false });
  const plain = new Eta({ autoTrim: false, autoEscape: false });
  const html: TemplateFunction = escaping.compile(layout.html);
  const text: TemplateFunction = plain.compile(layout.text);
  return {
    layout,
    html: (view) => escaping.render(html, view),
    text: (view) => plain.render(text, { ...view, wrap, hanging, heading, rule: RULE }).trimEnd(),
  };
};
