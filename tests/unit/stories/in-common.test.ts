import { describe, expect, test } from 'vitest';
import { ONE_IN_EDITION, openComparator } from '../../../src/stories/facts/compare.ts';
import { Commonness, inCommon } from '../../../src/stories/facts/in-common.ts';

const english = await openComparator('en');
const read = (text: string) => english.read(text);
const common = (a: string, b: string, counted?: Commonness): number =>
  inCommon(read(a).reading, read(b).reading, counted?.telling);

describe('how much two lines tell alike', () => {
  test('is all for one line, nothing for lines without a common word', () => {
    const line = 'Divers raised the ferry Aurelia off Ronne.';
    expect(common(line, line)).toBe(1);
    expect(common(line, 'Parliament passed a budget.')).toBe(0);
    expect(common('', line)).toBe(0);
  });

  test('looks both ways, and is the same both ways', () => {
    const short = 'Divers raised the Aurelia.';
    const long =
      'Divers raised the Aurelia on Monday after eleven days on a reef near Ronne harbour.';
    expect(common(short, long)).toBeCloseTo(common(long, short), 10);
    expect(common(short, long)).toBeGreaterThan(0.5);
    expect(common(short, long)).toBeLessThan(1);
  });

  test('counts another word for it, and counts it less', () => {
    const killed = 'A storm killed two sailors.';
    const died = common(killed, 'Two sailors died in a storm.');
    expect(died).toBeGreaterThan(common(killed, 'Two sailors sang in a storm.'));
    // One word of three is another one for the same.
    expect(died).toBeLessThan(0.95);
  });

  test('counts little what every line of the story has', () => {
    const story = new Commonness();
    for (const what of ['oil', 'crew', 'owner', 'insurer', 'captain', 'reef', 'hull', 'anchor'])
      story.add(read(`The Aurelia ferry wreck off Ronne: ${what}.`).reading);
    const [a, b] = [
      'The Aurelia ferry wreck off Ronne leaks diesel.',
      'The Aurelia ferry wreck off Ronne draws tourists.',
    ];
    expect(common(a, b, story)).toBeLessThan(common(a, b));
    const again = 'Diesel leaks from the ferry.';
    expect(common(a, again, story)).toBeGreaterThan(common(a, b, story));
  });
});

describe('two lines of an edition', () => {
  const may = (a: string, b: string): number | null => english.mayBeOne(read(a), read(b));

  test('may be one from a quarter in common on', () => {
    const [a, b] = ['Police arrested three men in Saltmere.', 'Three were detained in Saltmere.'];
    expect(may(a, b)).toBeGreaterThanOrEqual(ONE_IN_EDITION);
    expect(may(a, 'Farmers fear a dry summer in the south.')).toBeNull();
  });

  test.each([
    [
      'another town',
      'Bus drivers in Torvik began a strike.',
      'Bus drivers in Melby began a strike.',
    ],
    ['the reverse', 'Parliament approved the budget.', 'Parliament rejected the budget.'],
  ])('in nearly one frame a slot makes two: %s', (_, a, b) => {
    expect(common(a, b)).toBeGreaterThan(0.5);
    expect(may(a, b)).toBeNull();
  });
});
