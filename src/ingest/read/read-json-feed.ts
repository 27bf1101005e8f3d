import * as z from 'zod';
import type { RawArticle } from '../../domain/index.ts';
import { httpUrl } from '../clean/canonical-url.ts';
import { holdsReport } from '../clean/clean-article.ts';
import { linesOfMarkup } from './markup-text.ts';
import { plainArticle } from './reader.ts';

const text = z.string().nullish().catch(null);

/** JSON Feed 1.1 (jsonfeed.org/version/1.1); 1.0 differs in fields that are not read here. */
const jsonFeedSchema = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  title: text,
  language: text,
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String).nullish().catch(null),
      url: text,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      date_published: text,
      language: text,
      authors: z
        .array(z.object({ name: text }))
        .nullish()
        .catch(null),
    }),
  ),
});

type JsonFeed = z.infer<typeof jsonFeedSchema>;

const articleOf = (name: string, item: JsonFeed['items'][number], feed: JsonFeed): RawArticle => {
  const url = httpUrl(item.url ?? null) ?? httpUrl(item.id ?? null);
  const authors = (item.authors ?? []).flatMap(({ name }) => name ?? []);
  const body = item.content_html
    ? linesOfMarkup(name, item.content_html).join('\n')
    : (item.content_text ?? item.summary ?? '');
  return {
    ...plainArticle(body),
    id: url === null ? (item.id?.slice(0, 200) ?? null) : null,
    title: item.title ?? null,
    url,
    source: feed.title ?? null,
    author: authors.length === 0 ? null : authors.join(', '),
    publishedAt: item.date_published ?? null,
    language: item.language ?? feed.language ?? null,
  };
};

/** The entries of a JSON Feed that have a title or a text; null where the value is none. */
export const jsonFeedArticles = (name: string, value: unknown): readonly RawArticle[] | null => {
  const { data: feed } = jsonFeedSchema.safeParse(value);
  return feed === undefined
    ? null
    : feed.items.map((item) => articleOf(name, item, feed)).filter(holdsReport);
};
