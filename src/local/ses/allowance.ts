import { DAY, type Instant } from '../../kernel/index.ts';
import { SesRefusal } from './refusal.ts';

/** Buckets in which the last 24 hours are counted. */
const BUCKET_MS = 60_000;

/** An account's rate (a token bucket that holds one second's worth) and its quota of 24 hours. */
export class Allowance {
  readonly ratePerSecond: number;
  readonly max24Hours: number;
  readonly #sent = new Map<number, number>();
  #tokens: number;
  #filledAt: number;

  constructor(ratePerSecond: number, max24Hours: number) {
    this.ratePerSecond = ratePerSecond;
    this.max24Hours = max24Hours;
    this.#tokens = Math.max(1, ratePerSecond);
    this.#filledAt = performance.now();
  }

  /** A mail that was taken before this process. */
  count(at: Instant, recipients: number): void {
    const bucket = Math.floor(at / BUCKET_MS);
    this.#sent.set(bucket, (this.#sent.get(bucket) ?? 0) + recipients);
  }

  /** Throws the throttle that SES would answer. A call's recipients count one by one, as in SES. */
  take(now: Instant, recipients: number): void {
    if (this.sentLast24Hours(now) + recipients > this.max24Hours)
      throw SesRefusal.throttled('quota');
    const at = performance.now();
    const capacity = Math.max(1, this.ratePerSecond);
    const refill = ((at - this.#filledAt) / 1000) * this.ratePerSecond;
    this.#tokens = Math.min(capacity, this.#tokens + refill);
    this.#filledAt = at;
    if (this.#tokens < recipients) throw SesRefusal.throttled('rate');
    this.#tokens -= recipients;
    this.count(now, recipients);
  }

  sentLast24Hours(now: Instant): number {
    const oldest = Math.floor((now - DAY) / BUCKET_MS);
    let sum = 0;
    for (const [bucket, count] of this.#sent) {
      if (bucket <= oldest) this.#sent.delete(bucket);
      else sum += count;
    }
    return sum;
  }
}
