import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import {
  answer,
  chunked,
  coded,
  drip,
  type HostileServer,
  pour,
  redirect,
} from '../servers/socket-server.ts';
import { leading, untrue } from './hostile-answers.ts';
import { feeds } from './hostile-feeds.ts';

const ZEROS = Buffer.alloc(200_000_000);
const EMPTIES = Buffer.concat(Array.from({ length: 2000 }, () => gzipSync('')));
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

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

/** What servers do, by mistake or not; each is asked for a feed. */
export const hostileServers: readonly HostileServer[] = [
  ...slow,
  ...large,
  ...untrue,
  ...leading,
  ...feeds,
];
