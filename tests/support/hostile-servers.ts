import type { Socket } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { answer, drip, pour } from './socket-server.ts';

export interface HostileServer {
  readonly name: string;
  speak(socket: Socket, path: string): void;
  /** How it ends: the code of the refusal. */
  readonly code: string;
  /** Or so, where it is a matter of the machine's speed. */
  readonly or?: string;
  /** Connections that it may get. @default 1 */
  readonly connections?: number;
}

const item = (text: string) => `<item><title>T</title><description>${text}</description></item>`;
const rss = (items: string) => `<rss version="2.0"><channel>${items}</channel></rss>`;
const ZEROS = Buffer.alloc(200_000_000);
const EMPTIES = Buffer.concat(Array.from({ length: 2000 }, () => gzipSync('')));
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const chunked = ['Transfer-Encoding: chunked'];

const once =
  (bytes: Buffer) =>
  (socket: Socket): void => {
    socket.end(bytes);
  };
const coded = (coding: string, body: Buffer) => once(answer([`Content-Encoding: ${coding}`], body));
const redirect = (to: string) => answer([`Location: ${to}`, 'Content-Length: 0'], '', '302 Found');

const slow: readonly HostileServer[] = [
  { name: 'says nothing', speak: () => {}, code: 'fetch.too-slow' },
  {
    name: 'sends its head letter by letter',
    speak: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX: ');
      drip(socket, () => 'x');
    },
    code: 'fetch.too-slow',
  },
  {
    name: 'sends its head and nothing more',
    speak: (socket) => void socket.write(answer(['Content-Length: 100'])),
    code: 'fetch.too-slow',
  },
  {
    name: 'sends its body letter by letter',
    speak: (socket) => {
      socket.write(answer(['Content-Length: 100000'], '<rss>'));
      drip(socket, () => ' ');
    },
    code: 'fetch.too-slow',
  },
  {
    name: 'promises an answer, again and again (1xx)',
    speak: (socket) => drip(socket, () => 'HTTP/1.1 103 Early Hints\r\n\r\n', 1),
    code: 'fetch.too-slow',
  },
  {
    name: 'redirects slowly',
    speak: (socket) => void setTimeout(() => socket.end(redirect('/')), 300),
    code: 'fetch.too-slow',
    connections: 6,
  },
];

const large: readonly HostileServer[] = [
  {
    name: 'never ends',
    speak: (socket) => {
      socket.write(answer([]));
      pour(socket, () => Buffer.alloc(65_536, ' '));
    },
    code: 'fetch.too-large',
  },
  {
    name: 'never ends, in chunks of one letter',
    speak: (socket) => {
      socket.write(answer(chunked));
      pour(socket, () => '1\r\n \r\n'.repeat(5000));
    },
    code: 'fetch.too-slow',
    or: 'fetch.too-large',
  },
  {
    name: 'never ends, and decodes to nothing',
    speak: (socket) => {
      socket.write(answer(['Content-Encoding: gzip']));
      pour(socket, () => EMPTIES);
    },
    code: 'fetch.too-large',
  },
  { name: 'a gzip bomb, 200 MB', speak: coded('gzip', gzipSync(ZEROS)), code: 'fetch.too-large' },
  {
    name: 'a deflate bomb, 200 MB',
    speak: coded('deflate', deflateSync(ZEROS)),
    code: 'fetch.too-large',
  },
  {
    name: 'a brotli bomb, 200 MB',
    speak: coded('br', brotliCompressSync(ZEROS, QUICK)),
    code: 'fetch.too-large',
  },
  {
    name: 'says that it will send 4 GB',
    speak: (socket) => {
      socket.write(answer(['Content-Length: 4294967296']));
      pour(socket, () => Buffer.alloc(65_536, ' '));
    },
    code: 'fetch.too-large',
  },
];

