import { firstTag, withoutTags } from './frame-tags.ts';

/** What belongs to a page's head where its tags are left out (HTML standard, "in head" and "after head"). */
const HEAD =
  /^(?:\s|<!--[\s\S]*?-->|<\?[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|style|script|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>)*/iu;
const FRAME = /<!doctype|<\/?(?:html|head|body)\b/giu;
const ROOT = /<html\b/giu;

/**
 * A page with the tags of `html`, `head` and `body` that HTML lets writers leave out, and minifiers do; the parser in use
 * here does not put them in. A page that has them all is left as it is.
 */
export const completePage = (html: string): string => {
  if (/<html\b/iu.test(html) && /<body\b/iu.test(html)) return html;
  const root = firstTag(html, ROOT) ?? '<html>';
  const inside = withoutTags(html, FRAME);
  const [head = ''] = HEAD.exec(inside) ?? [];
  return `<!doctype html>${root}<head>${head}</head><body>${inside.slice(head.length)}</body></html>`;
};
