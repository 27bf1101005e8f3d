import { describe, expect, test } from 'vitest';
import type { Evidence, Features } from '../../../src/stories/likeness.ts';
import { mayBeTold, twoSignalsAgree } from '../../../src/stories/two-signals.ts';

const TEXT = { named: true, headline: false };

const features = (over: Partial<Features & Evidence>): Features & Evidence => ({
  terms: 0,
  matter: 0,
  who: 0,
  title: 0,
  typical: 0,
  names: 0,
  first: 0,
  second: 0,
  running: 0,
  strangers: 0,
  rivalry: 0,
  missing: 0,
  foreign: 0,
  numbers: 0,
  pairs: 0,
  gap: 0,
  asleep: 0,
  telling: 0,
  common: 0,
  quantities: 0,
  going: 0,
  ...over,
});

/** A story of weeks that still moves. */
const going = (over: Partial<Features & Evidence>) => features({ going: 0.95, ...over });

describe('a story that goes on', () => {
  test('never takes in a report for one name, however large it is', () => {
    expect(twoSignalsAgree(going({ first: 0.9 }), TEXT)).toBe(false);
  });

  test('takes in a short report of its name in its words', () => {
    const short = { first: 0.55, matter: 0.01, telling: 2, common: 0.25 };
    expect(twoSignalsAgree(going(short), TEXT)).toBe(true);
    expect(twoSignalsAgree(features(short), TEXT)).toBe(false);
  });

  test('takes in no long report of others that has some of its many words by chance', () => {
    const long = { first: 0.8, second: 0.1, matter: 0.05, telling: 8, common: 0.07 };
    expect(twoSignalsAgree(going({ ...long, strangers: 0.62 }), TEXT)).toBe(false);
    expect(twoSignalsAgree(going(long), TEXT)).toBe(false);
  });

  test('takes in two of its names without a rare one among them', () => {
    const names = { first: 0.6, second: 0.4 };
    expect(twoSignalsAgree(going(names), TEXT)).toBe(true);
    expect(twoSignalsAgree(features(names), TEXT)).toBe(false);
  });

  test('meets new people in a report that says little of them, not in one that is about them', () => {
    const report = { first: 0.55, telling: 4, common: 0.4, strangers: 0.7 };
    expect(twoSignalsAgree(going({ ...report, foreign: 0.63 }), TEXT)).toBe(true);
    expect(twoSignalsAgree(going({ ...report, foreign: 1 }), TEXT)).toBe(false);
  });

  test('is told without its names where half of the words are its own', () => {
    const report = { strangers: 0.9, foreign: 0.6, telling: 4, common: 0.6, matter: 0.1 };
    expect(twoSignalsAgree(going(report), TEXT)).toBe(true);
    expect(twoSignalsAgree(going({ ...report, telling: 1 }), TEXT)).toBe(false);
    expect(twoSignalsAgree(features(report), TEXT)).toBe(false);
  });
});

test('a fact counts beside a telling name, at about the same time, of the same people', () => {
  expect(mayBeTold(features({ first: 0.5 }))).toBe(true);
  expect(mayBeTold(features({ first: 0.2 }))).toBe(false);
  expect(mayBeTold(features({ first: 0.5, gap: 0.98 }))).toBe(false);
  expect(mayBeTold(features({ first: 0.5, strangers: 0.7 }))).toBe(false);
});
