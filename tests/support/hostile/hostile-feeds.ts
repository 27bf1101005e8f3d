import { answer, type HostileServer, once } from '../servers/socket-server.ts';

const item = (text: string) => `<item><title>T</title><description>${text}</description></item>`;
const rss = (items: string) => `<rss version="2.0"><channel>${items}</channel></rss>`;

const asFeed = (body: string) => once(answer(['Content-Type: application/rss+xml'], body));

/** Sound answers with bad feeds in them. */
export const feeds: readonly HostileServer[] = [
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
    speak: asFeed('<'.repeat(4_000_000)),
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
