import type { Layout } from './layout.ts';

/**
 * How a line of a file ends: `open` within quotes, `closed` outside, or `wrong` after a quote that closes in the middle of
 * a cell. `within`: an earlier line has left a quote open. Looks at each letter once.
 */
export const quotesAfter = (
  text: string,
  layout: Layout,
  within: boolean,
): 'open' | 'closed' | 'wrong' => {
  const { separator, quote } = layout;
  let at = within ? 0 : afterSpaces(text, 0, separator);
  let inside = within;
  for (;;) {
    if (!inside && text[at] === quote) {
      inside = true;
      at += 1;
    }
    if (!inside) {
      const next = text.indexOf(separator, at);
      if (next < 0) return 'closed';
      at = afterSpaces(text, next + 1, separator);
      continue;
    }
    const close = closingQuote(text, at, layout);
    if (close < 0) return 'open';
    at = afterSpaces(text, close + 1, separator);
    if (at >= text.length) return 'closed';
    if (text[at] !== separator) return 'wrong';
    inside = false;
  }
};

/** The quote that ends a cell, from here; -1: none. */
const closingQuote = (text: string, from: number, { quote, escape: before }: Layout): number => {
  let at = text.indexOf(quote, from);
  while (at >= 0) {
    const doubled = before === quote && text[at + 1] === quote;
    const slashed = before !== quote && text[at - 1] === before;
    if (!doubled && !slashed) return at;
    at = text.indexOf(quote, at + (doubled ? 2 : 1));
  }
  return -1;
};

const afterSpaces = (text: string, from: number, separator: string): number => {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
};
