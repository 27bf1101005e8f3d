import { gzipSync } from 'node:zlib';
import {
  answer,
  chunked,
  coded,
  type HostileServer,
  once,
  pour,
  redirect,
} from '../servers/socket-server.ts';

/** Answers that are not what they say, or no HTTP. */
export const untrue: readonly HostileServer[] = [
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
  {
    name: 'a body without a head',
    speak: once(Buffer.from('<rss version="2.0"/>')),
    code: 'fetch.connection',
  },
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

/** Answers that lead elsewhere. */
export const leading: readonly HostileServer[] = [
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
