import { describe, expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { article, storiesWorld } from '../../support/stories-world.ts';

/** Letters of a text in one line, as a broken scraper or somebody hostile delivers it. */
const LENGTH = 40_000;
/** Seconds of CPU: linear work takes well under one, what backtracks takes minutes. */
const ALLOWED = 8;

const UNITS: readonly string[] = [
  'A',
  'a',
  '"',
  '“x ',
  'Aa ',
  'Aa Aa (',
  'Mr Aa ',
  'the firm said ',
  'The situation is ',
  'situation is fluid and ',
  'On Monday, May 3, ',
  'up 3 percent from 12 May ',
  'who was, which is, ',
  'appeared first on ',
  'Written by Aa Aa ',
  '4. ',
  'No. 3 ',
  '1, 000 ',
  'Dr. ',
  'a. ',
  'A.',
  'Hello.World ',
  'scene The word ',
  'another 300 also ',
  'had been ',
  'a bb, ',
];

describe.each(['en', 'de', 'zh'])('40 KB in one line, %s', (language) => {
  test.each(UNITS)('of %j cost little', async (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const lead = 'The ferry Aurelia ran aground off Ronne with 212 passengers.';
    const before = process.cpuUsage();
    await fileArticle(
      article({ title: 'Ronne', paragraphs: [lead, text], language }),
      storiesWorld(),
    );
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(ALLOWED);
  });
});