const untrue: readonly HostileServer[] = [
  {
    name: 'encoded twice',
    speak: coded('gzip, gzip', gzipSync(gzipSync('<rss/>'))),
    code: 'fetch.encoding',
  },
  {
    name: 'two encodings in two headers',
    speak: once(answer(['Content-Encoding: gzip', 'Content-Encoding: br'], gzipSync('<rss/>'))),
    code: 'fetch.encoding',
  },
  {
    name: 'plain, called gzip',
    speak: coded('gzip', Buffer.from('<rss/>')),
    code: 'fetch.encoding',
  },
  {
    name: 'gzip, broken off',
    speak: coded('gzip', gzipSync(Buffer.alloc(100_000)).subarray(0, 60)),
    code: 'fetch.encoding',
  },
  {
    name: 'less than its length',
    speak: once(answer(['Content-Length: 1000'], '<rss/>')),
    code: 'fetch.connection',
  },
  {
    name: 'a length below zero',
    speak: once(answer(['Content-Length: -1'], '<rss/>')),
    code: 'fetch.connection',
  },
  {
    name: 'two lengths',
    speak: once(answer(['Content-Length: 5', 'Content-Length: 6'], '<rss/>')),
    code: 'fetch.connection',
  },
  {
    name: 'a length and chunks',
    speak: once(answer(['Content-Length: 6', ...chunked], '6\r\n<rss/>\r\n0\r\n\r\n')),
    code: 'fetch.connection',
  },
  {
    name: 'a chunk of no size',
    speak: once(answer(chunked, 'zz\r\n<rss/>')),
    code: 'fetch.connection',
  },
  {
    name: '10,000 headers',
    speak: once(answer(Array.from({ length: 10_000 }, (_, n) => `X-${n}: y`))),
    code: 'fetch.connection',
  },
  {
    name: 'a header of 1 MB',
    speak: once(answer([`X: ${'y'.repeat(1_000_000)}`])),
    code: 'fetch.connection',
  },
  {
    name: 'headers without end',
    speak: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      pour(socket, () => `x: ${'y'.repeat(1000)}\r\n`);
    },
    code: 'fetch.connection',
  },
  {
    name: 'trailers without end',
    speak: (socket) => {
      socket.write(answer(chunked, '1\r\n<\r\n0\r\n'));
      pour(socket, () => `x: ${'y'.repeat(1000)}\r\n`);
    },
    code: 'fetch.connection',
  },
  {
    name: 'another protocol',
    speak: once(Buffer.from('220 mail ESMTP\r\n')),
    code: 'fetch.connection',
  },
  {
    name: 'bytes of a TLS handshake',
    speak: once(Buffer.from('16030100c8010000c4', 'hex')),
    code: 'fetch.connection',
  },
  { name: 'a body without a head', speak: once(Buffer.from(rss(''))), code: 'fetch.connection' },
  { name: 'hangs up', speak: (socket) => void socket.destroy(), code: 'fetch.connection' },
  { name: 'resets', speak: (socket) => void socket.resetAndDestroy(), code: 'fetch.connection' },
  {
    name: 'resets within its body',
    speak: (socket) => {
      socket.write(answer(['Content-Length: 1000'], '<rss>'));
      setTimeout(() => socket.resetAndDestroy(), 20);
    },
    code: 'fetch.connection',
  },
  {
    name: 'changes the protocol (101)',
    speak: once(answer(['Upgrade: h2c', 'Connection: Upgrade'], '', '101 Switching Protocols')),
    code: 'fetch.connection',
  },
];

/** Hop n leads inward, the ones before it on. */
const inwardAt = (hop: number): HostileServer => ({
  name: `redirects inward at hop ${hop}`,
  speak: (socket, path) => {
    const at = Number(path.slice(1) || 1);
    socket.end(redirect(at === hop ? 'http://169.254.169.254/' : `/${at + 1}`));
  },
  code: 'fetch.address',
  connections: hop,
});

const leading: readonly HostileServer[] = [
  {
    name: 'redirects to itself',
    speak: once(redirect('/')),
    code: 'fetch.redirects',
    connections: 6,
  },
  {
    name: 'redirects in a circle',
    speak: (socket, path) => void socket.end(redirect(path === '/a' ? '/b' : '/a')),
    code: 'fetch.redirects',
    connections: 6,
  },
  { name: 'redirects nowhere', speak: once(redirect('http://')), code: 'fetch.redirects' },
  {
    name: 'redirects to an address of 100 KB',
    speak: once(redirect(`/${'x'.repeat(100_000)}`)),
    code: 'fetch.connection',
  },
  ...[1, 2, 3, 4, 5].map(inwardAt),
];

const asFeed = (body: string) => once(answer(['Content-Type: application/rss+xml'], body));

const feeds: readonly HostileServer[] = [
  {
    name: 'a billion laughs',
    speak: asFeed(
      `<!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>${rss(item('&j;'))}`,
    ),
    code: 'ingest.unreadable',
  },
  {
    name: 'an entity that names a file',
    speak: asFeed(`<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(item('&a;'))}`),
    code: 'ingest.unreadable',
  },
  {
    name: 'elements 500,000 deep',
    speak: asFeed(rss('<a>'.repeat(500_000))),
    code: 'ingest.unreadable',
  },
  {
    name: '500,000 elements',
    speak: asFeed(rss('<item/>'.repeat(500_000))),
    code: 'ingest.unreadable',
  },
  {
    name: '4 MB of "<"',
    speak: asFeed(`<rss>${'<'.repeat(4_000_000)}`),
    code: 'ingest.unreadable',
  },
  {
    name: 'JSON 2,000,000 deep',
    speak: asFeed(`{"version":${'['.repeat(2_000_000)}`),
    code: 'ingest.unreadable',
  },
  {
    name: 'a page of 4 MB that names no feed',
    speak: once(answer(['Content-Type: text/html'], `<html>${'<link>'.repeat(600_000)}`)),
    code: 'ingest.unreadable',
  },
  {
    name: 'a page that names itself as its feed',
    speak: once(
      answer(
        ['Content-Type: text/html'],
        '<html><link rel="alternate" type="application/rss+xml" href="/">',
      ),
    ),
    code: 'feed.none',
    connections: 2,
  },
  {
    name: 'a page whose feed is inward',
    speak: once(
      answer(
        ['Content-Type: text/html'],
        '<html><link rel="alternate" type="application/rss+xml" href="http://10.0.0.1/">',
      ),
    ),
    code: 'fetch.address',
  },
];

/** What servers do, by mistake or not; each is asked for a feed. */
export const hostileServers: readonly HostileServer[] = [
  ...slow,
  ...large,
  ...untrue,
  ...leading,
  ...feeds,
];
