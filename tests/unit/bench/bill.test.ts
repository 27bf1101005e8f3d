import { describe, expect, it } from 'vitest';
import { billOf, sumOf } from '../../../bench/bill.ts';
import type { Counts } from '../../../bench/counted-run.ts';
import { PRICES } from '../../../bench/prices.ts';
import { millionMails, thousandArticles } from '../../../bench/usage.ts';

const counts = (some: Partial<Counts>): Counts => ({
  calls: 0,
  gigabyteSeconds: 0,
  intakeRequests: 0,
  invocations: 0,
  mails: 0,
  messages: 0,
  objectGets: 0,
  objectPuts: 0,
  queueRequests: 0,
  quotaAsked: 0,
  readUnits: 0,
  writeUnits: 0,
  ...some,
});

const run = {
  round: counts({}),
  filing: counts({ writeUnits: 80, invocations: 2 }),
  articles: 10,
  edition: counts({
    mails: 1000,
    writeUnits: 1500,
    gigabyteSeconds: 2,
    queueRequests: 7,
    intakeRequests: 3,
  }),
  mails: 1000,
};

describe('the bill', () => {
  it('has the dearest first, and adds up', () => {
    const bill = billOf({ tableRead: 1_000_000, sesMail: 1000, alarmMonth: 3 });
    expect(bill.map(({ what }) => what)).toEqual(['alarmMonth', 'tableRead', 'sesMail']);
    expect(sumOf(bill)).toBeCloseTo(0.3 + 0.125 + 0.1);
  });

  it('of a million mails is that of the counted ones, a thousand times over', () => {
    expect(millionMails(run, 100)).toMatchObject({
      sesMail: 1_000_000,
      tableWrite: 1_500_000,
      topicPublish: 1_000_000,
      queueRequest: 10_000 + 1_000_000,
    });
  });

  it('charges the workers of deliver for as long as the rate makes them wait', () => {
    const seconds = (rate: number) => millionMails(run, rate).lambdaSecond ?? 0;
    // Ten workers of half a gigabyte for 1,000,000 / 100 seconds, and what the other functions were counted at.
    expect(seconds(100)).toBeCloseTo(5 * 10_000 + 2000);
    expect(seconds(50) - seconds(100)).toBeCloseTo(5 * 10_000);
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
