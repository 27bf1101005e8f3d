import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

interface Line {
  readonly event: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** Three invented events over four days, three reports of each a day: `event day|title|text`. */
const linesOf = (language: string): Line[] =>
  readFileSync(new URL(`../../fixtures/stories/days/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', title = '', text = ''] = line.split('|');
      const [event = '', day = ''] = head.split(' ');
      return { event, day, title, text };
    })
    .sort((a, b) => a.day.localeCompare(b.day, 'en'));

/** The least share of an event's reports that its largest story has: mean of the three events. */
const LEAST = 0.75;

test.each(['zh', 'ja', 'ar'])(
  'stories survive their second day, and none mixes events: %s',
  async (language) => {
    const world = storiesWorld();
    const stories = new Map<string, Map<string, number>>();
    for (const [at, { event, day, title, text }] of linesOf(language).entries()) {
      const publishedAt = `2031-05-1${day}T${String(8 + (at % 9)).padStart(2, '0')}:00:00.000Z`;
      const filed = await fileArticle(
        article({ title, paragraphs: [text], language, publishedAt, source: `Source ${at % 3}` }),
        world,
      );
      const events = stories.get(filed.story) ?? new Map<string, number>();
      events.set(event, (events.get(event) ?? 0) + 1);
      stories.set(filed.story, events);
    }
    expect([...stories.values()].filter((events) => events.size > 1)).toEqual([]);
    const largest = ['1', '2', '3'].map((event) =>
      Math.max(...[...stories.values()].map((events) => events.get(event) ?? 0)),
    );
    expect(largest.reduce((sum, count) => sum + count, 0) / 36).toBeGreaterThanOrEqual(LEAST);
  },
);
