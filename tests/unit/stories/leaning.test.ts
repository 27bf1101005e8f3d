import { describe, expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { explainedIn, isUnintroduced } from '../../../src/stories/judge/explained.ts';
import { standsAlone } from '../../../src/stories/judge/standing-alone.ts';
import { all } from '../../support/measures/streams.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

/** What leaked once, and siblings of it in other words. */
const LEANING: Readonly<Record<string, readonly string[]>> = {
  'a definite noun whose name is elsewhere': [
    'The firm said sales fell by 4 percent.',
    'The airline cut 300 jobs in Ronne.',
    'The Japanese carmaker recalled 40,000 vans.',
    'The charity has sent 12 doctors to Ronne.',
    'The 29-year-old was arrested in Ronne.',
  ],
  'a thing whose kind alone is named': [
    'The passes will be sold from June in Ronne.',
    'The tickets cost 40 crowns.',
    'The two engines were sent to Ronne.',
    'The merger was approved by the court in Ronne.',
  ],
  'a person by what they are': [
    'The woman in Oaxaca was tested on Monday.',
    'The driver from Ronne fled.',
    'The suspects were held in Ronne.',
    'The two men at the quay were shot.',
  ],
  'a comparison without its other side': [
    'Ronne Bank fared worse.',
    'Ronne did even better in May.',
    'Sarvian voters were no different.',
    'Prices in Ronne performed far worse.',
  ],
  'a count that goes on': [
    'Officials in Ronne said a further 111 people were also hurt.',
    'Police in Ronne said another ten sailors were also missing.',
    'In Ronne, five more were arrested.',
    'Sarvia said three others died in Ronne.',
  ],
  'a time that counts from another': [
    'Ronne police gave up the search the next day.',
    'Sarvian tugs were on the scene the following morning.',
    'Ronne council gave in two weeks later.',
    'Jens Toft was in Ronne the same evening.',
  ],
  'an owner that is named elsewhere': [
    'Its envoy left Ronne.',
    'Yesterday its envoy left Ronne.',
    'Their lawyer told the court in Ronne to wait.',
    'On Monday he left Ronne.',
  ],
  'a count of nobody': [
    'Some had been killed.',
    'Most were from Ronne.',
    'Eleven are missing.',
    'About 40 were hurt in Ronne.',
  ],
  'no main clause': [
    'While Ronne closed its port and Sarvia kept its own open.',
    'Although Jens Toft had warned the line.',
    'Whereas Ronne voted for it.',
    'Because the Aurelia was old and its crew tired.',
  ],
  'no verb': [
    'A day of drama in Ronne.',
    'Another blow for the port of Ronne.',
    'A long night for the people of Ronne.',
    'Nothing new from Ida Lund.',
  ],
};

describe.each(Object.entries(LEANING))('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => expect(standsAlone(sentence, 3)).toBe(false));
});

describe('stands, though it looks alike', () => {
  test.each([
    'The ferry line Balticus cut 300 jobs in Ronne.',
    'The firm of Ida Lund cut 300 jobs.',
    'The woman who shot Jens Toft was arrested in Ronne.',
    'The government cut 300 jobs.',
    'The coast guard ended its search off Ronne.',
    'Ronne Bank fared worse than Sarvia Bank.',
    'Two sailors died and three others were hurt in Ronne.',
    'Jens Toft fell on Monday and died the next day.',
    'Sarvia recalled its envoy.',
    'Some 40 sailors had been killed off Ronne.',
    'While Ronne closed its port, Sarvia kept its own open.',
    'Rebels enter Ronne with little resistance.',
    'Police arrest ferry owner in Ronne',
    'Ida Lund will be succeeding Jens Toft.',
    'The line’s chairman Jens Toft resigned.',
  ])('%s', (sentence) => expect(standsAlone(sentence, 3)).toBe(true));
});

describe('somebody who is never introduced', () => {
  const nobody = explainedIn('The agency opened a camp in Ronne.');
  const toft = explainedIn('Jens Toft runs the agency in Ronne. Mr Toft opened a camp.');

  test.each([
    'Mr Toft left Ronne.',
    'Ronne will wait, said Mrs Lund.',
    'Miss Holm said the camp was full.',
    'Ronne thanked Ms. Berg.',
  ])('%s', (sentence) => expect(isUnintroduced(sentence, nobody)).toBe(true));

  test.each([
    'Mr Toft, the agency’s director, left Ronne.',
    'The mayor, Mrs Lund, left Ronne.',
    'Mr Jens Toft left Ronne.',
  ])('the sentence says who: %s', (sentence) =>
    expect(isUnintroduced(sentence, nobody)).toBe(false),
  );

  test('the article says who, and it is set in', async () => {
    expect(isUnintroduced('Mr Toft left Ronne.', toft)).toBe(false);
    const world = storiesWorld();
    const paragraphs = [
      'A camp for 4,000 people was opened in Ronne by Jens Toft.',
      'Mr Toft ordered 900 more tents from Sarvia.',
    ];
    await fileArticle(article({ title: 'Camp opened in Ronne', paragraphs }), world);
    const told = await all(world.log.read(0, await world.log.head()));
    expect(told.map(({ development }) => development.text)).toEqual([
      paragraphs[0],
      'Mr [Jens] Toft ordered 900 more tents from Sarvia.',
    ]);
  });
});

test('headlines that were run together are parted', async () => {
  const world = storiesWorld();
  const first = 'Steel dome reaches the wreck off Ronne';
  const second = 'The ministry of Sarvia asks Balticus to keep all records.';
  await fileArticle(
    article({ title: 'Wreck off Ronne', paragraphs: [`${first} ${second}`] }),
    world,
  );
  const told = await all(world.log.read(0, await world.log.head()));
  expect(told.map(({ development }) => development.text)).toEqual([first, second]);
});
