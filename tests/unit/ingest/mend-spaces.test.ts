import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { mendSpaces } from '../../../src/ingest/mend/mend-spaces.ts';

const mend = (text: string, language = 'en') => mendSpaces([text], language).texts[0];

describe('a space lost between sentences', () => {
  test.each([
    ['accusations of wrongdoing.Ada Lind said so', 'accusations of wrongdoing. Ada Lind said so'],
    ['He left.I stayed', 'He left. I stayed'],
    ['said the mayor.”There was no answer', 'said the mayor.” There was no answer'],
    ['It ended in 2024.The ministry', 'It ended in 2024. The ministry'],
    ['troops reached Russia.The ministry', 'troops reached Russia. The ministry'],
    ['signed by NATO.The text', 'signed by NATO. The text'],
    ['Who knows?Nobody does', 'Who knows? Nobody does'],
    ['the agency (KCNA).The text', 'the agency (KCNA). The text'],
    ['one.Two things.Three', 'one. Two things. Three'],
  ])('%s', (was, is) => expect(mend(was)).toBe(is));

  test('also in other languages with capitals', () => {
    expect(mend('Der Hafen ist zu.Die Fähre fährt', 'de')).toBe(
      'Der Hafen ist zu. Die Fähre fährt',
    );
    expect(mend('Порт закрыт.Паром ходит', 'ru')).toBe('Порт закрыт. Паром ходит');
  });
});

test.each([
  'see https://example.org/About.Us or www.Example.Org',
  'write to Ada.Lind@Example.Org',
  'the U.S.A. and the U.S. Marshals, a Ph.D. and J.R.R. Tolkien',
  'e.g. in No.Ten, at 3.14 or $1.5M, v2.Beta',
  'Mr.Smith met Gov.Brown on Dec.Fourth',
  'Booking.Com and Football.London are sites',
  'in main.ts and node.js',
  'Yahoo!News',
])('stays as it is: %s', (text) => expect(mend(text)).toBe(text));

describe('a space set inside a number', () => {
  test.each([
    ['a 4. 6-magnitude quake', 'a 4.6-magnitude quake'],
    ['sold for $9. 3m in May', 'sold for $9.3m in May'],
    ['sold for €12. 75bn', 'sold for €12.75bn'],
    ['worth $1. 5 million', 'worth $1.5 million'],
    ['unemployment of 7. 5% in May', 'unemployment of 7.5% in May'],
    ['as many as 20, 000 people', 'as many as 20,000 people'],
  ])('%s', (was, is) => expect(mend(was)).toBe(is));

  test.each([
    'The line sold 4. 6 million people watched.',
    'On May 3, 100 people left.',
    'In 1994. 12 people came.',
    'rooms 1, 2, 000 and 3',
    'He paid $9. Three left.',
    'at 4. 600 people came',
  ])('is left where it may end a sentence or part a list: %s', (text) =>
    expect(mend(text)).toBe(text),
  );

  test('is listed', () =>
    expect(mendSpaces(['A 4. 6-magnitude quake.'], 'de').mends).toEqual([
      { was: '4. 6', is: '4.6' },
    ]));
});

describe('a space lost between words', () => {
  test.each([
    ['previousreports', 'previous reports'],
    ['growinginternational', 'growing international'],
    ['andengage', 'and engage'],
    ['UNCharter', 'UN Charter'],
    ['militarycooperation', 'military cooperation'],
    ['nuclearweapons', 'nuclear weapons'],
    ['securityofficials', 'security officials'],
    ['statedthat', 'stated that'],
    ['ofthe', 'of the'],
    ['willbe', 'will be'],
    ['werekilled', 'were killed'],
    ['confirmedby', 'confirmed by'],
    ['inSeoul', 'in Seoul'],
  ])('%s', (was, is) => {
    const { texts, mends } = mendSpaces([`The ${was} came.`], 'en');
    expect(texts).toEqual([`The ${is} came.`]);
    expect(mends).toEqual([{ was, is }]);
  });

  test.each(
    (
      'newspapers shareholders whistleblower livestream ransomware carmakers afterparty crewmembers roadmap ' +
      'drillpipe superjumbo stationhouse gunbattle timeframe interagency secretarygeneral deepwater undercard ' +
      'YouTube JPMorgan McDonald DeGeneres LinkedIn iPhone FedEx NATO DVDs'
    ).split(' '),
  )('%s is a word of its own', (word) =>
    expect(mend(`The ${word} came.`)).toBe(`The ${word} came.`),
  );

  test('what comes twice in a text is a word of its own', () => {
    expect(mend('The previousreports and the previousreports')).toContain('previousreports and');
  });

  test('what can be read in two ways stays', () => {
    expect(mend('A driverstruck her')).toBe('A driverstruck her');
  });

  test('two that stand apart elsewhere need less evidence', () => {
    expect(mend('NorthHaven burned.')).toBe('NorthHaven burned.');
    expect(mend('NorthHaven burned. Police in North Haven said so.')).toMatch(/^North Haven/u);
  });

  test('only in English', () => {
    expect(mend('previousreports', 'de')).toBe('previousreports');
  });
});

test('a mend is listed with the words around it and without their quotes', () => {
  const { mends } = mendSpaces(['“It ended in illegality.Kim (said” so)'], 'en');
  expect(mends).toEqual([{ was: 'illegality.Kim', is: 'illegality. Kim' }]);
});

test('past 200 mends a text stays as it came', () => {
  const { texts, mends } = mendSpaces(['it ended.So '.repeat(300)], 'en');
  expect(mends.length).toBeLessThanOrEqual(201);
  expect(texts[0]).toMatch(/ended\.So\s*$/u);
});

property.prop([fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 })])(
  'mending adds spaces and nothing else',
  (texts) => {
    const { texts: mended, mends } = mendSpaces(texts, 'en');
    expect(mended.map((text) => text.replaceAll(' ', ''))).toEqual(
      texts.map((text) => text.replaceAll(' ', '')),
    );
    const grown = mended.join('').length - texts.join('').length;
    expect(grown).toBe(mends.length);
  },
);

property.prop([
  fc.array(
    fc.constantFrom('the', 'previous', 'reports.', 'Kim', 'said', 'and', 'UN', 'in', '.', 'troops'),
  ),
  fc.infiniteStream(fc.boolean()),
])('a mended text needs no mending', (words, joins) => {
  const text = words.reduce((all, word) => `${all}${joins.next().value ? ' ' : ''}${word}`, '');
  const once = mendSpaces([text], 'en').texts;
  const known = mendSpaces(once, 'en').texts;
  expect(mendSpaces(known, 'en').texts).toEqual(known);
});
