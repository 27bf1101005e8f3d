import { describe, expect, it } from 'vitest';
import { countCost } from '../../bench/deliver/cost.ts';
import { useVirtualRate } from '../../bench/deliver/rate.ts';

/** What `npm run bench:deliver` counts, on small sizes: counts and virtual time, so the same on every machine. */
describe('delivery', () => {
  it('costs at most 3 dollars a million mails beside SES', async () => {
    const cost = await countCost(2000, 100);
    expect(cost.mails).toBe(2000);
    expect(cost.total).toBeGreaterThan(1);
    expect(cost.total).toBeLessThanOrEqual(3);
  }, 120_000);

  it('uses 98 % of what it may at 300 a second, by ten workers, without a throttle', async () => {
    const { used, throttled, mails } = await useVirtualRate(300, 10, 40);
    expect(used).toBeGreaterThan(0.98);
    expect(used).toBeLessThanOrEqual(1.001);
    expect(throttled).toBe(0);
    expect(mails).toBeGreaterThanOrEqual(11_000);
  }, 120_000);
});
