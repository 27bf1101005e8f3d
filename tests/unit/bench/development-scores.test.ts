import { describe, expect, test } from 'vitest';
import {
  baselines,
  dayScores,
  mixture,
  over,
  scoresOfUnits,
  toldIn,
} from '../../../bench/eval/development-scores.ts';
import { eventStreams, interleaved, reportedOf } from '../../../bench/eval/event-days.ts';
import { rouge } from '../../../bench/eval/word-overlap.ts';

const DAYS = [
  {
    event: 'ferry',
    date: '2031-05-12',
    reports: [
      { source: 'tl-ferry_wire', sentences: ['The ferry Aurelia ran aground.', 'Twelve died.'] },
      { source: 'tl-ferry_post', sentences: ['The ferry Aurelia ran aground.'] },
    ],
    updates: ['The ferry Aurelia ran aground. Twelve died.'],
  },
  {
    event: 'vote',
    date: '2031-06-01',
    reports: [{ source: 'tl-vote_wire', sentences: ['Sarvia voted.'] }],
    updates: ['Sarvia voted.', 'Sarvia went to vote.'],
  },
];

test('overlap is counted by words, each as often as both have it', () => {
  const { f1, precision, recall } = rouge('the ferry the sea', 'The ferry sank', 1);
  expect([precision, recall]).toEqual([0.5, 2 / 3]);
  expect(f1).toBeCloseTo(4 / 7);
  expect(rouge('', 'The ferry sank', 1).f1).toBe(0);
  expect(rouge('the ferry sank', 'the ferry left', 2).precision).toBe(0.5);
});

test('streams hide the event in sources, and one stream starts all events on one day', () => {
  const [ferry, vote] = eventStreams(DAYS);
  expect(ferry?.articles.map(({ source }) => source).sort()).toEqual(['post', 'wire']);
  expect(vote?.articles[0]?.publishedAt).toBe('2031-06-01T12:00:00Z');
  const days = interleaved(DAYS).articles.map(({ publishedAt }) => publishedAt?.slice(0, 10));
  expect(new Set(days)).toEqual(new Set(['2031-05-12']));
});

describe('scores', () => {
  const plain = baselines(DAYS);

  test('everything repeats what all but word-for-word repeats leaves out', () => {
    expect(scoresOfUnits(DAYS, plain.everything)).toMatchObject({ developments: 4, repeats: 1 });
    expect(scoresOfUnits(DAYS, plain.notWordForWord)).toMatchObject({
      developments: 3,
      repeats: 0,
      coverage: (1 + (1 + 1 / 4) / 2) / 2,
    });
  });

  test('a day without a word counts nothing, and is told', () => {
    const silent = plain.notWordForWord.filter(({ event }) => event === 'ferry');
    const scores = scoresOfUnits(DAYS, silent);
    expect(scores).toMatchObject({ silentDays: 1, r1: 0.5 });
    const all = dayScores(DAYS, plain.notWordForWord);
    const lost = (all[1]?.r1 ?? 0) / 2;
    expect(over(dayScores(DAYS, silent), all).r1).toBeCloseTo(-lost);
  });

  test('a story that tells of two events is mixed', () => {
    const reported = reportedOf(DAYS);
    const developments = [...reported.keys()].map((article) => ({
      text: 'x',
      date: '2031-05-12',
      articles: [article],
    }));
    const editions = [{ stories: [{ id: 's', headline: 'h', developments }] }];
    const told = toldIn(editions as unknown as Parameters<typeof toldIn>[0], reported);
    expect(mixture(told)).toEqual({ purity: 2 / 3, mainStory: 1, stories: 1, mixedStories: 1 });
  });
});
