import { isBoilerplate } from '../clean/boilerplate.ts';
import { absoluteUrl } from '../clean/canonical-url.ts';
import { linesOfElement, type MarkupDocument, type MarkupElement } from './markup-text.ts';

/** One of several articles that a page holds, each whole. */
export interface ArticlePart {
  readonly element: MarkupElement;
  readonly title: string;
  readonly lines: readonly string[];
  /** Its own page, where its heading links to one. */
  readonly url: string | null;
}

/** Less is a teaser or a comment. In letters. */
const LEAST = 120;
/** A page shows no more whole articles; a list of more is a front page. */
const MOST = 20;
const NO_ARTICLE =
  /(?:^|[\s_-])(?:comments?|reply|respond|teasers?|related|promo|card|widget)(?=$|[\s_-])/iu;

const namesOf = (element: MarkupElement): string =>
  `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.slice(0, 500);

/** Within another article (a comment, a box) or beside one. */
const isWithin = (element: MarkupElement): boolean => {
  for (let node = element.parentElement; node !== null; node = node.parentElement) {
    if (/^(?:ARTICLE|ASIDE|NAV|FOOTER)$/u.test(node.nodeName.toUpperCase())) return true;
    if (NO_ARTICLE.test(namesOf(node)) && !/^(?:BODY|MAIN)$/iu.test(node.nodeName)) return true;
  }
  return false;
};

const partOf = (element: MarkupElement, base: string | null): ArticlePart | null => {
  const heading = element.querySelector('h1, h2');
  const title = heading?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  if (heading === null || title === '') return null;
  const lines = linesOfElement(element).filter((line) => line !== title);
  const report = lines.filter((line) => !isBoilerplate(line));
  const length = report.reduce((sum, line) => sum + line.length, 0);
  if (length < LEAST || report.length < 2) return null;
  const link = heading.querySelector('a[href]') ?? element.querySelector('a[rel~="bookmark"]');
  return { element, title, lines, url: absoluteUrl(link?.getAttribute('href'), base) };
};

/**
 * The articles of a page that holds several, each with a heading and a text of its own, in its order; none where it holds
 * one. Teasers, comments and what stands beside an article are none.
 */
export const severalArticles = (
  document: MarkupDocument,
  base: string | null,
): readonly ArticlePart[] => {
  const found = Array.from(document.querySelectorAll('article'))
    .filter((element) => !NO_ARTICLE.test(namesOf(element)) && !isWithin(element))
    .flatMap((element) => partOf(element, base) ?? []);
  return found.length > 1 && found.length <= MOST ? found : [];
};
