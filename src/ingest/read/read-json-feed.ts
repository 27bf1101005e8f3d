import * as z from 'zod';
import { absoluteUrl, httpUrl } from '../clean/canonical-url.ts';
import { holdsReport } from '../clean/clean-article.ts';
import { lineOfMarkup } from './feed-text.ts';
import { isLinkList, linesOfMarkup } from './markup-text.ts';
import { newestOf } from './newest-entries.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type FeedEntry, type FeedReading, plainArticle } from './reader.ts';

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

const articleOf = (name: string, item: Item, feed: JsonFeed): FeedEntry => {
  const url =
    addressIn(feed, item.url) ?? httpUrl(item.id ?? null) ?? addressIn(feed, item.external_url);
  const whole = bodyOf(name, item).join('\n');
  const isList = item.content_html
    ? isLinkList(name, item.content_html, item.title ?? null)
    : false;
  return {
    ...plainArticle(isList ? '' : whole),
    guid: item.id ?? null,
    whole,
    id: url === null ? item.id?.slice(0, 200) || null : null,
    title: lineOfMarkup(name, item.title ?? ''),
    url,
    source: feed.title ?? null,
    author: authorsOf(item) ?? authorsOf(feed),
    publishedAt: item.date_published ?? item.date_modified ?? null,
    language: item.language ?? feed.language ?? null,
  };
};

const sizeOf = ({ content_html, content_text, summary }: Item): number =>
  (content_html ?? '').length + (content_text ?? '').length + (summary ?? '').length;

/** The entries of a JSON Feed that have a title or a text, of a large one the newest; null where the value is none. */
export const jsonFeedEntries = (name: string, value: unknown): FeedReading | null => {
  const { data: feed } = jsonFeedSchema.safeParse(value);
  if (feed === undefined) return null;
  const items = feed.items
    .filter((item) => item !== null)
    .map((item) => ({ item, size: sizeOf(item), published: item.date_published ?? null }));
  const kept = newestOf(items);
  return {
    entries: kept.map(({ item }) => articleOf(name, item, feed)).filter(holdsReport),
    leftOut: items.length - kept.length,
  };
};
