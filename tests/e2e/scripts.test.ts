import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cli, workFolder } from '../support/processes/cli.ts';

/** Invented for this test: two reports of one sample bridge each, in two scripts. */
const REPORTS = [
  {
    id: 'sample-he',
    title: 'גשר הדגמה נסגר בגלל סדקים בכבלים',
    text: 'גשר הדגמה נסגר ביום ראשון לאחר שמפקחים מצאו סדקים בארבעה מתוך עשרת הכבלים. ראש משרד הגשרים אמר שהגשר יישאר סגור חמישה שבועות.',
    url: 'https://sample.example/he',
    source: 'Sample Gazette',
    publishedAt: '2026-11-29T10:00:00Z',
    language: 'he',
  },
  {
    id: 'sample-en',
    title: 'Sample ferry sinks at its berth',
    text: 'A sample ferry sank at its berth on Sunday after a valve failed, the harbour office said. Nobody was aboard, and 300 litres of oil were recovered.',
    url: 'https://sample.example/en',
    source: 'Sample Gazette',
    publishedAt: '2026-11-29T11:00:00Z',
    language: 'en',
  },
];

let work: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  work = await workFolder();
});
afterEach(() => work.remove());

it('a story in another script is marked with its language and direction in the mail', async () => {
  const lines = REPORTS.map((report) => JSON.stringify(report)).join('\n');
  const articles = await work.write('articles.jsonl', lines);
  const places = ['--data', work.path('data'), '--out', work.path('out')];
  const people = await work.people(1);
  const { exit } = await cli([
    ...['run', '--articles', articles, '--subscribers', people, ...places],
    ...['--at', '2026-11-30T07:00:00Z', '--json'],
  ]);
  expect(exit).toBe(0);
  const html = await readFile(work.path('out', 'edition.html'), 'utf8');
  expect(html).toMatch(/<h\d class="ink" lang="he" dir="rtl" [^>]*><a [^>]*>גשר הדגמה/u);
  expect(html).toMatch(/<td class="ink" valign="top" lang="he" dir="rtl"/u);
  expect(html).not.toMatch(/<(?:h\d|td|a)[^>]* lang="en"/u);
  // The mail's own words and the ferry are in the mail's own language and need no mark.
  expect(html).toMatch(/<h1 class="ink" style[^>]*>New to you/u);
  expect(html).toMatch(/<h2 class="ink" style[^>]*><a [^>]*>Sample ferry/u);
});
