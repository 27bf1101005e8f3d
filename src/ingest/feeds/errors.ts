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

/** A feed that gave nothing, or whose state could not be kept. */
export class FeedError extends WritethruError {}

/** Bytes on which the reader failed in a way that it did not foresee. */
export const feedUnreadable = (url: string, options?: ErrorOptions): FeedError =>
  new FeedError(
    'input',
    'feed.unreadable',
    `${shown(url)}: not a feed that can be read; allowed are RSS and Atom`,
    options,
  );

export const feedContended = (feed: string, tries: number): FeedError =>
  new FeedError(
    'conflict',
    'feed.contended',
    `feed ${feed}: changed by others ${tries} times in a row; try again`,
  );
