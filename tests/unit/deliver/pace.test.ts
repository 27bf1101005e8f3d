import { describe, expect, it } from 'vitest';
import { AccountPace, forecast, type SendQuota } from '../../../src/deliver/index.ts';
import { DAY, HOUR, MINUTE, SECOND, seededRandom } from '../../../src/kernel/index.ts';
import { VirtualTime } from '../../../src/simulate/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TablePace } from '../../../src/store/pace.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');
const FOREVER = Number.POSITIVE_INFINITY;

const account = (over: Partial<SendQuota> = {}) => {
  const quota = { ratePerSecond: 14, max24Hours: 50_000, sentLast24Hours: 0, ...over };
  const asked: number[] = [];
  let now = NOON;
  const clock = { now: () => now, sleep: async () => {} };
  const mailer = {
    reachable: true,
    quota: async () => {
      asked.push(now);
      if (!mailer.reachable) throw new Error('unreachable');
      return quota;
    },
  };
  const store = new TablePace(new MemoryTable());
  const worker = () => new AccountPace({ store, mailer, clock, random: seededRandom(1) });
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { worker, mailer, asked, advance, clock, quota };
};

const slotsOf = async (pace: AccountPace, count: number): Promise<readonly number[]> => {
  const lease = await pace.lease(count, FOREVER);
  if (lease.kind !== 'slots') throw new Error(lease.kind);
  return lease.slots;
};

