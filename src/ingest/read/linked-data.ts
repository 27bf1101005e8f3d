import * as z from 'zod';
import { httpUrl } from '../clean/canonical-url.ts';
import type { MarkupDocument } from './markup-text.ts';

/** What a page says of its article in JSON-LD (schema.org/Article). */
export interface LinkedArticle {
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
  /** Of a live blog, as the page lists them. */
  readonly updates: readonly LiveUpdate[];
}

/** One report of a live blog (schema.org/LiveBlogPosting), with its own time. */
export interface LiveUpdate {
  /** Names it within the page: its id or address, else its time and headline. */
  readonly key: string;
  readonly title: string | null;
  readonly body: string;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

const ARTICLE = /(?:Article|Report|(?<!Job)Posting)$/u;
/** A page has a handful; what comes after them is advertising. */
const SCRIPTS = 20;

const text = z.string().trim().min(1).nullable().catch(null).default(null);
const listOf = <Value>(one: z.ZodType<Value>) =>
  z
    .union([z.array(one), one.transform((value) => [value])])
    .catch([])
    .default([]);
/** People and publishers are a name, a thing with a name, or several. */
const names = listOf(
  z
    .union([z.string(), z.object({ name: text }).transform(({ name }) => name)])
    .nullable()
    .catch(null),
);
const types = listOf(z.string());
const address = z
  .union([z.string(), z.object({ '@id': z.string() }).transform((page) => page['@id'])])
  .nullable()
  .catch(null)
  .default(null);

const updateSchema = z.object({
  '@id': text,
  headline: text,
  name: text,
  author: names,
  datePublished: text,
  dateModified: text,
  url: address,
  articleBody: text,
  text,
});
/** A live blog of a long day has some hundred. */
const UPDATES = 1000;

const nodeSchema = z.object({
  '@type': types,
  headline: text,
  name: text,
  author: names,
  publisher: names,
  datePublished: text,
  dateModified: text,
  inLanguage: text,
  url: address,
  mainEntityOfPage: address,
  articleBody: text,
  liveBlogUpdate: listOf(updateSchema.nullable().catch(null)),
});
type Node = z.infer<typeof nodeSchema>;

const treeSchema = z.union([
  z.array(z.unknown()),
  z.object({ '@graph': z.array(z.unknown()) }).transform((tree) => tree['@graph']),
  z.object({ mainEntity: z.unknown() }).transform((page) => [page, page.mainEntity]),
  z.unknown().transform((one) => [one]),
]);

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''));
  } catch {
    return null;
  }
};

const named = (found: readonly (string | null)[]): string | null => {
  const stated = [...new Set(found.flatMap((name) => name?.trim() || []))].filter(
    (name) => httpUrl(name) === null,
  );
  return stated.length === 0 ? null : stated.join(', ');
};

const updatesOf = ({ liveBlogUpdate }: Node): LiveUpdate[] =>
  liveBlogUpdate.slice(0, UPDATES).flatMap((update) => {
    const body = update?.articleBody ?? update?.text ?? null;
    const title = update?.headline ?? update?.name ?? null;
    if (update === null || (body === null && title === null)) return [];
    const publishedAt = update.datePublished ?? update.dateModified;
    return [
      {
        key: update['@id'] ?? update.url ?? `${update.datePublished ?? ''} ${title ?? body}`,
        title,
        body: body ?? title ?? '',
        author: named(update.author),
        publishedAt,
        url: update.url,
      },
    ];
  });

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** The share of a headline's words that a page's titles have. */
const likeness = ({ headline, name }: Node, titles: ReadonlySet<string>): number => {
  const words = [...wordsOf(headline ?? name ?? '')];
  return words.length === 0 ? 0 : words.filter((word) => titles.has(word)).length / words.length;
};

/** Half of its words: of two articles one is the page's. */
const ALIKE = 0.5;

/** Of several articles the one that is named as the page is: the others are its neighbors. */
const ownNode = (articles: readonly Node[], document: MarkupDocument): Node | null => {
  const [only] = articles;
  if (articles.length < 2) return only ?? null;
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => heading.textContent);
  const titles = wordsOf([document.title, ...headings].join(' '));
  const [best] = articles.toSorted((a, b) => likeness(b, titles) - likeness(a, titles));
  if (best && likeness(best, titles) >= ALIKE) return best;
  return articles.find((node) => node.mainEntityOfPage !== null) ?? null;
};

/** The page's description of its article; null where it describes none, or none that can be read. */
export const linkedArticle = (document: MarkupDocument): LinkedArticle | null => {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json" i]'));
  const articles = scripts
    .slice(0, SCRIPTS)
    .flatMap((script) => treeSchema.parse(parse(script.textContent ?? '')))
    .flatMap((node) => nodeSchema.safeParse(node).data ?? [])
    .filter((node) => node['@type'].some((type) => ARTICLE.test(type)));
  const found = ownNode(articles, document);
  if (found === null) return null;
  return {
    title: found.headline ?? found.name,
    author: named(found.author),
    source: named(found.publisher),
    publishedAt: found.datePublished,
    modifiedAt: found.dateModified,
    language: found.inLanguage,
    url: found.url ?? found.mainEntityOfPage,
    body: found.articleBody,
    updates: updatesOf(found),
  };
};
