import { describe, expect, it } from 'vitest';
import { billOf, sumOf } from '../../bench/bill.ts';
import { countCost } from '../../bench/deliver/cost.ts';
import { useVirtualRate } from '../../bench/deliver/rate.ts';

/** What `npm run cost` and `npm run bench:deliver` count, on small sizes: counts and virtual time, so the same on every machine. */
describe('delivery', () => {
  it('costs at most 3 dollars a million mails beside SES', async () => {
    const cost = await countCost(2000, 100);
    expect(cost.mails).toBe(2000);
    const { sesMail, ...beside } = cost.million;
    expect(sesMail).toBe(1_000_000);
    const dollars = sumOf(billOf(beside));
    expect(dollars).toBeGreaterThan(1);
    expect(dollars).toBeLessThanOrEqual(3);
  });

  it('uses 98 % of what it may at 300 a second, by ten workers, without a throttle', async () => {
    const { used, throttled, mails } = await useVirtualRate(300, 10, 40);
    expect(used).toBeGreaterThan(0.98);
    expect(used).toBeLessThanOrEqual(1.001);
    expect(throttled).toBe(0);
    expect(mails).toBeGreaterThanOrEqual(11_000);
  });
});
