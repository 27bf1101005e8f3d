import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Comparator, openComparator } from '../../../src/stories/facts/compare.ts';
import { KnownFacts } from '../../../src/stories/known-facts.ts';
import { signatureOf } from '../../../src/stories/signature.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';

let english: Comparator;
beforeAll(async () => {
  english = await openComparator('en');
});

const verdict = (first: string, second: string, context: readonly string[] = []): string => {
  const roles = english.roles(context);
  return english.compare(english.read(first, { roles }), english.read(second, { roles })).verdict;
};
const amounts = (text: string) =>
  english
    .read(text)
    .reading.quantities.map(({ value, dimension }) => [Math.round(value * 100) / 100, dimension]);

describe('the amounts of a sentence', () => {
  test.each([
    ['About 250,000 people must leave.', [[250_000, 'count']]],
    ['A quarter of a million people must leave.', [[250_000, 'count']]],
    ['Half a dozen diplomats were expelled.', [[6, 'count']]],
    ['Twenty-three people died.', [[23, 'count']]],
    ['Shares fell by a tenth.', [[10, 'percent']]],
    ['Winds reached 100 miles an hour.', [[160.93, 'speed']]],
    ['The river rose by a metre.', [[1, 'length']]],
    ['It was 111.4 degrees Fahrenheit.', [[44.11, 'degree']]],
    ['Rovers won 3-1.', [[3001, 'score']]],
    ['A sixth victim was found.', [[6, 'ordinal']]],
    ['The fine is $85 million.', [[85_000_000, 'money']]],
  ])('%s', (text, found) => {
    expect(amounts(text)).toEqual(found);
  });

  test('years, dates and "one of them" are none', () => {
    expect(amounts('On 14 May 2031, one of them left.')).toEqual([]);
  });
});

describe('two sentences', () => {
  test.each([
    [
      'other words',
      'Police arrested three men in Ronne on Monday.',
      'Three men were detained by officers in Ronne on Monday.',
    ],
    [
      'who says so',
      'The Aurelia sank off Ronne on Monday.',
      'The Aurelia sank off Ronne on Monday, the coast guard said.',
    ],
  ])('tell the same fact: %s', (_, first, second) => {
    expect(verdict(first, second)).toBe('same');
  });

  test.each([
    [
      'another town',
      'A fire destroyed the town hall of Alden on Monday.',
      'A fire destroyed the town hall of Berwin on Monday.',
    ],
    [
      'another day',
      'A drone hit a silo in Izvorna on Monday, injuring two workers.',
      'A drone hit a silo in Izvorna on Tuesday, injuring two workers.',
    ],
    [
      'a reversal',
      'The union accepted the offer of a 5 percent rise.',
      'The union rejected the offer of a 5 percent rise.',
    ],
    [
      'a plan that is carried out',
      'The central bank is expected to cut its key rate on Thursday.',
      'The central bank cut its key rate on Thursday.',
    ],
    [
      'a short general sentence',
      'Nurses at the Ferncliffe clinics want more staff.',
      'Nurses at the Ferncliffe clinics walked out on Monday after talks about more staff failed.',
    ],
  ])('tell two facts: %s', (_, first, second) => {
    expect(verdict(first, second)).not.toBe('same');
  });

  test('a later value of one quantity is an update, and says from what to what', () => {
    const [first, second] = [
      'At least 12 people were killed when a car deck flooded, coast guard chief Lene Holm said.',
      'At least 19 people were killed when a car deck flooded, coast guard chief Lene Holm said.',
    ].map((text) => english.read(text));
    if (!first || !second) throw new Error('nothing was read');
    const { verdict: found, changed, why } = english.compare(first, second);
    expect(found).toBe('update');
    expect([changed?.from.written, changed?.to.written]).toEqual(['12', '19']);
    expect(why[0]).toBe('a later value: 12 / 19');
  });

  test('the month of May is no plan', () => {
    const lead = 'The ferry Aurelia ran aground off Ronne on Monday with 212 passengers.';
    const again = 'On 12 May, the Aurelia had run aground off Ronne with 212 passengers.';
    expect(verdict(lead, again)).toBe('same');
  });

  test.each(['de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar', 'ko'])(
    'the same words in %s are one fact',
    async (tag) => {
      const comparator = await openComparator(tag);
      const text = tag === 'zh' || tag === 'ja' ? '苍砾地震造成48人死亡' : 'Alden 48 Berwin Corvo';
      expect(comparator.compare(comparator.read(text), comparator.read(text)).verdict).toBe('same');
    },
  );
});

