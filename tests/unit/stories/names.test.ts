import { expect, test } from 'vitest';
import { withCommonNames } from '../../../src/stories/text/aliases.ts';
import { backgroundOf } from '../../../src/stories/text/background/expected.ts';
import { namesIn, wordsOfName } from '../../../src/stories/text/entities.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { namedIn } from '../../../src/stories/text/named.ts';

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
  ['паром «Ольхумша»', 'у Ольхумши'],
  ['Тверцова победила', 'встреча с Тверцовой'],
  ['Лондон', 'в Лондоне'],
])('names are one in every case: "%s", "%s"', (one, other) => {
  expect(names(one).length).toBeGreaterThan(0);
  expect(names(one)).toEqual(names(other));
});

test.each([
  ['Лавров', 'Лавренко'],
  ['Анна', 'Антон'],
])('names stay two without their endings: "%s", "%s"', (one, other) => {
  expect(names(one)).not.toEqual(names(other));
});

test.each([
  ['fr', 'Quarante maisons ont brûlé à Corvelle.', ['corvele']],
  ['fr', 'Blanchi : le maire de Corvelle garde son siège.', ['corvele']],
  ['ru', 'Около ста домов сгорели в Мурошине.', ['мурошин']],
  ['es', 'Cuarenta casas ardieron en Almizca.', ['almizca']],
])('a capital at the beginning alone names nobody: %s, "%s"', async (tag, text, found) => {
  const language = await openLanguage(tag);
  expect([...namedIn('', [text], backgroundOf(language)).names.keys()]).toEqual(found);
});

test('what begins a sentence is a name where it is written inside one as well, or with a second capital', async () => {
  const language = await openLanguage('fr');
  const texts = ['Corvelle a brûlé.', 'Le maire de Corvelle est parti.', 'Ida Moreau lui succède.'];
  const { names: found } = namedIn('', texts, backgroundOf(language));
  expect(found.get('corvele')).toBe(2);
  expect(found.get('moreau')).toBe(1);
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
