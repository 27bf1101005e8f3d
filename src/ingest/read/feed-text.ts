import { linesOfMarkup } from './markup-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** Media types of an element's content that hold words; without a type it does. */
const WORDS = /^(?:text|plain|html|xhtml|text\/.*|application\/xml|.*\+xml)$/iu;

const inlineMarkup = (child: XmlElement | string): string => {
  if (typeof child === 'string') return child.replaceAll('<', '&lt;');
  const { name } = child;
  if (child.children.length === 0) return name === 'br' || name === 'hr' ? `<${name}>` : '';
  return `<${name}>${child.children.map(inlineMarkup).join('')}</${name}>`;
};

/**
 * What an element of a feed says, as HTML: escaped once more than XML has it (RSS, Atom "html"), or written inline
 * (Atom "xhtml", and feeds that forgot to escape), or in base64 (Atom 0.3). Empty where it is a picture or a sound.
 */
export const markupOf = ({ attributes, children }: XmlElement): string => {
  if (!WORDS.test(attributes['type']?.replace(/;.*$/su, '').trim() || 'text')) return '';
  if (children.some((child) => typeof child !== 'string'))
    return children.map(inlineMarkup).join('');
  // The rest after a second end of CDATA.
  const text = children
    .join('')
    .replace(/\]\](?:>|&gt;)\s{0,9}(?=<|$)/gu, '')
    .trim();
  return attributes['mode'] === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
};

/** Elements of HTML, of today and of long ago. */
const HTML = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button ' +
    'canvas caption center cite code col colgroup data dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins ' +
    'kbd label legend li link main map mark marquee menu meta nav nobr noframes noscript object ol option p param ' +
    'picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub sup svg ' +
    'table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** Has "<" where it begins no tag of HTML ("List<String>", "<3") read as itself. */
const keepBrackets = (markup: string): string =>
  markup.replace(/<(?:(?<tag>\/?[a-z][a-z0-9]*)(?=[\s/>])|!)?/giu, (found, tag?: string) =>
    found === '<!' || HTML.has(tag?.replace('/', '').toLowerCase() ?? '')
      ? found
      : found.replace('<', '&lt;'),
  );

/** A text in one line; titles hold markup now and then, escaped or not. Null where nothing is left. */
export const lineOfMarkup = (name: string, markup: string): string | null => {
  const line = linesOfMarkup(name, keepBrackets(markup)).join(' ');
  return line === '' ? null : line;
};
