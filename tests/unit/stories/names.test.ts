import { expect, test } from 'vitest';
import { withCommonNames } from '../../../src/stories/text/aliases.ts';
import { namesIn, wordsOfName } from '../../../src/stories/text/entities.ts';

const names = (text: string): string[] => namesIn(withCommonNames(text)).flatMap(wordsOfName);

test.each([
  ['Moussa Koussa arrived', 'Musa Kusa arrived'],
  ['Forces of Qaddafi', 'Forces of Gadhafi'],
  ['In Britain', 'In the United Kingdom'],
  ['Shares of General Motors', 'Shares of GM'],
  ['A Libyan court', 'A court in Libya'],
])('names are one: "%s", "%s"', (one, other) => {
  expect(names(one).length).toBeGreaterThan(0);
  expect(names(one)).toEqual(names(other));
});

test.each([
  ['Iran', 'Iraq'],
  ['Austria', 'Australia'],
  ['Melby', 'Torvik'],
  ['South Korea', 'North Korea'],
])('names are two: "%s", "%s"', (one, other) => {
  expect(names(one)).not.toEqual(names(other));
});

test('what every country has names nobody', () => {
  expect(names('The President of Yemen')).toEqual(['iemen']);
});
