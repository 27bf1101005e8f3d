import { ARTICLE_BYTES, entryHash, type FeedRequest, type RawArticle } from '../../domain/index.ts';
import { bytesOf, digest, type Logger } from '../../kernel/index.ts';

/** As long as an article's own ids are. */
const ID_LENGTH = 24;

/** What to say of a feed's articles, and which of them were passed on before. */
type Naming = Pick<FeedRequest, 'feed' | 'seen' | 'source' | 'topics'>;

/**
 * What of a feed's entries is to be passed on, the oldest first: not what was seen before, each entry once, named by
 * the feed's settings. An entry that is larger than an article may be is passed over and does not hold up the others.
 */
export const newEntries = (
  articles: readonly RawArticle[],
  request: Naming,
  logger: Logger,
): RawArticle[] => {
  const seen = new Set(request.seen);
  const fresh = articles.filter((article) => {
    const entry = entryHash(article);
    if (seen.has(entry)) return false;
    seen.add(entry);
    const bytes = bytesOf(article.text);
    if (bytes <= ARTICLE_BYTES) return true;
    logger.warn('feed.entry.too-large', { feed: request.feed, entry, bytes });
    return false;
  });
  return oldestFirst(fresh).map((article) => named(article, request));
};

/** Stories follow the order of the inbox. Feeds list the newest first; what has no date counts as new. */
const oldestFirst = (articles: readonly RawArticle[]): RawArticle[] => {
  const time = ({ publishedAt }: RawArticle): number => {
    const read = Date.parse(publishedAt ?? '');
    return Number.isNaN(read) ? Number.MAX_SAFE_INTEGER : read;
  };
  return articles.toReversed().sort((a, b) => time(a) - time(b));
};

const named = (article: RawArticle, { feed, source, topics }: Naming): RawArticle => ({
  ...article,
  // A feed's names for its entries tell them apart in that feed only: many count from 1.
  id: article.id === null ? null : digest([feed, article.id], ID_LENGTH),
  source: source ?? article.source,
  topics: [...new Set([...topics, ...article.topics])],
});
