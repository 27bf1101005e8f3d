import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Allowance, checkAddress, checkPort, checkReach, hostOf } from './check-address.ts';
import { FetchError } from './errors.ts';
import { isLoopback } from './global-address.ts';

/** What a fetch stands on. */
export interface FetchPorts {
  /** All addresses of a host's name, by one question. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly allows: Allowance;
}

/** The operating system's resolver. */
export const systemResolver: FetchPorts['resolve'] = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** A URL that may be fetched, and the addresses that it may be fetched from. */
export interface Destination {
  readonly url: URL;
  readonly addresses: readonly string[];
}

/**
 * Checks an address and resolves its host once; whoever connects must connect to one of the addresses given here, so
 * that a second answer of the name server has no say (DNS rebinding).
 *
 * @throws FetchError as `checkAddress` does; `fetch.name` where the host has no address, `fetch.address` where one of
 * its addresses is not global unicast
 */
export const findDestination = async (address: string, ports: FetchPorts): Promise<Destination> => {
  const url = checkAddress(address, ports.allows);
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : await resolveName(url, host, ports);
  checkReach(address, addresses, host, ports.allows);
  if (!addresses.every(isLoopback)) checkPort(url);
  return { url, addresses };
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