describe('AccountPace', () => {
  it('asks for the quota once where several claims begin together, and again where SES refuses to say', async () => {
    const { worker, mailer, asked } = account();
    const pace = worker();
    await Promise.all([slotsOf(pace, 7), slotsOf(pace, 7), slotsOf(pace, 7)]);
    expect(asked).toHaveLength(1);
    mailer.reachable = false;
    expect(await worker().lease(7, FOREVER)).toEqual({ kind: 'closed', why: 'unreachable' });
    expect(asked).toHaveLength(5);
  });

  it('spreads 95 % of the rate over all workers, without a gap', async () => {
    const { worker } = account();
    const [a, b] = [worker(), worker()];
    const slots = [];
    for (let round = 0; round < 20; round += 1)
      slots.push(...(await slotsOf(round % 2 ? a : b, 25)));
    expect(slots).toHaveLength(140);
    const gap = SECOND / (14 * 0.95);
    slots.forEach((slot, index) => {
      expect(slot).toBeCloseTo(NOON + index * gap, -0.5);
    });
  });

  it('leases a quarter of a second at most, but seven', async () => {
    expect(await slotsOf(account({ ratePerSecond: 14 }).worker(), 25)).toHaveLength(7);
    expect(await slotsOf(account({ ratePerSecond: 80 }).worker(), 25)).toHaveLength(20);
    expect(await slotsOf(account({ ratePerSecond: 1000 }).worker(), 25)).toHaveLength(25);
    expect(await slotsOf(account().worker(), 2)).toHaveLength(2);
  });

  it('saves up nothing while nobody sends', async () => {
    const { worker, advance } = account();
    const pace = worker();
    await slotsOf(pace, 7);
    advance(MINUTE);
    expect((await slotsOf(pace, 7))[0]).toBe(NOON + MINUTE);
  });

  it('is not held up by leases of a clock that was far ahead', async () => {
    const { worker, advance, clock } = account();
    advance(400 * DAY);
    await slotsOf(worker(), 7);
    advance(-400 * DAY);
    const pace = worker();
    expect(await pace.lease(7, clock.now() + MINUTE)).toMatchObject({ kind: 'slots' });
  });

  it('leases nothing that would come too late', async () => {
    const pace = account({ ratePerSecond: 1 }).worker();
    expect(await pace.lease(7, NOON + 5 * SECOND)).toEqual({ kind: 'late' });
    // 2 mails fit, and nothing was used up by asking for 7.
    expect(await pace.lease(2, NOON + 5 * SECOND)).toMatchObject({ kind: 'slots' });
  });

  it('goes slower after a throttle, once a second, and recovers a hundredth a second', async () => {
    const { worker, advance } = account({ ratePerSecond: 100 });
    const pace = worker();
    const gapNow = async () => {
      const slots = await slotsOf(pace, 2);
      return (slots[1] ?? 0) - (slots[0] ?? 0);
    };
    const full = await gapNow();
    await Promise.all([pace.throttled(), pace.throttled(), pace.throttled()]);
    expect((await gapNow()) / full).toBeCloseTo(1 / 0.9, 2);
    advance(SECOND);
    await pace.throttled();
    expect((await gapNow()) / full).toBeCloseTo(1 / (0.91 * 0.9), 2);
    advance(MINUTE);
    expect((await gapNow()) / full).toBeCloseTo(1, 2);
  });

  it('keeps 5 % of the day back, and counts what it leases itself', async () => {
    const { worker, advance } = account({ max24Hours: 100, sentLast24Hours: 90 });
    const pace = worker();
    expect(await slotsOf(pace, 7)).toHaveLength(5);
    expect(await pace.lease(1, FOREVER)).toEqual({ kind: 'closed', why: 'quota' });
    advance(MINUTE);
    expect(await pace.lease(1, FOREVER)).toMatchObject({ kind: 'slots' });
  });

  describe('after SES’s own word that the day’s quota is used up', () => {
    const CLOSED = { kind: 'closed', why: 'quota' };
    /** SES refused a mail while its figures, which lag, still showed room. */
    const refused = async () => {
      const one = account({ max24Hours: 1000, sentLast24Hours: 400 });
      const first = one.worker();
      await slotsOf(first, 7);
      await first.quotaFull();
      return { ...one, first };
    };

    it('leases nothing to any worker, whatever the figures say, until a day has passed', async () => {
      const { first, worker, advance } = await refused();
      expect(await first.lease(1, FOREVER)).toEqual(CLOSED);
      advance(23 * HOUR + 59 * MINUTE);
      expect(await first.lease(1, FOREVER)).toEqual(CLOSED);
      expect(await worker().lease(1, FOREVER)).toEqual(CLOSED);
      advance(MINUTE);
      expect(await first.lease(1, FOREVER)).toMatchObject({ kind: 'slots' });
    });

    it('goes on earlier where mails have left the 24 hours, or the quota was raised', async () => {
      const left = await refused();
      left.quota.sentLast24Hours = 399;
      left.advance(MINUTE);
      expect(await left.worker().lease(1, FOREVER)).toMatchObject({ kind: 'slots' });
      const raised = await refused();
      raised.quota.max24Hours = 2000;
      expect(await raised.worker().lease(1, FOREVER)).toMatchObject({ kind: 'slots' });
      const lowered = await refused();
      lowered.quota.max24Hours = 500;
      expect(await lowered.worker().lease(1, FOREVER)).toEqual(CLOSED);
    });

    it('stops a worker that read the account before the refusal', async () => {
      const { worker } = account({ max24Hours: 1000, sentLast24Hours: 400 });
      const [early, other] = [worker(), worker()];
      await slotsOf(early, 7);
      await other.quotaFull();
      expect(await early.lease(1, FOREVER)).toEqual(CLOSED);
      expect(await early.lease(1, FOREVER)).toEqual(CLOSED);
    });

    it('waits for a day where SES would not tell its figures', async () => {
      const { worker, mailer, advance } = account();
      mailer.reachable = false;
      await worker().quotaFull();
      mailer.reachable = true;
      expect(await worker().lease(1, FOREVER)).toEqual(CLOSED);
      advance(DAY);
      expect(await worker().lease(1, FOREVER)).toMatchObject({ kind: 'slots' });
    });
  });

  it('has no limit where SES has none', async () => {
    const pace = account({ max24Hours: -1, sentLast24Hours: 1e9 }).worker();
    expect(await pace.lease(1, FOREVER)).toMatchObject({ kind: 'slots' });
  });

  it('asks for the quota once a minute, and is closed while SES cannot be reached', async () => {
    const { worker, mailer, asked, advance } = account();
    const pace = worker();
    for (let second = 0; second < 61; second += 1) {
      await pace.lease(1, FOREVER);
      advance(SECOND);
    }
    expect(asked).toEqual([NOON, NOON + MINUTE]);
    advance(MINUTE);
    mailer.reachable = false;
    expect(await pace.lease(1, FOREVER)).toEqual({ kind: 'closed', why: 'unreachable' });
    mailer.reachable = true;
    expect(await pace.lease(1, FOREVER)).toMatchObject({ kind: 'slots' });
  });

  it.each([14, 100, 1000])(
    'uses more than 98 %% of what it may at %i a second, and never more',
    async (ratePerSecond) => {
      const time = new VirtualTime(NOON);
      const store = new TablePace(new MemoryTable());
      const quota = { ratePerSecond, max24Hours: -1, sentLast24Hours: 0 };
      const sent: number[] = [];
      const seconds = 20;
      const worker = async () => {
        const pace = new AccountPace({
          store,
          mailer: { quota: async () => quota },
          clock: time,
          random: seededRandom(1),
        });
        while (time.now() < NOON + seconds * SECOND) {
          const slots = await slotsOf(pace, 25);
          await time.sleep(5);
          for (const slot of slots) {
            await time.sleep(slot - time.now());
            sent.push(Math.max(slot, time.now()));
          }
          await time.sleep(20);
        }
      };
      const workers = Array.from({ length: Math.max(2, ratePerSecond / 50) }, worker);
      let done = false;
      void Promise.all(workers).then(() => {
        done = true;
      });
      await time.run(() => done, FOREVER);
      const perSecond = (second: number): number =>
        sent.filter((at) => Math.floor((at - NOON) / SECOND) === second).length;
      const full = Array.from({ length: seconds - 2 }, (_, index) => perSecond(index + 1));
      expect(Math.max(...full)).toBeLessThanOrEqual(ratePerSecond);
      const used = full.reduce((a, b) => a + b, 0) / full.length;
      expect(used / (ratePerSecond * 0.95)).toBeGreaterThan(0.98);
    },
  );
});

describe('forecast', () => {
  const ask = (people: number, over: Partial<SendQuota> = {}) => {
    const { mailer, clock } = account(over);
    return forecast(people, { mailer, clock });
  };

  it('says when it will finish, and what it costs', async () => {
    expect(await ask(13_300)).toEqual({
      people: 13_300,
      ratePerSecond: 13.3,
      finishAt: '2026-03-02T12:16:40.000Z',
      dollars: 1.33,
    });
    expect(await ask(0)).toMatchObject({ dollars: 0, finishAt: '2026-03-02T12:00:00.000Z' });
  });

  it('refuses what the day cannot hold', async () => {
    await expect(ask(100, { max24Hours: 200, sentLast24Hours: 100 })).rejects.toMatchObject({
      name: 'QuotaError',
      code: 'deliver.quota',
      message: expect.stringContaining('still holds 90'),
    });
    await expect(ask(90, { max24Hours: 200, sentLast24Hours: 100 })).resolves.toBeDefined();
    await expect(ask(1e9, { max24Hours: -1 })).resolves.toBeDefined();
    await expect(ask(1, { ratePerSecond: 0 })).rejects.toMatchObject({ code: 'deliver.quota' });
  });
});
