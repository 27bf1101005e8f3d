import { type Clock, iso, SECOND } from '../../kernel/index.ts';
import { quotaTooSmall } from '../errors.ts';
import type { Mailer } from '../ports.ts';
import { leftOf, SHARE_OF_ACCOUNT } from '../protocol/quota.ts';

/** SES's price of outgoing mail, https://aws.amazon.com/ses/pricing/. */
const DOLLARS_PER_MAIL = 0.1 / 1000;

export interface Forecast {
  readonly people: number;
  readonly ratePerSecond: number;
  /** ISO; when the last mail would go, if nothing else is being sent. */
  readonly finishAt: string;
  /** What SES will charge, in US dollars. */
  readonly dollars: number;
}

/**
 * When a send to `people` would finish and what it would cost.
 *
 * @throws QuotaError where the day's quota, less the 5 % kept for transactional mail, cannot hold it.
 */
export const forecast = async (
  people: number,
  ports: { readonly mailer: Pick<Mailer, 'quota'>; readonly clock: Clock },
): Promise<Forecast> => {
  const quota = await ports.mailer.quota();
  const left = leftOf(quota);
  if (people > left) throw quotaTooSmall(people, left);
  const ratePerSecond = Math.round(quota.ratePerSecond * SHARE_OF_ACCOUNT * 1000) / 1000;
  if (people > 0 && ratePerSecond <= 0) throw quotaTooSmall(people, 0);
  const seconds = people === 0 ? 0 : people / ratePerSecond;
  return {
    people,
    ratePerSecond,
    finishAt: iso(ports.clock.now() + Math.ceil(seconds) * SECOND),
    dollars: Math.round(people * DOLLARS_PER_MAIL * 100) / 100,
  };
};
