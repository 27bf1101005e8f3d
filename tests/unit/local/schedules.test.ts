import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewsletterId } from '../../../src/kernel/index.ts';
import { systemClock } from '../../../src/kernel/index.ts';
import { Functions } from '../../../src/local/functions.ts';
import { startSchedules } from '../../../src/local/schedules.ts';

const newsletter = {
  id: 'wire' as NewsletterId,
  schedules: [{ kind: 'daily' as const, cron: '0 7 * * ? *', zone: 'Europe/Berlin' }],
  draftMinutes: 0,
};

describe('the local schedules', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2024-10-26T04:58:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const run = (handlers: ConstructorParameters<typeof Functions>[0], draftMinutes = 0) => {
    const failed = vi.fn();
    const functions = new Functions(handlers, {});
    const running = startSchedules([{ ...newsletter, draftMinutes }], functions, {
      clock: systemClock(),
      rounds: { sweep: 300_000 },
      failed,
    });
    return { running, failed };
  };

  it('look each minute whether a slot is near, for newsletters whose drafts come ahead', async () => {
    const compose = vi.fn();
    const { running } = run({ compose }, 30);
    await vi.advanceTimersByTimeAsync(61_000);
    const ahead = { newsletter: 'wire', kind: 'ahead' };
    expect(compose.mock.calls.map(([event]) => event)).toEqual([ahead, ahead]);
    await running.stop();
  });

  it('call compose with the slot, at the slot, once', async () => {
    const compose = vi.fn();
    const { running } = run({ compose });
    await vi.advanceTimersByTimeAsync(119_000);
    expect(compose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(compose.mock.calls.map(([event]) => event)).toEqual([
      { newsletter: 'wire', kind: 'daily', slot: '2024-10-26T05:00:00.000Z' },
    ]);
    await running.stop();
  });

  it('fire the latest slot alone after a sleep over several', async () => {
    const compose = vi.fn();
    const { running } = run({ compose });
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(Date.parse('2024-10-29T12:00:00Z'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(compose.mock.calls.map(([event]) => event.slot)).toEqual(['2024-10-29T06:00:00.000Z']);
    await running.stop();
  });

  it('call sweep at once and in rounds, never twice at a time, and go on after a failure', async () => {
    let running = 0;
    let most = 0;
    const sweep = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 400_000 / 10));
      running -= 1;
      throw new Error('out of order');
    });
    const started = run({ sweep });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sweep).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(700_000);
    expect(sweep).toHaveBeenCalledTimes(3);
    expect(most).toBe(1);
    expect(started.failed).toHaveBeenCalledWith(
      'sweep',
      expect.objectContaining({ message: 'out of order' }),
    );
    const stopped = started.running.stop();
    await vi.advanceTimersByTimeAsync(50_000);
    await stopped;
    expect(sweep).toHaveBeenCalledTimes(3);
  });
});
