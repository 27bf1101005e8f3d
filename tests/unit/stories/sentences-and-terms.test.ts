import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/stories/text/entities.ts';
import { hashSet, pack, unpack } from '../../../src/stories/text/hashes.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { COPY, containment, shinglesOf } from '../../../src/stories/text/shingles.ts';

describe('English sentences', () => {
  test.each([
    ['Mr. Holm left on Oct. 3. He said nothing.', 2],
    ['Gov. Ada Brandt signed it at 5 p.m. Friday in Ronne.', 1],
    ['“We are going,” she said. Police agreed.', 2],
    ['“Why?” he asked. Nobody knew.', 2],
    ['“We are going. We are late,” she said. Police agreed.', 2],
    ['"We are going. We are late," she said. Police agreed.', 2],
    ['“We are going. Nobody closed this. Police agreed.', 3],
    ['It cost 4.5 million euros. The U.N. paid half of it.', 2],
    ['He owns a 135 - 156 (. 464) record. Toft left.', 2],
    ['Rep. Ada Brandt, D-W.Va., said she would sue. Nobody answered.', 2],
    ['The port paid SGD1. 75 billion for the quay. It opened in May.', 2],
    ['Lund hosted the short lived R! -series that ended in May.', 1],
  ])('%s', async (paragraph, count) => {
    const { sentences } = await openLanguage('en');
    const found = sentences(paragraph);
    expect(found).toHaveLength(count);
    expect(found.join(' ')).toBe(paragraph);
  });
});

test('other languages are cut into sentences, ordinals kept', async () => {
  const german = await openLanguage('de');
  expect(
    german.sentences('Die Fähre sank am 3. Mai vor Rügen. Zwölf Menschen starben.'),
  ).toHaveLength(2);
  const japanese = await openLanguage('ja');
  expect(japanese.sentences('東京で地震があった。死者はいない。')).toHaveLength(2);
});

test('terms are stems in English and Arabic, prefixes elsewhere, pairs of characters where words have no spaces', async () => {
  const english = await openLanguage('en');
  expect(english.terms('The minister’s resignations: 1,500 of them')).toEqual([
    'minist',
    'resign',
    '1500',
  ]);
  expect((await openLanguage('de')).terms('Regierungen der Länder')).toEqual([
    'regie',
    'der',
    'lände',
  ]);
  expect((await openLanguage('zh')).terms('北京3地震')).toEqual(['北京', '3', '地震']);
  // Without article, "and", and ending: "and the port, the ports; he said".
  expect((await openLanguage('ar')).terms('والميناء الميناءات قال')).toEqual(['ميناء', 'ميناء']);
});

test('names are runs of capitals without openers and days', () => {
  const text = 'On Monday the Gulf of Mexico spill reached Bob Riley’s Alabama, Kim Jong-kyu said.';
  expect(namesIn(text)).toEqual(['Gulf of Mexico', 'Bob Riley’s Alabama', 'Kim Jong-kyu']);
});

test('hash sets survive packing', () => {
  const hashes = hashSet(['oil', 'leak', 'gulf', 'oil']);
  expect(hashes).toHaveLength(3);
  expect(unpack(pack(hashes))).toEqual(hashes);
});

describe('copies', () => {
  const words = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');
  const share = (a: string, b: string): number => containment(shinglesOf(a), shinglesOf(b));

  test('a cut copy and a re-topped one are found', () => {
    const wire = words(0, 400);
    expect(share(wire, words(0, 160))).toBeGreaterThanOrEqual(COPY);
    expect(share(wire, `${words(900, 960)} ${words(20, 400)}`)).toBeGreaterThanOrEqual(COPY);
  });

  test('a shared paragraph is no copy, nor is a stock phrase', () => {
    expect(share(words(0, 400), `${words(1000, 1400)} ${words(0, 60)}`)).toBeLessThan(COPY);
    expect(share(words(0, 8), words(0, 8))).toBe(0);
  });
});
