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
/** Some give a list of one. */
const firstText = z
  .union([z.string(), z.array(z.string()).transform(([first = '']) => first)])
  .pipe(z.string().trim().min(1))
  .nullable()
  .catch(null)
  .default(null);
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
  datePublished: firstText,
  dateModified: firstText,
  inLanguage: text,
  url: address,
  mainEntityOfPage: address,
  articleBody: text,
  liveBlogUpdate: listOf(updateSchema.nullable().catch(null)),
});
type Node = z.infer<typeof nodeSchema>;

const branchSchema = z.object({
  '@graph': z.array(z.unknown()).optional().catch(undefined),
  mainEntity: z.unknown().optional(),
});
/** Things of one script that are looked at, and how deep in one another they stand. */
const THINGS = 2000;
const DEEPEST = 6;

/** All things of a script: a list, a graph, a page and what it is about, in one another. */
const thingsIn = (tree: unknown): unknown[] => {
  const found: unknown[] = [];
  const open: (readonly [unknown, number])[] = [[tree, 0]];
  for (let at = 0; at < open.length && found.length < THINGS; at += 1) {
    const [thing, depth] = open[at] ?? [null, DEEPEST];
    if (depth >= DEEPEST) continue;
    if (Array.isArray(thing)) {
      for (const one of thing.slice(0, THINGS)) open.push([one, depth + 1]);
      continue;
    }
    found.push(thing);
    const { '@graph': graph = [], mainEntity } = branchSchema.safeParse(thing).data ?? {};
    for (const one of [
      ...graph.slice(0, THINGS),
      ...(mainEntity === undefined ? [] : [mainEntity]),
    ])
      open.push([one, depth + 1]);
  }
  return found;
};

/** What sites put around their JSON: CDATA and comments of HTML and scripts, a semicolon. */
const BEFORE = /^[\s;]*(?:(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|<!--)?/u;
const AFTER = /(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|(?:\/\/\s*)?-->)$/u;
/** Longer than any of those; a pattern that is held against the end of a text tries to begin at each of its letters. */
const TAIL = 40;

/** Without spaces and semicolons at the end, which may be as many as there is room for. */
const trimmedEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s;]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const unwrapped = (script: string): string => {
  const text = trimmedEnd(script.replace(BEFORE, ''));
  const [rest, tail] = [text.slice(0, -TAIL), text.slice(-TAIL)];
  return trimmedEnd(rest + tail.replace(AFTER, ''));
};

const parse = (script: string): unknown => {
  const json = unwrapped(script);
  // A line's end within a string is no JSON, and stands in many a page.
  for (const text of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading, or none.
    }
  }
  return null;
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
/** With fewer of its words in the page's titles, the only article that a page describes is a neighbor. */
const A_NEIGHBOR = 0.2;

/** A page that says when it was published, without calling itself an article. */
const datedPage = (nodes: readonly Node[]): Node | null => {
  const page = nodes.find(
    (node) => node['@type'].includes('WebPage') && node.datePublished !== null,
  );
  return page === undefined
    ? null
    : { ...page, headline: null, name: null, articleBody: null, liveBlogUpdate: [] };
};

/** Of several articles the one that is named as the page is: the others are its neighbors. */
const ownNode = (articles: readonly Node[], document: MarkupDocument): Node | null => {
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => heading.textContent);
  const titles = wordsOf([document.title, ...headings].join(' '));
  const [only] = articles;
  if (only && articles.length === 1) {
    // A page that shows no heading shows no article of its own either.
    const isNamed = headings.some(Boolean) && (only.headline ?? only.name) !== null;
    return isNamed && likeness(only, titles) < A_NEIGHBOR ? null : only;
  }
  const [best] = articles.toSorted((a, b) => likeness(b, titles) - likeness(a, titles));
  if (best && likeness(best, titles) >= ALIKE) return best;
  return articles.find((node) => node.mainEntityOfPage !== null) ?? null;
};

/** The page's description of its article; null where it describes none, or none that can be read. */
export const linkedArticle = (document: MarkupDocument): LinkedArticle | null => {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json" i]'));
  const nodes = scripts
    .slice(0, SCRIPTS)
    .flatMap((script) => thingsIn(parse(script.textContent ?? '')))
    .flatMap((node) => nodeSchema.safeParse(node).data ?? []);
  const articles = nodes.filter((node) => node['@type'].some((type) => ARTICLE.test(type)));
  const found = ownNode(articles, document) ?? datedPage(nodes);
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
