import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchError } from './errors.ts';
import { isGlobalUnicast, isLoopback } from './global-address.ts';

/** What a fetch stands on. */
export interface FetchPorts {
  /** All addresses of a host's name, by one question. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Tests and local runs only; given by wiring, never read from a stage's configuration. */
  readonly allowLoopback: boolean;
}

/** The operating system's resolver, and the public internet alone. */
export const publicInternet: FetchPorts = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  allowLoopback: false,
};

/** A URL that may be fetched, and the addresses that it may be fetched from. */
export interface Destination {
  readonly url: URL;
  readonly addresses: readonly string[];
}

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Checks an address and resolves its host once; whoever connects must connect to one of the addresses given here, so
 * that a second answer of the name server has no say (DNS rebinding).
 *
 * Decimal, octal and hexadecimal hosts need no rule: the URL standard makes dotted quads of them.
 *
 * @throws FetchError `fetch.url` where it is no http(s) URL on port 80 or 443 without credentials, `fetch.name` where
 * the host has no address, `fetch.address` where one of its addresses is not global unicast
 */
export const findDestination = async (address: string, ports: FetchPorts): Promise<Destination> => {
  const url = checkUrl(address);
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(host) ? [host] : await resolveName(url, host, ports);
  const inward = addresses.find(
    (one) => !isGlobalUnicast(one) && !(ports.allowLoopback && isLoopback(one)),
  );
  if (inward !== undefined) {
    const problem = `leads to ${inward}; allowed are addresses of the public internet`;
    throw new FetchError('fetch.address', address, problem);
  }
  if (!isUsualPort(url) && !addresses.every(isLoopback)) {
    throw new FetchError('fetch.url', address, `port ${url.port}; allowed are 80 and 443`);
  }
  return { url, addresses };
};

const isUsualPort = ({ port }: URL): boolean => port === '' || Object.values(PORTS).includes(port);

const checkUrl = (address: string): URL => {
  if (!URL.canParse(address)) {
    throw new FetchError('fetch.url', address, 'is no URL; allowed are http and https URLs');
  }
  const url = new URL(address);
  if (PORTS[url.protocol] === undefined) {
    const problem = `scheme ${url.protocol}; allowed are http: and https:`;
    throw new FetchError('fetch.url', address, problem);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('fetch.url', address, 'holds a user name or password; none is allowed');
  }
  return url;
};

const resolveName = async (
  url: URL,
  host: string,
  ports: FetchPorts,
): Promise<readonly string[]> => {
  const problem = `no address is known for ${host}; allowed are hosts that the name service knows`;
  let addresses: readonly string[];
  try {
    addresses = await ports.resolve(host);
  } catch (cause) {
    throw new FetchError('fetch.name', url.href, problem, { cause });
  }
  if (addresses.length === 0) throw new FetchError('fetch.name', url.href, problem);
  return addresses;
};
