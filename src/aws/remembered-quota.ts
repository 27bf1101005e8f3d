import type { SendQuota } from '../deliver/index.ts';
import { type Clock, SECOND } from '../kernel/index.ts';

/** SES answers this question once a second for the whole account, and a mail a second changes little in half a minute. */
const FRESH = 30 * SECOND;

/** The account's quota, asked for once in half a minute, however many pages look; what failed is asked for again. */
export const rememberedQuota = (
  ask: () => Promise<SendQuota>,
  clock: Pick<Clock, 'now'>,
): (() => Promise<SendQuota>) => {
  let known: { readonly answer: Promise<SendQuota>; readonly at: number } | null = null;
  return () => {
    const now = clock.now();
    if (known && now - known.at <= FRESH) return known.answer;
    const asked = { answer: ask(), at: now };
    known = asked;
    asked.answer.catch(() => {
      if (known === asked) known = null;
    });
    return asked.answer;
  };
};
