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

/** By names that differ, or by none: then their titles are their names. */
const isNamedApart = (one: FeedEntry, other: FeedEntry): boolean =>
  one.guid !== other.guid || one.guid === null;

/**
 * Decided for a whole feed: entries that share an address and have titles of their own, and names of their own or none, are different articles,
 * and so are those whose address is a front page. Else the address names them: it is the same in other feeds of the site.
 */
export const identityOf = (entries: readonly FeedEntry[]): Identity => {
  const known = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const address = canonicalUrl(entry.url);
    if (address === null) continue;
    if (isFrontPage(address)) return 'guid';
    const other = known.get(address);
    if (other === undefined) known.set(address, entry);
    else if (saying(other) !== saying(entry) && isNamedApart(other, entry)) return 'guid';
  }
  return 'link';
};

/** An entry as an article with the id that its feed's identity gives it. */
export const identified = (entry: FeedEntry, identity: Identity): RawArticle => {
  const { guid, whole: _, ...article } = entry;
  const address = canonicalUrl(article.url);
  if (identity === 'link' || address === null) return article;
  const name = guid ?? saying(entry);
  return { ...article, id: digest(['entry', address, name], ID_LETTERS) };
};

/** The entries of one file as articles, their identity decided by what is in it. */
export const entriesAsArticles = (entries: readonly FeedEntry[]): RawArticle[] => {
  const identity = identityOf(entries);
  return entries.map((entry) => identified(entry, identity));
};
