import { describe, expect, test } from 'vitest';
import type { Development } from '../../../src/domain/index.ts';
import { DAY, type DevelopmentId } from '../../../src/kernel/index.ts';
import { openComparator } from '../../../src/stories/facts/compare.ts';
import { figureParts } from '../../../src/stories/figure-parts.ts';
import { figuresIn } from '../../../src/stories/judge/figures.ts';
import { KnownFacts } from '../../../src/stories/known-facts.ts';
import { article } from '../../support/worlds/stories-world.ts';

const english = await openComparator('en');
const FIRST = Date.parse('2031-05-12T09:00:00Z');
const dayOf = (instant: number): number => Math.floor(instant / DAY);

interface Told {
  readonly text: string;
  /** Days after the first. */
  readonly after: number;
}

/** The figure line that a later report gets after what its story told. */
const changeAfter = (told: readonly Told[], text: string, after: number): Development['change'] => {
  const ids = told.map((_, at) => `d${at}` as DevelopmentId);
  const known = new KnownFacts(
    english,
    told.map(({ text: said, after: days }, at) => ({
      day: dayOf(FIRST + days * DAY),
      hashes: [],
      text: said,
      development: ids[at] ?? null,
    })),
    [],
  );
  const at = FIRST + after * DAY;
  const heard = known.acquaintance({ day: dayOf(at), hashes: [], text });
  const figures = told.flatMap(({ text: said, after: days }, place) =>
    figuresIn(said).map((figure) => ({
      figure,
      development: ids[place] as DevelopmentId,
      at: new Date(FIRST + days * DAY).toISOString(),
      source: 'Wire A',
    })),
  );
  const report = article({
    title: 'Ronne',
    paragraphs: [text],
    publishedAt: new Date(at).toISOString(),
    source: 'Wire B',
  });
  return figureParts(report, figuresIn(text), text, heard, figures).change;
};
const KILLED = 'The storm killed at least 12 people in Ronne, police said.';
const MORE = 'The storm killed at least 19 people in Ronne, police said.';

describe('a figure line', () => {
  test('says what a quantity was and what it became', () => {
    expect(changeAfter([{ text: KILLED, after: 0 }], MORE, 1)).toEqual({
      from: '12',
      to: '19',
      unit: 'dead',
    });
  });

  test('is not drawn from the victims of one act to those of the next', () => {
    const first = 'Police fired on protesters in Ronne, killing at least 12 people.';
    const next = 'Police fired on protesters in Ronne, killing at least 19 people.';
    expect(changeAfter([{ text: first, after: 0 }], next, 1)).not.toBeNull();
    expect(changeAfter([{ text: first, after: 0 }], next, 3)).toBeNull();
  });

  test('of a toll is drawn for days, and not for weeks', () => {
    const toll = 'The death toll of the storm rose to 19.';
    expect(changeAfter([{ text: KILLED, after: 0 }], toll, 2)).not.toBeNull();
    expect(changeAfter([{ text: KILLED, after: 0 }], toll, 10)).toBeNull();
  });

  test('is not drawn from a move to the next move', () => {
    const fell = 'Ronne stocks closed down 3.9 percent.';
    const again = 'Ronne stocks plunged 5.4 percent.';
    expect(changeAfter([{ text: fell, after: 0 }], again, 1)).toBeNull();
  });

  test('is not drawn from a value that the story has overtaken', () => {
    const closes = (share: number): string =>
      `The council closes ${share} percent of the Ronne waters to fishing.`;
    const told = { text: closes(3), after: 0 };
    expect(changeAfter([told], closes(37), 2)).toMatchObject({ from: '3', to: '37' });
    const between = {
      text: 'Some 19 percent of the Ronne waters are closed to fishing.',
      after: 1,
    };
    expect(changeAfter([told, between], closes(37), 2)).toBeNull();
  });
});
