import { readFileSync } from 'node:fs';
import type { Row } from '../stories-world.ts';

/** Languages in which we wrote three events of four days, three reports of each a day. */
export const LANGUAGES = ['zh', 'ja', 'ar'] as const;

const SOURCES = ['A', 'B', 'C'];

/** Our own reports of a language, in the order in which they come. */
export const daysIn = (language: string): Row[] =>
  readFileSync(
    new URL(`../../tests/fixtures/stories/days/${language}.txt`, import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line, at) => {
      const [head = '', title = '', text = ''] = line.split('|');
      const [story = '', day = ''] = head.split(' ');
      const hour = String(8 + (at % 12)).padStart(2, '0');
      const publishedAt = `2031-05-1${day}T${hour}:00:00Z`;
      return {
        id: `${language}${at}`,
        story,
        title,
        text,
        source: SOURCES[at % 3] ?? '',
        publishedAt,
      };
    })
    .toSorted((a, b) => (`${a.publishedAt}${a.id}` < `${b.publishedAt}${b.id}` ? -1 : 1));
