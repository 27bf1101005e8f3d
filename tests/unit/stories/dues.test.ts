import { describe, expect, test } from 'vitest';
import {
  type Development,
  developmentSchema,
  fulfilledBy,
  isOverdue,
} from '../../../src/domain/index.ts';
import type { DevelopmentId } from '../../../src/kernel/index.ts';
import { fileArticle } from '../../../src/stories/index.ts';
import { dueIn, fulfilledDue } from '../../../src/stories/judge/due.ts';
import { all } from '../../support/measures/streams.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

const DAY = '2031-05-15';
const due = (text: string, tag = 'en') => dueIn({ english: tag === 'en', tag }, text, DAY);

describe('what a sentence announces', () => {
  test.each([
    ['The port of Ronne will close on 1 June.', '2031-06-01'],
    ['Parliament in Sarvia will vote on Saturday.', '2031-05-17'],
    ['The trial of Jens Toft is set for July.', '2031-07'],
    ['Talks in Ronne were postponed until 3 June.', '2031-06-03'],
    ['The line expects 10,000 guests by the end of the year.', '2031-12'],
    ['A bridge to Ronne is to open by the end of 2033.', '2033-12'],
    ['The ferry sails on 2 June and again on 9 June.', '2031-06-02'],
  ])('%s', (text, on) => expect(due(text)).toBe(on));

  test('how long something took is no date to come', () => {
    const text = 'Osk leads Hadley by 187 of 188,420 votes cast after two days of the recount.';
    expect(due(text)).toBeNull();
  });

  test.each([
    ['de', 'Der Hafen wird am 1. Juni geschlossen.', '2031-06-01'],
    ['fr', 'Le port fermera le 1er juin.', '2031-06-01'],
    ['es', 'El puerto cerrará el 1 de junio.', '2031-06-01'],
    ['ru', 'Порт закроется 1 июня.', '2031-06-01'],
    ['zh', '港口将于6月1日关闭。', '2031-06-01'],
    ['ja', '港は6月1日に閉鎖される。', '2031-06-01'],
    ['ar', 'سيغلق الميناء في 1 يونيو.', '2031-06-01'],
  ])('%s: %s', (tag, text, on) => expect(due(text, tag)).toBe(on));

  test.each([
    'The port of Ronne closed on Monday.',
    'The strike set for 1 June was called off.',
    'The port will close soon.',
    'Prices are up 3 percent from Monday.',
  ])('nothing: %s', (text) => expect(due(text)).toBeNull());
});

const filed = async (...days: readonly (readonly [string, ...string[]])[]) => {
  const world = storiesWorld();
  for (const [day, ...paragraphs] of days)
    await fileArticle(
      article({
        title: 'Port of Ronne closes to the Aurelia ferry',
        publishedAt: `${day}T09:00:00.000Z`,
        source: day,
        paragraphs,
      }),
      world,
    );
  return (await all(world.log.read(0, await world.log.head()))).map(
    ({ development }) => development,
  );
};

describe('an announcement and what comes of it', () => {
  const ANNOUNCED = 'The port of Ronne will close to the ferry Aurelia on 20 May, Ida Lund said.';

  test('is dated by its publication and keeps its day', async () => {
    const [told] = await filed(['2031-05-12', ANNOUNCED]);
    expect(told?.date.on).toBe('2031-05-12');
    expect(told?.due).toEqual({ on: '2031-05-20' });
    expect(told && 'fulfils' in told).toBe(false);
  });

  test('the report of it happening names it, once', async () => {
    const told = await filed(
      ['2031-05-12', ANNOUNCED],
      ['2031-05-20', 'The port of Ronne closed to the ferry Aurelia on Tuesday, Ida Lund said.'],
      ['2031-05-21', 'The port of Ronne has closed to the ferry Aurelia, Ida Lund said.'],
    );
    expect(told.map(({ fulfils }) => fulfils)).toEqual([undefined, told[0]?.id]);
    expect([...fulfilledBy(told)]).toEqual([told[0]?.id]);
  });

  test('neither before its day, nor of another act, nor where it is still to come', () => {
    const open = [{ development: 'd' as DevelopmentId, on: '2031-05-20', hashes: [1, 2, 3, 4] }];
    const met = (on: string, hashes: number[], text = 'The port closed.') =>
      fulfilledDue(open, { on, hashes, text });
    expect(met('2031-05-20', [1, 2, 3])).toBe('d');
    expect(met('2031-05-22', [1, 2, 3])).toBe('d');
    expect(met('2031-05-19', [1, 2, 3])).toBeNull();
    expect(met('2031-05-29', [1, 2, 3])).toBeNull();
    expect(met('2031-05-20', [1, 7, 8])).toBeNull();
    expect(met('2031-05-20', [1, 2, 3], 'The port will close.')).toBeNull();
    expect(met('2031-05', [1, 2, 3])).toBe('d');
    // Whatever compares acts better takes the place of the words.
    const never = fulfilledDue(
      open,
      { on: '2031-05-20', hashes: [1, 2, 3], text: '' },
      () => false,
    );
    expect(never).toBeNull();
  });
});

describe('overdue', () => {
  const id = 'd' as DevelopmentId;
  const at = (instant: string) => Date.parse(instant);

  test.each([
    ['2031-05-20', '2031-05-20T23:59:00Z', false],
    ['2031-05-20', '2031-05-21T00:00:00Z', true],
    ['2031-05', '2031-05-31T23:00:00Z', false],
    ['2031-05', '2031-06-01T00:00:00Z', true],
  ])('%s at %s: %s', (on, now, expected) =>
    expect(isOverdue({ id, due: { on } }, at(now))).toBe(expected),
  );

  test('not what announces no date, nor what happened', () => {
    const now = at('2040-01-01T00:00:00Z');
    expect(isOverdue({ id, due: undefined }, now)).toBe(false);
    expect(isOverdue({ id, due: { on: '2031-05-20' } }, now, new Set([id]))).toBe(false);
  });
});

test('developments as the version before wrote them are read, and keep no field that they had not', () => {
  const old: Development = {
    id: 'd' as DevelopmentId,
    story: 's' as Development['story'],
    text: 'The port closed.',
    insertions: [],
    date: { on: DAY, precision: 'day', basis: 'publication' },
    reportedAt: '2031-05-15T09:00:00.000Z',
    sources: [{ article: 'a' as Development['sources'][number]['article'], name: null, url: null }],
    topics: [],
    weight: 0.5,
    figures: [],
    supersedes: null,
    change: null,
    differs: null,
  };
  expect(developmentSchema.parse(old)).toEqual(old);
});
