import { describe, expect, it } from 'vitest';
import { billOf, sumOf } from '../../../bench/bill.ts';
import type { Counts } from '../../../bench/counted-run.ts';
import { PRICES } from '../../../bench/prices.ts';
import { thousandArticles } from '../../../bench/usage.ts';

const counts = (some: Partial<Counts>): Counts => ({
  calls: 0,
  gigabyteSeconds: 0,
  intakeRequests: 0,
  invocations: 0,
  messages: 0,
  objectGets: 0,
  objectPuts: 0,
  queueRequests: 0,
  readUnits: 0,
  writeUnits: 0,
  itemsRead: 0,
  ...some,
});

const run = {
  round: counts({}),
  filing: counts({ writeUnits: 80, invocations: 2 }),
  articles: 10,
};

describe('the bill', () => {
  it('has the dearest first, and adds up', () => {
    const bill = billOf({ tableRead: 1_000_000, sesMail: 1000, alarmMonth: 3 });
    expect(bill.map(({ what }) => what)).toEqual(['alarmMonth', 'tableRead', 'sesMail']);
    expect(sumOf(bill)).toBeCloseTo(0.3 + 0.125 + 0.1);
  });

  it('of articles is by the thousand', () => {
    expect(thousandArticles(run)).toMatchObject({ tableWrite: 8000, lambdaRequest: 200 });
  });

  it('names the page of every price', () => {
    for (const { dollars, page } of Object.values(PRICES)) {
      expect(dollars).toBeGreaterThan(0);
      expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/[a-z0-9-]+\/pricing\/$/u);
    }
  });
});
