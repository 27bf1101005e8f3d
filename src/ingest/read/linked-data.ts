import * as z from 'zod';
import { httpUrl } from '../clean/canonical-url.ts';
import type { MarkupDocument } from './markup-text.ts';

/** What a page says of its article in JSON-LD (schema.org/Article). */
export interface LinkedArticle {
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
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

const nodeSchema = z.object({
  '@type': types,
  headline: text,
  name: text,
  author: names,
  publisher: names,
  datePublished: text,
  inLanguage: text,
  url: address,
  mainEntityOfPage: address,
  articleBody: text,
});
const treeSchema = z.union([
  z.array(z.unknown()),
  z.object({ '@graph': z.array(z.unknown()) }).transform((tree) => tree['@graph']),
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

/** The first article that the page describes; null where it describes none, or none that can be read. */
export const linkedArticle = (document: MarkupDocument): LinkedArticle | null => {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json" i]'));
  const nodes = scripts
    .slice(0, SCRIPTS)
    .flatMap((script) => treeSchema.parse(parse(script.textContent ?? '')))
    .flatMap((node) => nodeSchema.safeParse(node).data ?? []);
  const found = nodes.find((node) => node['@type'].some((type) => ARTICLE.test(type)));
  if (found === undefined) return null;
  return {
    title: found.headline ?? found.name,
    author: named(found.author),
    source: named(found.publisher),
    publishedAt: found.datePublished,
    language: found.inLanguage,
    url: found.url ?? found.mainEntityOfPage,
    body: found.articleBody,
  };
};
