import type { FeedOrder } from '../../domain/index.ts';
import { formatBytes, SECOND, WritethruError } from '../../kernel/index.ts';
import { holdsReport } from '../clean/clean-article.ts';
import { IngestError } from '../errors.ts';
import { ADDRESS_LENGTH, FILE_BYTES } from '../limits.ts';
import type { FeedEntry } from '../read/reader.ts';
import { type BodyKind, bodyKind } from './body-kind.ts';
import { feedUnreadable, namesNoFeed, noFeedBehindLink } from './errors.ts';
import type { FetchAnswer, FetchOptions } from './fetch-safely.ts';
import { findFeedLink } from './find-feed-link.ts';
import { asLabelled } from './labelled-text.ts';
import type { BodyReaders } from './ports.ts';

/** What one answer is given (docs: safety). */
const MILLISECONDS = 15 * SECOND;

export interface ReadPorts {
  readonly fetch: (url: string, options: FetchOptions) => Promise<FetchAnswer>;
  readonly readers: BodyReaders;
  /** Of a feed, at most; the setting may say less than what can be read. */
  readonly feedBytes?: number;
}

/** An address, and what is expected there: a feed, at best at once, or whatever it is. */
export interface Wanted {
  readonly kind: 'feed' | 'address';
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** What was found at an address. */
export type Found =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'list'; readonly feeds: readonly FeedOrder[] }
  | {
      readonly kind: 'read';
      readonly articles: readonly FeedEntry[];
      /** Older entries of a feed too large to be read whole. */
      readonly leftOut: number;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where to ask from now on; null: where one asked. */
      readonly movedTo: string | null;
    };

type Body = Extract<FetchAnswer, { kind: 'body' }>;

/**
 * Fetches an address and reads what is there: the entries of a feed, the feeds of a list (OPML), the article of a page.
 * Where a feed is wanted, a page gives the feed that it names. At most two answers are fetched.
 *
 * @throws WritethruError in one line: a FetchError, an IngestError or a FeedError
 */
export const readAddress = async (wanted: Wanted, ports: ReadPorts): Promise<Found> => {
  const { kind, url, etag = null, lastModified = null } = wanted;
  const feedBytes = Math.min(ports.feedBytes ?? FILE_BYTES.feed, FILE_BYTES.feed);
  const maxBytes = kind === 'feed' ? feedBytes : Math.max(feedBytes, FILE_BYTES.page);
  const options = { maxBytes, milliseconds: MILLISECONDS };
  const answer = await ports.fetch(url, { ...options, etag, lastModified });
  if (answer.kind === 'unchanged') return answer;
  const what = bodyKind(answer.bytes, answer.contentType);
  if (what !== 'page') return readBody(what, answer, ports, movedFrom(url, answer));
  if (kind === 'address') return readPage(answer, ports);
  const link = guarded(answer, () =>
    findFeedLink(answer.url, asLabelled(answer.bytes, answer.contentType)),
  );
  if (link === null) throw namesNoFeed(answer.url);
  const linked = await ports.fetch(link, options);
  if (linked.kind === 'unchanged') return linked;
  if (bodyKind(linked.bytes, linked.contentType) !== 'feed')
    throw noFeedBehindLink(answer.url, link);
  const movedTo = movedFrom(url, { permanentUrl: linked.permanentUrl ?? link });
  // The page, which is asked again then, knows nothing of the feed's versions.
  const versions = movedTo === null ? { etag: null, lastModified: null } : {};
  return readBody('feed', { ...linked, ...versions }, ports, movedTo);
};

/** Where the server moved it for good, if it did; an address that is too long to keep is found anew each time. */
const movedFrom = (url: string, { permanentUrl }: Pick<Body, 'permanentUrl'>): string | null =>
  permanentUrl === url || (permanentUrl?.length ?? 0) > ADDRESS_LENGTH ? null : permanentUrl;

const readBody = (
  kind: Exclude<BodyKind, 'page'>,
  answer: Body,
  { readers, feedBytes = FILE_BYTES.feed }: ReadPorts,
  movedTo: string | null,
): Found => {
  const { url, etag, lastModified } = answer;
  const bytes = asLabelled(answer.bytes, answer.contentType);
  if (kind === 'list') return { kind, feeds: guarded(answer, () => readers.list(url, bytes)) };
  checkSize('feed', answer, feedBytes);
  const { entries, leftOut } = guarded(answer, () => readers.feed(url, bytes));
  return { kind: 'read', articles: entries, leftOut, etag, lastModified, movedTo };
};

const checkSize = (what: 'feed' | 'page', { url, bytes }: Body, most: number): void => {
  if (bytes.length <= most) return;
  const got = formatBytes(bytes.length);
  const limit = formatBytes(most);
  throw new IngestError('ingest.too-large', `${url}: a ${what} of ${got}; allowed are ${limit}`);
};

const readPage = (answer: Body, { readers }: ReadPorts): Found => {
  const { url, etag, lastModified } = answer;
  checkSize('page', answer, FILE_BYTES.page);
  const bytes = asLabelled(answer.bytes, answer.contentType);
  const articles = guarded(answer, () => readers.page(url, bytes)).filter(holdsReport);
  if (articles.length === 0) {
    throw new IngestError(
      'ingest.no-article',
      `${url}: no article on this page; required is one whose text can be told from what is around it`,
    );
  }
  const placed = articles.map((article) => ({
    ...article,
    url: canonical(article.url, url),
    guid: null,
    whole: article.text,
  }));
  return { kind: 'read', articles: placed, leftOut: 0, etag, lastModified, movedTo: null };
};

/** The address that a page gives itself, where it is one; else where it was. */
const canonical = (stated: string | null, url: string): string => {
  if (stated === null || !URL.canParse(stated, url)) return url;
  const { href, protocol } = new URL(stated, url);
  return protocol === 'http:' || protocol === 'https:' ? href : url;
};

/** Whatever a reader throws on a stranger's bytes, they are at fault: the address fails, and the line goes on. */
const guarded = <Answer>({ url }: Body, read: () => Answer): Answer => {
  try {
    return read();
  } catch (error) {
    throw error instanceof WritethruError ? error : feedUnreadable(url, { cause: error });
  }
};
