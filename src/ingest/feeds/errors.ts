import { MOST_FEEDS } from '../../domain/index.ts';
import { type ErrorKind, excerpt, WritethruError } from '../../kernel/index.ts';

/** Why an address was not fetched; stable, for a feed's health and for machine output. */
export type FetchCode =
  | 'fetch.url'
  | 'fetch.address'
  | 'fetch.name'
  | 'fetch.redirects'
  | 'fetch.status'
  | 'fetch.encoding'
  | 'fetch.too-large'
  | 'fetch.too-slow'
  | 'fetch.connection';

const KINDS: Readonly<Record<FetchCode, ErrorKind>> = {
  'fetch.url': 'input',
  'fetch.address': 'refused',
  'fetch.name': 'unavailable',
  'fetch.redirects': 'unavailable',
  'fetch.status': 'unavailable',
  'fetch.encoding': 'unavailable',
  'fetch.too-large': 'input',
  'fetch.too-slow': 'unavailable',
  'fetch.connection': 'unavailable',
};

/** An address that was not fetched. Its message is one line that names the address, what was got and what is allowed. */
export class FetchError extends WritethruError {
  declare readonly code: FetchCode;

  constructor(code: FetchCode, url: string, problem: string, options?: ErrorOptions) {
    super(KINDS[code], code, `${shown(url)}: ${excerpt(problem, 300)}`, options);
  }
}

/** An address as it may be shown: without a password, and in one line. */
const shown = (url: string): string => excerpt(url.replace(/\/\/[^/?#]*@/u, '//…@'), 300);

/** Whether an address was refused, rather than tried in vain. */
export const isRefusal = (code: string): boolean =>
  code === 'fetch.address' || code === 'fetch.url';

/** A feed that gave nothing, or whose state could not be kept. */
export class FeedError extends WritethruError {}

/** Bytes on which the reader failed in a way that it did not foresee. */
export const feedUnreadable = (url: string, options?: ErrorOptions): FeedError =>
  new FeedError(
    'input',
    'feed.unreadable',
    `${shown(url)}: cannot be read; allowed are feeds (RSS, Atom, JSON Feed) and pages of ordinary depth and size`,
    options,
  );

export const namesNoFeed = (url: string): FeedError =>
  new FeedError(
    'input',
    'feed.none',
    `${shown(url)}: a page that names no feed; allowed are feeds (RSS, Atom, JSON Feed) and pages that link to one`,
  );

export const noFeedBehindLink = (url: string, link: string): FeedError =>
  new FeedError(
    'input',
    'feed.none',
    `${shown(url)}: names ${shown(link)} as its feed, which is none; allowed are RSS, Atom and JSON Feed`,
  );

export const becameList = (url: string): FeedError =>
  new FeedError(
    'input',
    'feed.list',
    `${shown(url)}: became a list of feeds; allowed are RSS, Atom and JSON Feed`,
  );

export const feedContended = (feed: string, tries: number): FeedError =>
  new FeedError(
    'conflict',
    'feed.contended',
    `feed ${feed}: changed by others ${tries} times in a row; try again`,
  );

export const noSuchFeed = (name: string): FeedError =>
  new FeedError(
    'missing',
    'feed.missing',
    `feed "${shown(name)}": there is none of this id or address; "feed list" shows them`,
  );

export const tooManyFeeds = (url: string): FeedError =>
  new FeedError(
    'refused',
    'feed.too-many',
    `${shown(url)}: ${MOST_FEEDS} feeds are followed already; allowed are ${MOST_FEEDS}`,
  );

export const tooManyAsked = (count: number): FeedError =>
  new FeedError('input', 'feed.too-many', `${count} addresses at once; allowed are ${MOST_FEEDS}`);

export const unfitOrder = (url: string, got: string, allowed: string): FeedError =>
  new FeedError('input', 'feed.order', `${shown(url)}: ${excerpt(got, 80)}; allowed ${allowed}`);

export const unknownTopic = (topic: string, known: readonly string[]): FeedError =>
  new FeedError(
    'input',
    'feed.topic',
    `topic "${excerpt(topic)}": no newsletter has it; allowed are ${known.join(', ') || 'none, for none is configured'}`,
  );
