import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAddress, publicOnly } from '../../../src/ingest/feeds/check-address.ts';
import { findDestination } from '../../../src/ingest/feeds/destination.ts';
import { fetchSafely } from '../../../src/ingest/feeds/fetch-safely.ts';
import { type Listening, listenOnLoopback } from '../../../src/local/loopback.ts';
import {
  inwardAddresses,
  publicAddresses,
  resolveHere,
} from '../../support/hostile/inward-addresses.ts';

const LIMITS = { maxBytes: 1000, milliseconds: 5000 };
const REDIRECTOR = 'redirector.test';

/** Where a refusal is no matter of chance: nothing was asked, or could not be asked. */
const REFUSED = ['fetch.address', 'fetch.url', 'fetch.redirects'];

/** Stands for what an attacker would like to reach; counts who does. */
let secret: Listening;
let reached = 0;
let redirector: Listening;
let addresses: Readonly<Record<string, readonly string[]>>;
let targets: string[];

beforeAll(async () => {
  const hidden = createServer((_, response) => {
    reached += 1;
    response.end('secret');
  });
  secret = await listenOnLoopback(hidden);
  addresses = inwardAddresses(secret.port);
  targets = Object.values(addresses).flat();
  const redirecting = createServer((request, response) => {
    const target = targets[Number(request.url?.slice(1))] ?? '';
    // Bytes as they would stand on the wire: node takes no letters beyond Latin 1.
    response.writeHead(302, { location: Buffer.from(target).toString('latin1') }).end();
  });
  redirector = await listenOnLoopback(redirecting);
});
afterAll(async () => {
  await redirector.stop();
  await secret.stop();
});

const codeOf = (fetching: Promise<unknown>): Promise<string> =>
  fetching.then(
    () => 'fetched',
    (error: { code?: string }) => error.code ?? String(error),
  );
const strict = { resolve: resolveHere, allows: publicOnly };

test('every inward address is refused, directly and behind a redirect, and none is reached', async () => {
  const table: string[] = [];
  let direct = 0;
  let redirected = 0;
  for (const [why, urls] of Object.entries(addresses)) {
    for (const url of urls) {
      const code = await codeOf(fetchSafely(url, LIMITS, strict));
      expect([url, REFUSED.includes(code) || code]).toEqual([url, true]);
      direct += 1;
      const first = `http://${REDIRECTOR}:${redirector.port}/${targets.indexOf(url)}`;
      // Only this one host may be on this machine: where it leads is as forbidden as ever.
      const ports = {
        resolve: async (host: string) => (host === REDIRECTOR ? ['127.0.0.1'] : resolveHere(host)),
        allows: (_address: string, host: string) => host === REDIRECTOR,
      };
      const behind = await codeOf(fetchSafely(first, LIMITS, ports));
      expect([`redirect to ${url}`, REFUSED.includes(behind) || behind]).toEqual([
        `redirect to ${url}`,
        true,
      ]);
      redirected += 1;
    }
    table.push(`${String(urls.length).padStart(5)}  ${why}`);
  }
  process.stdout.write(
    `inward addresses, each directly and behind a redirect:\n${table.join('\n')}\n` +
      `${String(direct).padStart(5)}  refused directly, ${redirected} behind a redirect, ${reached} reached\n`,
  );
  expect(reached).toBe(0);
  expect(direct).toBeGreaterThanOrEqual(150);
  expect(redirected).toBe(direct);
});

test('whatever needs no name service to be refused is refused when it is added', () => {
  const { 'names that lead inward': names = [], ...rest } = addresses;
  for (const url of Object.values(rest).flat()) {
    expect(() => checkAddress(url, publicOnly), url).toThrow();
  }
  for (const url of names) expect(() => checkAddress(url, publicOnly), url).not.toThrow();
});

test('public addresses are allowed', async () => {
  for (const url of publicAddresses) {
    expect(() => checkAddress(url, publicOnly), url).not.toThrow();
    expect([url, await codeOf(findDestination(url, strict))]).toEqual([url, 'fetched']);
  }
  process.stdout.write(`${String(publicAddresses.length).padStart(5)}  public addresses allowed\n`);
});
