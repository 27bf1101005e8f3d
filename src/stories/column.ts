import { HOUR } from '../kernel/index.ts';
import type { Remembered } from './language-index.ts';
import type { Profile } from './profile.ts';
import { hash } from './text/hashes.ts';

/** Days, months and ordinals of English, which a column's title changes with every issue; digits in any language. */
const CHANGING =
  /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\p{N}+(?:st|nd|rd|th)?|[^\p{L}\p{N}]+/giu;

/** One source's title, without what changes from issue to issue; null: the article has none. */
export const titleKey = ({ title, source }: Profile['article']): number | null => {
  const words = title.toLowerCase().replace(CHANGING, ' ').trim();
  return words === '' ? null : hash(`${source ?? ''}|${words}`);
};

/** Two issues of a column are at least so far apart; an updated report follows sooner. */
const ISSUE = 18 * HOUR;

/**
 * Whether an article and a text of a story are issues of one regular column ("Morning briefing", a quiz): one source's
 * same title on another day. Each issue tells other matters, so it starts a story of its own.
 */
export const isAnotherIssue = (
  { article, titled }: Pick<Profile, 'article' | 'titled'>,
  { texts, newestAt }: Pick<Remembered, 'texts' | 'newestAt'>,
): boolean => {
  if (titled === null || !texts.some(({ title }) => title === titled)) return false;
  if (newestAt === null || article.publishedBasis !== 'stated') return false;
  return Math.abs(Date.parse(article.publishedAt) - newestAt) >= ISSUE;
};
