import { afterAll, describe, expect, test } from 'vitest';
import { thisMachineToo } from '../../../src/ingest/feeds/check-address.ts';
import { fetchSafely } from '../../../src/ingest/feeds/fetch-safely.ts';
import { type ReadPorts, readAddress } from '../../../src/ingest/feeds/read-address.ts';
import { readFeed, readFeedList, readPage } from '../../../src/ingest/index.ts';
import { FILE_BYTES } from '../../../src/ingest/limits.ts';
import { MEGABYTE } from '../../../src/kernel/index.ts';
import { hostileServers } from '../../support/hostile/hostile-servers.ts';
import { answer, startSocketServer } from '../../support/servers/socket-server.ts';

/** Instead of fifteen seconds, for those that would take them all. */
const MILLISECONDS = 1000;
/** What sockets hold on both sides beyond what was read, and heads. */
const IN_SOCKETS = 8 * MEGABYTE;

const readingWithin = (milliseconds?: number): ReadPorts => ({
  fetch: (url, options) =>
    fetchSafely(
      url,
      { ...options, milliseconds: milliseconds ?? options.milliseconds },
      { resolve: async () => [], allows: thisMachineToo },
    ),
  readers: { feed: readFeed, page: readPage, list: readFeedList },
});

/** Bytes in use beyond what was in use before, at their highest while `work` went on. */
const withPeak = async <Answer>(work: Promise<Answer>) => {
  const used = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  let peak = before;
  const watching = setInterval(() => {
    peak = Math.max(peak, used());
  }, 5);
  const started = performance.now();
  const done = await work;
  clearInterval(watching);
  peak = Math.max(peak, used());
  return { done, milliseconds: performance.now() - started, bytes: peak - before };
};

const table: string[] = [];
afterAll(() => {
  const head = `${'asked for a feed, it'.padEnd(44)} ${'ends as'.padEnd(18)} ${'ms'.padStart(6)} ${'peak MB'.padStart(8)} ${'sent MB'.padStart(8)}`;
  process.stdout.write(`${[head, ...table].join('\n')}\n`);
});

describe('a hostile server', () => {
  test.each(hostileServers)('that $name ends as $code', async (server) => {
    const hostile = await startSocketServer(server.speak);
    const reading = readingWithin(server.code === 'fetch.too-slow' ? MILLISECONDS : undefined);
    try {
      const asked = readAddress({ kind: 'feed', url: `${hostile.endpoint}/` }, reading);
      const failed = asked.then(
        () => ({ code: 'read', message: '' }),
        (error: { code: string; message: string }) => error,
      );
      const { done, milliseconds, bytes } = await withPeak(failed);
      const megabytes = (n: number) => (n / MEGABYTE).toFixed(1).padStart(8);
      table.push(
        `${server.name.padEnd(44)} ${done.code.padEnd(18)} ${milliseconds.toFixed(0).padStart(6)} ${megabytes(bytes)} ${megabytes(hostile.written)}`,
      );
      expect([server.code, server.or], done.message).toContain(done.code);
      expect(done.message).toMatch(/^http:\/\/\S+ [^\n]{5,}$/u);
      expect(hostile.connections).toBeLessThanOrEqual(server.connections ?? 1);
      expect(hostile.written).toBeLessThan(FILE_BYTES.feed + IN_SOCKETS);
      // Nobody is left waiting on a socket.
      await expect.poll(() => hostile.open, { timeout: 120_000 }).toBe(0);
    } finally {
      await hostile.stop();
    }
  });
});

const FEED =
  '<rss version="2.0"><channel><title>Zeitung</title><item><title>Größe</title><description>Straße – für alle.</description></item></channel></rss>';
const declaring = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${FEED}`;
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const bigEndian = (text: string) => Buffer.from(utf16(text)).swap16();
/** Windows-1252, where it is one byte a letter. */
const western = (text: string) => Buffer.from(text.replace('–', '\u0096'), 'latin1');

describe('odd encodings', () => {
  test.each<[string, string, Buffer]>([
    ['UTF-16, little end first', 'application/rss+xml', utf16(declaring('utf-16'))],
    ['UTF-16, big end first', 'application/rss+xml', bigEndian(declaring('utf-16'))],
    ['UTF-16 that says UTF-8', 'text/xml; charset=utf-8', utf16(declaring('utf-8'))],
    ['UTF-8 that says UTF-16', 'text/xml; charset=utf-16', Buffer.from(declaring('utf-16'))],
    ['UTF-8 with a wrong label', 'text/xml; charset=us-ascii', Buffer.from(FEED)],
    ['UTF-8 with no label that is known', 'text/xml; charset=klingon', Buffer.from(FEED)],
    ['UTF-8 with a mark', 'text/xml; charset=iso-8859-1', Buffer.from(`\uFEFF${FEED}`)],
    ['Windows-1252 that only its label names', 'text/xml; charset=windows-1252', western(FEED)],
    ['Windows-1252 that nothing names', 'text/xml', western(FEED)],
    [
      'Windows-1252 against its label',
      'text/xml; charset=utf-8',
      western(declaring('windows-1252')),
    ],
    ['a feed that is called a page', 'text/html; charset="utf-8"', Buffer.from(FEED)],
    ['a feed that is called nothing', '', Buffer.from(FEED)],
  ])('%s: its letters come out right', async (_what, type, body) => {
    const server = await startSocketServer((socket) =>
      socket.end(answer(type === '' ? [] : [`Content-Type: ${type}`], body)),
    );
    try {
      const found = await readAddress(
        { kind: 'feed', url: `${server.endpoint}/` },
        readingWithin(),
      );
      expect(found).toMatchObject({
        kind: 'read',
        articles: [{ title: 'Größe', text: 'Straße – für alle.', source: 'Zeitung' }],
      });
    } finally {
      await server.stop();
    }
  });
});