interface OwnPair {
  readonly kind: string;
  readonly first: string;
  readonly second: string;
  readonly context: string;
}

test('pairs of a writer from whom nothing was learned are told apart', () => {
  const file = new URL('../../../bench/facts/pairs/writer-d.jsonl', import.meta.url);
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as OwnPair);
  const wrong = { same: 0, other: 0 };
  const of = { same: 0, other: 0 };
  for (const { kind, first, second, context } of pairs) {
    const group = kind === 'same' ? 'same' : 'other';
    of[group] += 1;
    const isSame = verdict(first, second, [context]) === 'same';
    if (isSame !== (kind === 'same')) wrong[group] += 1;
  }
  expect(wrong.same / of.same).toBeLessThan(0.4);
  expect(wrong.other / of.other).toBeLessThan(0.1);
});

describe('what a story knows', () => {
  const SAID = 'Police arrested three men in Ronne on Monday.';
  const hashesOf = async (text: string): Promise<number[]> => {
    const { hashes, terms } = await openLanguage('en');
    return hashes(terms(text));
  };

  test('a statement of which an earlier version kept the terms alone is known by them', async () => {
    const hashes = await hashesOf(SAID);
    const known = new KnownFacts(english, [{ day: 1, hashes, text: null, development: null }], []);
    expect(known.acquaintance({ day: 2, hashes, text: SAID }).kind).toBe('told');
    const other = 'The harbour board of Alden sold two quarries.';
    const heard = { day: 2, hashes: await hashesOf(other), text: other };
    expect(known.acquaintance(heard).kind).toBe('new');
  });

  /** Tells one statement on day 10, then hears another `apart` days later. */
  const heardAfter = async (told: string, text: string, apart: number): Promise<string> => {
    const known = new KnownFacts(
      english,
      [{ day: 10, hashes: await hashesOf(told), text: told, development: null }],
      [],
    );
    return known.acquaintance({ day: 10 + apart, hashes: await hashesOf(text), text }).kind;
  };

  test.each([
    [0, 'told'],
    [1, 'told'],
    [20, 'new'],
  ])('one fact in other words, %i days later: %s', async (apart, kind) => {
    const other = 'Three men were detained by officers in Ronne on Monday.';
    expect(await heardAfter(SAID, other, apart)).toBe(kind);
  });

  test('word for word, it is told after weeks too', async () => {
    expect(await heardAfter(SAID, SAID, 20)).toBe('told');
  });

  test.each([
    [0, 'told'],
    [1, 'new'],
  ])('what an earlier sentence says besides more, %i days later: %s', async (apart, kind) => {
    const told =
      'Ten crews place roughly 15,000 additional sandbags, and 200 metres of fence are placed at the quay.';
    const part = 'Roughly 15,000 sandbags and 200 metres of fence are placed at the quay.';
    expect(await heardAfter(told, part, apart)).toBe(kind);
  });

  test('a signature as the former version wrote it is read', () => {
    const former = {
      terms: { ferri: 1 },
      names: {},
      numbers: [],
      pairs: '',
      newestAt: null,
      texts: [],
      statements: [{ day: 22_000, hashes: 'AAAB' }],
      figures: [],
      applied: null,
    };
    const story = { signature: former } as unknown as Parameters<typeof signatureOf>[0];
    expect(signatureOf(story).statements).toEqual([{ day: 22_000, hashes: 'AAAB' }]);
  });
});

test('an act of another day is another act, however alike the words', () => {
  const read = (text: string, day: string) => english.read(text, { day });
  const first = read(
    "Divers closed one of the reservoir's two sluice gates at 04:00 on Thursday, said Nora Fell, the chief engineer of TVW [Tarn Valley Water].",
    '2031-10-23',
  );
  const second = read(
    'Divers sawed through the fallen tree and closed the second sluice gate of Carrow reservoir at 10:50 on Saturday, Tarn Valley Water (TVW) said.',
    '2031-10-25',
  );
  expect(english.isOne(first, second)).toBeNull();
});
