import { describe, expect, it } from 'vitest';
import { ownLines } from '../../../bench/eval/corpus.ts';
import { cutLines } from '../../../bench/eval/edition-lines.ts';
import type { EventDay } from '../../../bench/eval/event-days.ts';
import { eventReplays } from '../../../bench/eval/event-replays.ts';
import type { PairRow } from '../../../bench/eval/labelled-pairs.ts';
import { labelledRepeats } from '../../../bench/eval/labelled-repeats.ts';
import { pairStream, shownVerdicts } from '../../../bench/eval/replayed-pairs.ts';
import { openComparator } from '../../../src/stories/facts/compare.ts';

const own = <Row>(file: string): readonly Row[] => {
  const found = ownLines<Row>(file);
  if (!found) throw new Error(`tests/fixtures/stories/${file} is gone`);
  return found.rows;
};

describe('pairs as a stream', () => {
  const pairs = own<PairRow>('pairs-dev.jsonl');

  it('are two articles each, on the days that they name', () => {
    const stream = pairStream(pairs, 'body');
    expect(stream).toHaveLength(2 * pairs.length);
    const arrest = stream.filter(({ id }) => id?.startsWith('own02'));
    // Both name Tuesday and the second comes the day after: seventeen hours later.
    expect(arrest.map(({ publishedAt }) => publishedAt)).toEqual([
      '2026-11-03T15:00:00Z',
      '2026-11-04T08:00:00Z',
    ]);
    expect(arrest[1]?.text).toMatch(/^The ferry Aurelia links .*\nJens Toft, the captain/u);
  });

  it('are the same where the second report told nothing, and updates where it superseded', () => {
    const rows = pairs.slice(0, 3);
    const told = (id: string, text: string, supersedes: string | null) => ({
      ...{ id: id as never, date: '2026-11-03', sources: [], articles: [id] },
      ...{ text, supersedes: supersedes as never },
    });
    const developments = [
      told('own02b', `${rows[1]?.second} [3 November]`, null),
      told('own03b', rows[2]?.second ?? '', 'earlier'),
      told('own01b', 'Something else was told.', null),
    ];
    const stories = [{ id: 's' as never, headline: '', developments }];
    expect(shownVerdicts(rows, [{ number: 1, slot: '', stories }])).toEqual([
      'same',
      'different',
      'update',
    ]);
  });
});

describe('editions of our own events', () => {
  it('are searched for labelled lines, and for what they cut', async () => {
    const replays = await eventReplays(own<EventDay>('developments.jsonl'));
    const parts = labelledRepeats(own<PairRow>('line-pairs-dev.jsonl'), replays);
    const sum = (of: (part: (typeof parts)[number]) => number): number =>
      parts.reduce((total, part) => total + of(part), 0);
    expect(sum(({ inEdition }) => inEdition.labelled)).toBe(2);
    // The engine passes over a repeat in other words of the same length: one line of the two is shown.
    expect(sum(({ inEdition }) => inEdition.both)).toBeLessThan(2);
    expect(sum(({ others }) => others.labelled)).toBe(4);
    expect(sum(({ others }) => others.both)).toBeGreaterThan(0);

    const { fresh, shown, cut, cutRepeats } = cutLines(replays, await openComparator('en'));
    expect(shown.lines + cut).toBe(fresh);
    expect(shown.repeats).toBeLessThanOrEqual(shown.lines);
    expect(cutRepeats).toBeLessThanOrEqual(cut);
  });
});
