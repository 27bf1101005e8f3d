import { describe, expect, it } from 'vitest';
import { once } from '../../../src/desk/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableRequestBook } from '../../../src/store/request-book.ts';
import { stillClock } from '../../support/worlds/stories-world.ts';

const desk = () => {
  const ports = {
    requests: new TableRequestBook(new MemoryTable()),
    clock: stillClock('2026-03-02T06:00:00Z'),
  };
  let runs = 0;
  const ask = (asked: unknown, work = async () => 'answer', key = 'k', scope = 'send') =>
    once(
      { scope, key, asked },
      async () => {
        runs += 1;
        return `${await work()} ${runs}`;
      },
      ports,
    );
  return { ask, runs: () => runs };
};

describe('a request with an idempotency key', () => {
  it('is done once, and answered the same ever after', async () => {
    const { ask, runs } = desk();
    expect(await ask({ a: 1 })).toBe('answer 1');
    expect(await ask({ a: 1 })).toBe('answer 1');
    expect(runs()).toBe(1);
  });

  it('is refused where its key stands for another', async () => {
    const { ask, runs } = desk();
    await ask({ a: 1 });
    await expect(ask({ a: 2 })).rejects.toMatchObject({ code: 'desk.key-taken', kind: 'input' });
    expect(runs()).toBe(1);
  });

  it('is another under another key, and in another operation', async () => {
    const { ask } = desk();
    await ask({ a: 1 });
    expect(await ask({ a: 2 }, undefined, 'other')).toBe('answer 2');
    expect(await ask({ a: 2 }, undefined, 'k', 'compose')).toBe('answer 3');
  });

  it('is taken up again where the first died or was refused', async () => {
    const { ask } = desk();
    const dies = () => Promise.reject(new Error('no power'));
    await expect(ask({ a: 1 }, dies)).rejects.toThrow('no power');
    expect(await ask({ a: 1 })).toBe('answer 2');
    expect(await ask({ a: 1 })).toBe('answer 2');
  });

  it('has one answer for all who come while the first is at work', async () => {
    const { ask } = desk();
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask({ a: 1 })));
    expect(new Set(answers).size).toBe(1);
    expect(await ask({ a: 1 })).toBe(answers[0]);
  });
});
