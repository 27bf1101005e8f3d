import { expect, test } from 'vitest';
import { bodyKind } from '../../../../src/ingest/feeds/body-kind.ts';

const kind = (text: string, type: string | null = null) => bodyKind(Buffer.from(text), type);

test.each([
  ['<rss version="2.0">', 'text/html', 'feed'],
  ['\uFEFF\n <?xml version="1.0"?><!-- a > b --><feed xmlns="…">', 'text/html', 'feed'],
  ['<rdf:RDF xmlns:rdf="…">', null, 'feed'],
  ['<atom:feed>', null, 'feed'],
  ['<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "x"><rss>', null, 'feed'],
  [' {"version":"https://jsonfeed.org/version/1.1"}', 'text/html', 'feed'],
  ['<?xml version="1.0"?><opml version="2.0">', 'application/rss+xml', 'list'],
  ['<OPML>', null, 'list'],
  ['<!doctype html><html>', 'application/rss+xml', 'page'],
  ['<HTML>', null, 'page'],
  ['<head>', null, 'page'],
  ['<div>', 'text/html; charset=utf-8', 'page'],
  ['Words', 'application/xhtml+xml', 'page'],
  ['<div>', 'application/xml', 'feed'],
  ['Words', null, 'feed'],
  ['', 'text/html', 'page'],
])('%s, called %s, is a %s', (text, type, expected) => {
  expect(kind(text, type)).toBe(expected);
});

test('a feed in two bytes a letter is one', () => {
  expect(bodyKind(Buffer.from('\uFEFF<?xml version="1.0"?><rss>', 'utf16le'), null)).toBe('feed');
});

test('a comment without end costs no time', () => {
  const started = process.cpuUsage();
  expect(kind(`<!--${'-- <!--'.repeat(1_000_000)}`, 'text/html')).toBe('page');
  expect(kind(' <?a?>'.repeat(1_000_000), null)).toBe('feed');
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
});
