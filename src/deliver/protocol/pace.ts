import { type Clock, HOUR, type Instant, MINUTE, type Random, SECOND } from '../../kernel/index.ts';
import type { Lease, Mailer, Pace, PaceState, PaceStore, SendQuota } from '../ports.ts';
import { isStillFull, leftOf, SHARE_OF_ACCOUNT } from './quota.ts';

/** GetSendQuota itself is limited to one call a second in an account. */
const QUOTA_KEPT = MINUTE;
/** Over about four seconds; a queue of ten workers has each got its turn by then. */
const QUOTA_TRIES = 4;
/**
 * A lease holds at least so many moments, or a quarter of a second's: fewer would write the one item too often, and a
 * claim is made for one lease, so its writes too are shared by as many mails.
 */
const LEASE_LEAST = 7;
const LEASE_SHARE = 0.25;
/** A throttle takes a tenth of the share, and a second brings back a hundredth. */
const THROTTLE = 0.9;
const RECOVERY = 0.01;
const SHARE_LEAST = 0.1;

/**
 * No worker leases what lies beyond its own end, which is minutes away. What was leased further ahead was leased by a
 * clock that was wrong (or by a local run at another moment), and must not keep others from sending.
 */
const LONGEST_LEAD = HOUR;
export const isAhead = (next: Instant, now: Instant): boolean => next - now > LONGEST_LEAD;

/** The share in use at `now`. */
export const shareAt = (state: PaceState, now: Instant): number =>
  Math.min(1, state.share + (RECOVERY * Math.max(0, now - state.changedAt)) / SECOND);

export interface PacePorts {
  readonly store: PaceStore;
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly clock: Clock;
  readonly random: Random;
}

interface KnownQuota {
  readonly value: SendQuota;
  readonly at: Instant;
  /** Leased by this process since. */
  leased: number;
}

/**
 * Leases moments of the account's rate to all workers from one item: GCRA (the virtual scheduling algorithm of ITU-T
 * I.371, annex A) with `k = max(7, rate/4)` moments a lease, spread evenly over the lease.
 */
export class AccountPace implements Pace {
  readonly #store: PaceStore;
  readonly #mailer: Pick<Mailer, 'quota'>;
  readonly #clock: Clock;
  readonly #random: Random;
  #quota: KnownQuota | null = null;
  #asking: Promise<KnownQuota | null> | null = null;
  #state: PaceState | null = null;

  constructor(ports: PacePorts) {
    this.#store = ports.store;
    this.#mailer = ports.mailer;
    this.#clock = ports.clock;
    this.#random = ports.random;
  }

  async lease(count: number, latest: Instant): Promise<Lease> {
    const quota = await this.#currentQuota();
    if (!quota) return { kind: 'closed', why: 'unreachable' };
    const { ratePerSecond } = quota.value;
    const left = leftOf(quota.value) - quota.leased;
    if (left < 1 || ratePerSecond <= 0) return { kind: 'closed', why: 'quota' };
    const size = Math.min(
      count,
      left,
      Math.max(LEASE_LEAST, Math.floor(ratePerSecond * LEASE_SHARE)),
    );
    return this.#leaseAt(ratePerSecond, size, latest, quota);
  }

  async #leaseAt(rate: number, size: number, latest: Instant, quota: KnownQuota): Promise<Lease> {
    const now = this.#clock.now();
    const known = this.#state ?? (await this.#store.read());
    if (isStillFull(known.full, quota.value, now)) return this.#closedByQuota();
    const gap = SECOND / (rate * SHARE_OF_ACCOUNT * shareAt(known, now));
    // A lease that cannot be used is lost to everybody, so a worker near its end takes none.
    const from = isAhead(known.next, now) ? now : Math.max(known.next, now);
    if (from + (size - 1) * gap > latest) {
      this.#state = null;
      return { kind: 'late' };
    }
    // Microseconds: the table adds in decimals, and a binary fraction would grow without end.
    const span = Math.ceil(size * gap * 1000) / 1000;
    const state = await this.#store.advance(now, span);
    // Another worker may have met the end of the quota since this one read.
    if (isStillFull(state.full, quota.value, now)) return this.#closedByQuota();
    this.#state = state;
    const first = state.next - span;
    if (first + (size - 1) * gap > latest) return { kind: 'late' };
    quota.leased += size;
    return { kind: 'slots', slots: Array.from({ length: size }, (_, i) => first + i * gap) };
  }

  /** Read anew by the next lease: a note that is over must not keep this worker from sending. */
  #closedByQuota(): Lease {
    this.#state = null;
    return { kind: 'closed', why: 'quota' };
  }

  async throttled(): Promise<void> {
    const now = this.#clock.now();
    const state = await this.#store.read();
    // Mails that were on their way together are refused together: one step a second for all of them.
    if (now - state.changedAt < SECOND) return;
    const share = Math.max(SHARE_LEAST, shareAt(state, now) * THROTTLE);
    if (await this.#store.setShare(share, now, state.changedAt))
      this.#state = { ...state, share, changedAt: now };
  }

  async quotaFull(): Promise<void> {
    const at = this.#clock.now();
    // Asked afresh: figures from before the refusal would look like an improvement a moment later.
    this.#quota = null;
    const quota = (await this.#currentQuota())?.value;
    const figures = quota
      ? { max24Hours: quota.max24Hours, sentLast24Hours: quota.sentLast24Hours }
      : null;
    await this.#store.setFull({ at, figures });
    this.#state = null;
  }

  /** Workers that ask at once share one question. Null: it cannot be had. */
  async #currentQuota() {
    if (this.#quota && this.#clock.now() - this.#quota.at < QUOTA_KEPT) return this.#quota;
    this.#asking ??= this.#askQuota();
    this.#quota = await this.#asking;
    this.#asking = null;
    return this.#quota;
  }

  async #askQuota() {
    for (let tries = 1; tries <= QUOTA_TRIES; tries += 1) {
      try {
        return { value: await this.#mailer.quota(), at: this.#clock.now(), leased: 0 };
      } catch {
        // Other workers of the account ask too: not all of them again at the same moment.
        if (tries < QUOTA_TRIES)
          await this.#clock.sleep(SECOND * (0.5 + this.#random.next()) * tries);
      }
    }
    return null;
  }
}
