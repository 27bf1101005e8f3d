import { describe, expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { explainedIn, NOTHING_EXPLAINED } from '../../../src/stories/judge/explained.ts';
import { withInsertions } from '../../../src/stories/judge/insertions.ts';
import { all } from '../../support/measures/streams.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

/** A Thursday. */
const PUBLISHED = '2031-05-15';
const inserted = (sentence: string, on = PUBLISHED): string =>
  withInsertions(sentence, NOTHING_EXPLAINED, {
    published: PUBLISHED,
    rail: { on, precision: 'day', basis: 'sentence' },
  }).text;

describe('a calendar date is set in only for another day than the one beside the sentence', () => {
  test('of the same day it is not', () => {
    const sentence = 'Toft resigned on Monday.';
    expect(inserted(sentence, '2031-05-12')).toBe(sentence);
    expect(inserted('Toft resigned today.')).toBe('Toft resigned today.');
  });

  test('of another it is', () => {
    expect(inserted('Toft will speak on Saturday.')).toBe('Toft will speak on Saturday [17 May].');
    expect(inserted('Toft, held since he fled on Monday, resigned.', '2031-05-15')).toBe(
      'Toft, held since he fled on Monday [12 May], resigned.',
    );
  });
});

test('after the part of the day, and never between a day and what it names', () => {
  expect(inserted('Toft was held on Monday evening in Ronne.')).toBe(
    'Toft was held on Monday evening [12 May] in Ronne.',
  );
  const attack = 'One of them died in the Monday morning attack.';
  expect(inserted(attack)).toBe(attack);
});

test('a place is nobody’s first name', () => {
  const said = explainedIn('Ronne Police said so. Hasle Hospital said little. Ida Lund said no.');
  expect([...said.firstNames]).toEqual([['Lund', 'Ida']]);
});

describe('nothing is set in', () => {
  test.each([
    ['into a quotation', '“We sail on Saturday,” Toft said.'],
    ['into a quotation', '"Nobody slept on Monday", Toft said.'],
    ['into a quotation', 'Toft called it «the mess of Monday».'],
    ['into a name', 'It was the worst day since Black Monday.'],
    ['into a name', 'The march recalled Bloody Sunday.'],
    ['into a name', 'Shops close on Good Friday.'],
    ['into a name', 'Police stayed away after Friday prayers.'],
    ['into a name', 'Toft spoke to the Sunday Herald of the wreck.'],
    ['next to a full date', 'Toft resigned on Tuesday, 3 March.'],
    ['next to a full date', 'Toft resigned on Monday (12 May).'],
    ['next to a full date', 'Toft resigned on Monday, May 12th.'],
    ['into a comparison', 'Prices are up 3 percent from Monday.'],
    ['into a comparison', 'Turnout was higher than on Tuesday.'],
    ['where it is open which day', 'Police were told to clear the quay on Saturday.'],
    ['where it is open which day', 'The court sits every Monday.'],
  ])('%s: %s', (_, sentence) => expect(inserted(sentence)).toBe(sentence));

  test('into a quotation, be it a name or an acronym', () => {
    const explained = explainedIn('The World Ferry Board (WFB) met. Chairman Jens Toft spoke.');
    const sentence = '“The WFB and Toft are wrong,” said Ida Lund.';
    expect(withInsertions(sentence, explained, { published: PUBLISHED }).text).toBe(sentence);
  });
});

test('an acronym is spelled out once in what an article gives', async () => {
  const world = storiesWorld();
  const paragraphs = [
    'The WFB fined Balticus 3 million crowns.',
    'Ida Lund of the World Ferry Board (WFB) banned the Aurelia from Ronne.',
    'The WFB closed the quay in Sarvia.',
  ];
  await fileArticle(article({ title: 'Balticus fined', paragraphs }), world);
  const told = await all(world.log.read(0, await world.log.head()));
  expect(told.map(({ development }) => development.text)).toEqual([
    'The WFB [World Ferry Board] fined Balticus 3 million crowns.',
    paragraphs[1],
    paragraphs[2],
  ]);
});
