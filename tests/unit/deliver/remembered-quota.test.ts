import { expect, it } from 'vitest';
import { rememberedQuota } from '../../../src/aws/remembered-quota.ts';
import { SECOND } from '../../../src/kernel/index.ts';

it('asks once in half a minute, and again at once where SES did not answer', async () => {
  let [now, asked] = [0, 0];
  const quota = rememberedQuota(
    async () => {
      asked += 1;
      if (asked === 2) throw new Error('no answer');
      return { ratePerSecond: asked, max24Hours: 100, sentLast24Hours: 0 };
    },
    { now: () => now },
  );
  const both = await Promise.all([quota(), quota()]);
  expect(both.map(({ ratePerSecond }) => ratePerSecond)).toEqual([1, 1]);
  now = 31 * SECOND;
  await expect(quota()).rejects.toThrow('no answer');
  expect((await quota()).ratePerSecond).toBe(3);
});
