import { ARTICLE_BYTES, entryHash, type FeedRequest, type RawArticle } from '../../domain/index.ts';
import { bytesOf, digest, type Logger } from '../../kernel/index.ts';
import { readDate } from '../clean/written-date.ts';
import { type Identity, identified, identityOf } from '../read/entry-identity.ts';
import type { FeedEntry } from '../read/reader.ts';

/** As long as an article's own ids are. */
const ID_LENGTH = 24;

/** What to say of a feed's articles, and which of them were passed on before. */
export interface Naming extends Pick<FeedRequest, 'feed' | 'seen' | 'source' | 'topics'> {
  readonly identity: Identity;
  /** When they came, for a feed that is polled; null: somebody asked for the address. */
  readonly appeared: 'backlog' | 'since' | null;
}

/** A feed that named its entries once goes on to; else what it lists now decides. */
export const identityIn = (
  entries: readonly FeedEntry[],
  { identity }: Pick<FeedRequest, 'identity'>,
): Identity => (identity === 'guid' ? 'guid' : identityOf(entries));

/** Names an entry by what it says, whatever is left out of its text here. */
export const hashOf = (entry: FeedEntry, identity: Identity): string =>
  entryHash({ ...identified(entry, identity), text: entry.whole });

/**
 * What of a feed's entries is to be passed on, the oldest first: not what was seen before, each entry once, named by
 * the feed's settings. An entry that is larger than an article may be is passed over and does not hold up the others.
 */
export const newEntries = (
  articles: readonly FeedEntry[],
  request: Naming,
  logger: Logger,
): RawArticle[] => {
  const before = new Set(request.seen);
  const seen = new Set<string>();
  const fresh = articles.filter((article) => {
    const entry = hashOf(article, request.identity);
    // Entries passed on before the feed was told apart by guid are remembered by their address.
    const known = before.has(entry) || before.has(hashOf(article, 'link'));
    if (known || seen.has(entry)) return false;
    seen.add(entry);
    const bytes = bytesOf(article.text);
    if (bytes <= ARTICLE_BYTES) return true;
    logger.warn('feed.entry.too-large', { feed: request.feed, entry, bytes });
    return false;
  });
  return oldestFirst(fresh).map((article) => named(article, request));
};

/** Stories follow the order of the inbox. Feeds list the newest first; what has no date counts as new. */
const oldestFirst = (articles: readonly FeedEntry[]): FeedEntry[] => {
  const times = new Map(
    articles.map((article) => [article, readDate(article.publishedAt ?? '', article.language)?.at]),
  );
  const time = (article: FeedEntry): number => times.get(article) ?? Number.MAX_SAFE_INTEGER;
  return articles.toReversed().sort((a, b) => time(a) - time(b));
};

const named = (entry: FeedEntry, naming: Naming): RawArticle => {
  const { feed, source, topics, appeared } = naming;
  const article = identified(entry, naming.identity);
  return {
    ...article,
    // A feed's names for its entries tell them apart in that feed only: many count from 1.
    id: article.id === null ? null : digest([feed, article.id], ID_LENGTH),
    source: source ?? article.source,
    topics: [...new Set([...topics, ...article.topics])],
    ...(appeared === null ? {} : { appeared }),
  };
};
