import type { IncomingMessage } from 'node:http';
import { readBody } from './body.ts';
import { type Destination, type FetchPorts, findDestination } from './destination.ts';
import { FetchError } from './errors.ts';
import { get } from './pinned-request.ts';

/** http → https → www → language is four; more is a loop or a maze (docs: safety). */
export const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const PERMANENT: readonly number[] = [301, 308];
/** Longer ones are not kept: they go with every message and with every poll. */
const VALIDATOR_LENGTH = 500;

export interface FetchOptions {
  /** The most bytes of the body, decoded as well as sent. */
  readonly maxBytes: number;
  /** For everything: names, redirects and the body. */
  readonly milliseconds: number;
  /** What the last answer was called (RFC 9110, 13.1): an unchanged body is then not sent again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

export type FetchAnswer =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'body';
      readonly bytes: Buffer;
      /** Where it came from in the end. */
      readonly url: string;
      /** The same where the server has moved it there for good (301 and 308 all the way), or at once; else null. */
      readonly permanentUrl: string | null;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

/**
 * Fetches an address that a stranger may have chosen: http(s) on 80 and 443 only, only from hosts of the public
 * internet, connecting to the very addresses that were checked; each of at most 5 redirects is checked anew. At most
 * one content-encoding; bytes and time are limited however the server behaves. The one place that fetches.
 *
 * @throws FetchError with a code that says what was wrong
 */
export const fetchSafely = async (
  url: string,
  options: FetchOptions,
  ports: FetchPorts,
): Promise<FetchAnswer> => {
  // The machine's time, not a Clock's: sockets wait in it, and a virtual clock cannot hurry them.
  const deadline = AbortSignal.timeout(options.milliseconds);
  try {
    return await unlessLate(follow(url, options, ports, deadline), deadline);
  } catch (error) {
    if (deadline.aborted) {
      const problem = `not done after ${options.milliseconds / 1000} s, which is what a server is given in all`;
      throw new FetchError('fetch.too-slow', url, problem, { cause: error });
    }
    throw error;
  }
};

/** A name server's answer cannot be called off, so the deadline is watched from outside too. */
const unlessLate = <Answer>(running: Promise<Answer>, deadline: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const late = () => reject(deadline.reason);
    deadline.addEventListener('abort', late, { once: true });
    running.then(resolve, reject).finally(() => deadline.removeEventListener('abort', late));
  });

const follow = async (
  start: string,
  options: FetchOptions,
  ports: FetchPorts,
  deadline: AbortSignal,
): Promise<FetchAnswer> => {
  let address = start;
  let permanent = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const destination = await findDestination(address, ports);
    deadline.throwIfAborted();
    const response = await get(destination, options, deadline);
    const status = response.statusCode ?? 0;
    if (!REDIRECTS.includes(status)) {
      const answer = await answerOf(response, destination, options, deadline);
      return answer.kind === 'body' && permanent ? { ...answer, permanentUrl: answer.url } : answer;
    }
    permanent &&= PERMANENT.includes(status);
    // Nothing of it is read, and its connection serves nobody else.
    response.destroy();
    address = nextAddress(response, destination);
  }
  throw new FetchError(
    'fetch.redirects',
    start,
    `redirects more than ${MAX_REDIRECTS} times, the last to ${address}; allowed are ${MAX_REDIRECTS}`,
  );
};

const nextAddress = ({ headers, statusCode }: IncomingMessage, { url }: Destination): string => {
  const { location } = headers;
  if (location === undefined || !URL.canParse(location, url.href)) {
    const got = location === undefined ? 'no address' : `"${location}"`;
    const problem = `redirects (${statusCode}) to ${got}; allowed are http and https URLs`;
    throw new FetchError('fetch.redirects', url.href, problem);
  }
  return new URL(location, url).href;
};

const answerOf = async (
  response: IncomingMessage,
  { url }: Destination,
  options: FetchOptions,
  deadline: AbortSignal,
): Promise<FetchAnswer> => {
  const { statusCode, headers } = response;
  if (statusCode === 304 && (options.etag || options.lastModified)) {
    response.destroy();
    return { kind: 'unchanged' };
  }
  if (statusCode !== 200) {
    response.destroy();
    const problem = `answered with status ${statusCode}; allowed is 200`;
    throw new FetchError('fetch.status', url.href, problem);
  }
  return {
    kind: 'body',
    bytes: await readBody(response, url.href, options.maxBytes, deadline),
    url: url.href,
    permanentUrl: null,
    contentType: headers['content-type'] ?? null,
    etag: validator(headers.etag),
    lastModified: validator(headers['last-modified']),
  };
};

const validator = (value: string | undefined): string | null =>
  value !== undefined && value.length <= VALIDATOR_LENGTH ? value : null;
