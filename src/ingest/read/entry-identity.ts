import type { RawArticle } from '../../domain/index.ts';
import { digest } from '../../kernel/index.ts';
import { canonicalUrl } from '../clean/canonical-url.ts';
import type { FeedEntry } from './reader.ts';

/** By what the entries of a feed are told apart: their addresses, or the names that the feed gives them. */
export type Identity = 'link' | 'guid';

const ID_LETTERS = 24;

/** The front page of a site is no article's address. */
const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};

const saying = ({ title, whole }: FeedEntry): string => (title ?? whole).trim().toLowerCase();

/**
 * Decided for a whole feed: entries that share an address and have names and titles of their own are different articles,
 * and so are those whose address is a front page. Else the address names them: it is the same in other feeds of the site.
 */
export const identityOf = (entries: readonly FeedEntry[]): Identity => {
  const known = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const address = entry.guid === null ? null : canonicalUrl(entry.url);
    if (address === null) continue;
    if (isFrontPage(address)) return 'guid';
    const other = known.get(address);
    if (other === undefined) known.set(address, entry);
    else if (other.guid !== entry.guid && saying(other) !== saying(entry)) return 'guid';
  }
  return 'link';
};

/** An entry as an article with the id that its feed's identity gives it. */
export const identified = (
  { guid, whole: _, ...article }: FeedEntry,
  identity: Identity,
): RawArticle => {
  const address = canonicalUrl(article.url);
  if (identity === 'link' || guid === null || address === null) return article;
  return { ...article, id: digest(['entry', address, guid], ID_LETTERS) };
};

/** The entries of one file as articles, their identity decided by what is in it. */
export const entriesAsArticles = (entries: readonly FeedEntry[]): RawArticle[] => {
  const identity = identityOf(entries);
  return entries.map((entry) => identified(entry, identity));
};
