import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Destination } from './destination.ts';
import { FetchError } from './errors.ts';

interface Validators {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

const headersOf = ({ etag, lastModified }: Validators): Record<string, string> => ({
  'user-agent': 'Writethru/0.1 (news digest)',
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5',
  // Not deflate: some servers mean another format by it than RFC 9110 does.
  'accept-encoding': 'gzip, br',
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
});

/** Answers node's question for a host's addresses with those that were checked. */
const pinnedTo =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, answer) => {
    const known = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = known;
    if (all || !first) answer(null, known);
    else answer(null, first.address, first.family);
  };

/**
 * One GET over a connection of its own, to one of the destination's addresses and to no other; no redirect is
 * followed. Resolves with the answer's head, its body still to be read.
 *
 * @throws FetchError `fetch.connection`
 */
export const get = (
  { url, addresses }: Destination,
  validators: Validators,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const start = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = start(url, {
      // A pooled connection would have been made for an earlier answer of the name server.
      agent: false,
      headers: headersOf(validators),
      lookup: pinnedTo(addresses),
      signal,
    });
    request.on('response', resolve);
    // An answer of 101, which nobody asked for: without this it would be waited for until the time is over.
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(connectionError(url.href, new Error('another protocol')));
    });
    request.on('error', (cause) => reject(connectionError(url.href, cause)));
    request.end();
  });

/** What broke, by its code: node's own messages name addresses and bytes. */
export const connectionError = (url: string, cause: unknown): FetchError => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const problem = `the connection failed (${code}); allowed are servers that answer in HTTP`;
  return new FetchError('fetch.connection', url, problem, { cause });
};
