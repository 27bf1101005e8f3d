import type { RawArticle } from '../../domain/index.ts';
import { type ArticleId, digest } from '../../kernel/index.ts';
import { canonicalUrl } from './canonical-url.ts';
import { articleLanguage } from './language.ts';
import { plainLines } from './plain-text.ts';
import { takeReferences } from './references.ts';
import { takeStatedLines } from './stated-lines.ts';

const ID_LETTERS = 24;
/** A sender's own id is kept where it is safe in keys, URLs and file names. */
const PLAIN_ID = /^[\p{L}\p{N}][\p{L}\p{N}._:~@+/=-]{0,99}$/u;

/** Names an article: by its sender's own id, else by its canonical address, else by what it says. */
export const articleId = (raw: RawArticle, url: string | null): ArticleId => {
  if (raw.id !== null && PLAIN_ID.test(raw.id)) return raw.id as ArticleId;
  if (raw.id !== null) return digest(['id', raw.id], ID_LETTERS) as ArticleId;
  const parts = url === null ? ['text', raw.title ?? '', raw.text] : ['url', url];
  return digest(parts, ID_LETTERS) as ArticleId;
};

/** The id that an article will have once it is cleaned, for who hands it in and only wants to know that. */
export const articleIdOf = (raw: RawArticle): ArticleId => {
  if (raw.id !== null || raw.url !== null) return articleId(raw, canonicalUrl(raw.url));
  const language = articleLanguage(raw.language, `${raw.title ?? ''}\n${raw.text}`);
  const { body } = takeReferences(plainLines(raw.text), language);
  return articleId(raw, canonicalUrl(takeStatedLines(body).url));
};
