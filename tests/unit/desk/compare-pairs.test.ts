import { expect, it } from 'vitest';
import { comparePairs, type SentencePair } from '../../../src/desk/index.ts';

const pair = (id: string, first: string, second: string): SentencePair => ({
  id,
  first,
  second,
  language: null,
  firstDate: null,
  secondDate: null,
  context: null,
});

it('says of each pair, in order, whether it tells the same fact, in the language of its sentences', async () => {
  const told = 'The ferry Aurelia ran aground off Bornholm with 400 passengers aboard.';
  const gesagt = 'Der Hafen von Ronne bleibt nach Angaben der Behörden bis Freitag geschlossen.';
  const answers = [];
  for await (const answer of comparePairs([
    pair('again', told, told),
    pair('another', told, 'Schools in Sarvia will open a week later than planned.'),
    pair('noch einmal', gesagt, gesagt),
  ]))
    answers.push(answer);
  expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['again', 'same'],
    ['another', 'different'],
    ['noch einmal', 'same'],
  ]);
  for (const { score } of answers) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});
