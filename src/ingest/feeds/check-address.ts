import { isIP } from 'node:net';
import { FetchError } from './errors.ts';
import { isGlobalUnicast, isLoopback } from './global-address.ts';

/** Whether an address that is none of the public internet may be reached all the same, for a host's sake. */
export type Allowance = (address: string, host: string) => boolean;
export const publicOnly: Allowance = () => false;
/** For tests, and for local runs whose configuration says so. */
export const thisMachineToo: Allowance = isLoopback;

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
/** What a name of this machine stands for. */
const HERE = '127.0.0.1';

/**
 * All that can be said against an address without asking anybody: fetching begins with it, and who names a feed hears
 * it at once. A name's addresses are checked when it is fetched.
 *
 * Decimal, octal and hexadecimal hosts need no rule: the URL standard makes dotted quads of them.
 *
 * @throws FetchError `fetch.url` where it is no http(s) URL on port 80 or 443 without credentials, `fetch.address`
 * where its host is an address that is not global unicast, or a name of this machine
 */
export const checkAddress = (address: string, allows: Allowance): URL => {
  const url = parse(address);
  if (PORTS[url.protocol] === undefined) {
    const problem = `scheme ${url.protocol}; allowed are http: and https:`;
    throw new FetchError('fetch.url', address, problem);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('fetch.url', address, 'holds a user name or password; none is allowed');
  }
  const host = hostOf(url);
  const literal = isThisMachine(host) ? HERE : host;
  if (isIP(literal)) checkReach(address, [literal], host, allows);
  const mayBeHere = isIP(literal) ? isLoopback(literal) : allows(HERE, host);
  if (!mayBeHere) checkPort(url);
  return url;
};

/** @throws FetchError `fetch.address` where one of a host's addresses is neither global unicast nor allowed */
export const checkReach = (
  address: string,
  reached: readonly string[],
  host: string,
  allows: Allowance,
): void => {
  const inward = reached.find((one) => !isGlobalUnicast(one) && !allows(one, host));
  if (inward === undefined) return;
  const here = isLoopback(inward)
    ? " (this machine's too, in a local run whose configuration sets local.loopbackFeeds)"
    : '';
  const problem = `leads to ${inward}; allowed are addresses of the public internet${here}`;
  throw new FetchError('fetch.address', address, problem);
};

/** @throws FetchError `fetch.url` where the port is not one of the web's */
export const checkPort = ({ href, port }: URL): void => {
  if (port === '' || Object.values(PORTS).includes(port)) return;
  throw new FetchError('fetch.url', href, `port ${port}; allowed are 80 and 443`);
};

/** A host as `net` takes it. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/gu, '');

const parse = (address: string): URL => {
  if (URL.canParse(address)) return new URL(address);
  throw new FetchError('fetch.url', address, 'is no URL; allowed are http and https URLs');
};

/** RFC 6761, 6.3: these names are this machine's, whatever a name service says. */
const isThisMachine = (host: string): boolean => /(?:^|\.)localhost\.?$/u.test(host);
