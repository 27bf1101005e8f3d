import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Development, TimelinePart } from '../../../src/domain/index.ts';
import { piecesOf, readTimeline } from '../../../src/html/story-timeline.ts';
import type { ArticleId, DevelopmentId, StoryId } from '../../../src/kernel/index.ts';
import { longestChain } from '../../../src/site/figures.ts';
import { aDevelopment, aStatement } from '../../support/samples/edition-fixtures.ts';

const part = (developments: readonly Development[]): TimelinePart => ({
  story: 'story' as StoryId,
  article: 'article' as ArticleId,
  publishedAt: '2024-10-25T10:00:00.000Z',
  developments: [...developments],
  background: [],
});
const stream = async function* (parts: readonly TimelinePart[]) {
  yield* parts;
};

describe('a timeline', () => {
  it('keeps the newest of a very long story, and counts the rest', async () => {
    const days = Array.from({ length: 5000 }, (_, n) =>
      new Date(Date.UTC(2010, 0, 1 + ((n * 7919) % 5000))).toISOString().slice(0, 10),
    );
    const parts = days.map((on) =>
      part([aDevelopment(on, { date: { on, precision: 'day', basis: 'sentence' } })]),
    );
    const { lines, left } = await readTimeline(stream(parts));
    expect([lines.length, left]).toEqual([300, 4700]);
    expect(lines.map(({ statement }) => statement.text)).toEqual(
      [...days].sort().reverse().slice(0, 300),
    );
  });
});

describe('the pieces of a statement', () => {
  it('set insertions apart', () => {
    expect(piecesOf(aStatement('The BWA [Federal Agency] said so [today].'))).toEqual([
      { text: 'The BWA ', inserted: false },
      { text: '[Federal Agency]', inserted: true },
      { text: ' said so ', inserted: false },
      { text: '[today]', inserted: true },
      { text: '.', inserted: false },
    ]);
  });

  it('lose nothing of the text, however wrong the insertions are', () => {
    const insertion = fc.record({
      at: fc.integer({ min: -5, max: 60 }),
      length: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(insertion, { maxLength: 6 }),
        (text, insertions) => {
          expect(
            piecesOf({ text, insertions })
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('the history of a figure', () => {
  const figure = (value: number, unit = 'barrels a day') => ({
    value,
    written: String(value),
    unit,
    subject: 'leak',
    kind: 'count' as const,
  });
  const told = (id: string, value: number, before: string | null, from = 0): Development =>
    aDevelopment(id, {
      id: id as DevelopmentId,
      figures: [figure(value)],
      supersedes: before as DevelopmentId | null,
      change:
        before === null ? null : { from: String(from), to: String(value), unit: 'barrels a day' },
    });
  const linesOf = (...developments: Development[]) =>
    developments.map((development) => ({ statement: development, development }));

  it('follows what superseded what, oldest first', () => {
    const chain = longestChain(
      linesOf(told('c', 60_000, 'b', 5000), told('b', 5000, 'a', 1000), told('a', 1000, null)),
    );
    expect(chain).toMatchObject({
      unit: 'barrels a day',
      points: [{ value: 1000 }, { value: 5000 }, { value: 60_000 }],
    });
  });

  it('is nothing where no figure changed, or where units differ', () => {
    const other = aDevelopment('x', { id: 'a' as DevelopmentId, figures: [figure(3, 'dead')] });
    expect(longestChain(linesOf(told('a', 1000, null)))).toBeNull();
    expect(longestChain(linesOf(told('b', 5000, 'a', 1000), other))).toBeNull();
    expect(longestChain([])).toBeNull();
  });

  it('ends where a chain names itself', () => {
    const chain = longestChain(linesOf(told('b', 5000, 'a', 1000), told('a', 1000, 'b', 5000)));
    expect(chain?.points.length).toBe(2);
  });
});
