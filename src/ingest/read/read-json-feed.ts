import * as z from 'zod';
import type { RawArticle } from '../../domain/index.ts';
import { absoluteUrl, httpUrl } from '../clean/canonical-url.ts';
import { holdsReport } from '../clean/clean-article.ts';
import { checkEntries } from './feed-limits.ts';
import { lineOfMarkup } from './feed-text.ts';
import { linesOfMarkup } from './markup-text.ts';
import { paragraphsOf } from './paragraphs.ts';
import { plainArticle } from './reader.ts';

const text = z.string().nullish().catch(null);
const person = z.object({ name: text }).nullish().catch(null);
const people = { author: person, authors: z.array(person).nullish().catch(null) };

const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String).nullish().catch(null),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  language: text,
  ...people,
});

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), and 1.0, which names one `author` where 1.1 has `authors`. */
const jsonFeedSchema = z.object({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/u),
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  ...people,
  /** An entry that is no object is passed over; the others are none the worse for it. */
  items: z.array(itemSchema.nullable().catch(null)),
});

type JsonFeed = z.infer<typeof jsonFeedSchema>;
type Item = z.infer<typeof itemSchema>;

const authorsOf = ({ author, authors }: Pick<Item, 'author' | 'authors'>): string | null => {
  const names = [...(authors ?? []), author].flatMap((one) => one?.name?.trim() || []);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
};

/** Addresses are to be whole ones; where they are not, they start at the feed's. */
const addressIn = (feed: JsonFeed, address: string | null | undefined): string | null =>
  absoluteUrl(address, httpUrl(feed.home_page_url ?? null) ?? httpUrl(feed.feed_url ?? null));

const bodyOf = (name: string, item: Item): readonly string[] => {
  const html = item.content_html ? linesOfMarkup(name, item.content_html) : [];
  return html.length > 0 ? html : paragraphsOf(item.content_text || item.summary || '');
};

const articleOf = (name: string, item: Item, feed: JsonFeed): RawArticle => {
  const url =
    addressIn(feed, item.url) ?? httpUrl(item.id ?? null) ?? addressIn(feed, item.external_url);
  return {
    ...plainArticle(bodyOf(name, item).join('\n')),
    id: url === null ? item.id?.slice(0, 200) || null : null,
    title: lineOfMarkup(name, item.title ?? ''),
    url,
    source: feed.title ?? null,
    author: authorsOf(item) ?? authorsOf(feed),
    publishedAt: item.date_published ?? item.date_modified ?? null,
    language: item.language ?? feed.language ?? null,
  };
};

/** The entries of a JSON Feed that have a title or a text; null where the value is none. */
export const jsonFeedArticles = (name: string, value: unknown): RawArticle[] | null => {
  const { data: feed } = jsonFeedSchema.safeParse(value);
  if (feed === undefined) return null;
  checkEntries(name, feed.items.length);
  return feed.items
    .filter((item) => item !== null)
    .map((item) => articleOf(name, item, feed))
    .filter(holdsReport);
};
