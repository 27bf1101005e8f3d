import { describe, expect, it } from 'vitest';
import { type CountWork, countAside, countAtOnce, countOn } from '../../../src/deliver/index.ts';
import { type CountMessage, SHARDS } from '../../../src/domain/index.ts';
import { type EditionId, MINUTE } from '../../../src/kernel/index.ts';
import { TableCounts } from '../../../src/store/counts.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';

const SUBJECT = { of: 'audience', edition: 'e1' as EditionId, hash: 'h1' } as const;
const PLENTY = { remaining: () => 300_000 };

/** A house with as many readers in each shard as `readers` says by then. */
const house = (readers: () => number, looksAtOnce = 1000) => {
  let now = Date.parse('2031-05-12T09:00:00Z');
  const clock = { now: () => now, sleep: async () => {} };
  const book = new TableCounts(new MemoryTable());
  const messages: CountMessage[] = [];
  const queue = {
    wake: async (more: readonly CountMessage[]) => void messages.push(...more),
  };
  const counted: number[] = [];
  const work: CountWork<{ gets: number }> = {
    subject: SUBJECT,
    none: { gets: 0 },
    inShard: async (shard, looks) => {
      if (!looks.take(readers())) return null;
      counted.push(shard);
      return { gets: readers() };
    },
  };
  const countReaders = countAside({ book, queue, clock, looksAtOnce });
  return {
    clock,
    book,
    messages,
    counted,
    work,
    ask: (fresh = 15 * MINUTE) => countReaders(work, fresh),
    advance: (ms: number) => {
      now += ms;
    },
  };
};

describe('readers are counted', () => {
  it('here and now where they are few, each time anew', async () => {
    let readers = 10;
    const { ask, messages, book } = house(() => readers);
    expect(await ask()).toMatchObject({ shards: SHARDS, counts: { gets: 160 } });
    readers = 11;
    expect(await ask()).toMatchObject({ counts: { gets: 176 } });
    expect(messages).toEqual([]);
    expect(await book.get(SUBJECT)).toBeNull();
  });

  it('beside the page where they are many, once for all who ask', async () => {
    const { ask, messages, work, book, counted } = house(() => 300);
    expect(await ask()).toMatchObject({ shards: 3, counts: { gets: 900 } });
    expect(await ask()).toMatchObject({ shards: 3 });
    expect(messages).toHaveLength(1);
    const [message] = messages as [CountMessage];
    expect(await countOn(message, work, book, PLENTY)).toBe('done');
    expect(await countOn(message, work, book, PLENTY)).toBe('done');
    expect(counted.sort((a, b) => a - b)).toEqual(Array.from({ length: SHARDS }, (_, at) => at));
    expect(await ask()).toMatchObject({ shards: SHARDS, counts: { gets: 300 * SHARDS } });
  });

  it('once where two ask at the same moment', async () => {
    const { ask, messages } = house(() => 300);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toEqual(other);
    expect(messages).toHaveLength(1);
  });

  it('anew when what stands is no longer fresh, and its late parts are left out', async () => {
    let readers = 300;
    const { ask, messages, work, book, advance } = house(() => readers);
    await ask();
    const [first] = messages as [CountMessage];
    await countOn(first, work, book, PLENTY);
    advance(20 * MINUTE);
    expect(await ask(60 * MINUTE)).toMatchObject({ shards: SHARDS });
    readers = 400;
    expect(await ask()).toMatchObject({ shards: 2, counts: { gets: 800 } });
    expect(messages).toHaveLength(2);
    await book.note(SUBJECT, first.begunAt, 9, { gets: 1 });
    expect(await ask()).toMatchObject({ shards: 2 });
    expect(await countOn(first, work, book, PLENTY)).toBe('done');
    expect(await ask()).toMatchObject({ shards: 2 });
  });

  it('anew where the one who counted is not heard of any more', async () => {
    const { ask, messages, advance } = house(() => 300);
    await ask();
    advance(16 * MINUTE);
    await ask();
    expect(messages).toHaveLength(2);
  });

  it('in stretches, each taking up what the one before has noted', async () => {
    const { ask, messages, work, book, counted } = house(() => 300);
    await ask();
    const [message] = messages as [CountMessage];
    let calls = 0;
    const short = { remaining: () => (calls++ < 6 ? 300_000 : 0) };
    expect(await countOn(message, work, book, short)).toBe('unfinished');
    expect(counted).toHaveLength(9);
    expect(await countOn(message, work, book, PLENTY)).toBe('done');
    expect(counted).toHaveLength(SHARDS);
  });

  it('all at once for a command line, whatever stands', async () => {
    const { ask, work, clock, messages } = house(() => 300);
    await ask();
    expect(await countAtOnce(clock)(work, 0)).toMatchObject({ counts: { gets: 300 * SHARDS } });
    expect(messages).toHaveLength(1);
  });
});
