import { describe, expect, test } from 'vitest';
import { findFeedLink } from '../../../../src/ingest/feeds/find-feed-link.ts';

const URL = 'https://news.example/section/index.html';
const find = (head: string) =>
  findFeedLink(URL, Buffer.from(`<!doctype html><html><head>${head}</head><body></body></html>`));
const link = (href: string, type = 'application/rss+xml', rel = 'alternate') =>
  `<link rel="${rel}" type="${type}" href="${href}">`;

describe('the feed of a page', () => {
  test.each([
    ['relative', link('feed.xml'), 'https://news.example/section/feed.xml'],
    ['from the root', link('/feed.xml'), 'https://news.example/feed.xml'],
    ['without a scheme', link('//feeds.example/a'), 'https://feeds.example/a'],
    ['against a base', `<base href="/other/">${link('feed')}`, 'https://news.example/other/feed'],
    [
      'against a base elsewhere',
      `<base href="https://cdn.example/">${link('f')}`,
      'https://cdn.example/f',
    ],
    ['Atom', link('/atom', 'application/atom+xml'), 'https://news.example/atom'],
    ['JSON Feed', link('/json', 'application/feed+json'), 'https://news.example/json'],
    [
      'with a parameter',
      link('/f', 'Application/RSS+XML; charset=utf-8'),
      'https://news.example/f',
    ],
    [
      'one relation of several',
      link('/f', 'application/rss+xml', 'HOME Alternate'),
      'https://news.example/f',
    ],
    ['with odd spaces', link(' /f\n'), 'https://news.example/f'],
    ['the first of several', link('/news') + link('/comments'), 'https://news.example/news'],
    [
      'not the page itself as data',
      link('/wp-json/1', 'application/json') + link('/feed'),
      'https://news.example/feed',
    ],
    ['JSON where nothing else is named', link('/f', 'application/json'), 'https://news.example/f'],
  ])('is found: %s', (_what, head, expected) => {
    expect(find(head)).toBe(expected);
  });

  test.each([
    ['no link', ''],
    ['a style sheet', link('/a.css', 'text/css', 'stylesheet')],
    ['another relation', link('/f', 'application/rss+xml', 'alternative')],
    ['another type', link('/fr', 'text/html')],
    ['no address', '<link rel="alternate" type="application/rss+xml">'],
    ['an empty address', link('')],
    ['a broken address', link('http://')],
    ['in a comment', `<!-- ${link('/f')} -->`],
    ['in the body', `</head><body>${link('/f')}`],
  ])('is not made up: %s', (_what, head) => {
    expect(find(head)).toBeNull();
  });
});
