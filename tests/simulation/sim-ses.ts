import type { Mailer, OutgoingMail, SendAnswer, SendQuota } from '../../src/deliver/index.ts';
import { HOUR, MINUTE, type Random, SECOND } from '../../src/kernel/index.ts';
import type { FaultRates } from './faults.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What every SES event of a mail is made of. */
interface AcceptedMail {
  readonly to: string;
  readonly tags: OutgoingMail['tags'];
}

const eventBody = (mail: AcceptedMail, eventType: string): string => {
  const tags = Object.fromEntries(
    Object.entries(mail.tags).map(([name, value]) => [name, [value]]),
  );
  const bounce = eventType === 'Bounce' ? { bounce: { bounceType: 'Transient' } } : {};
  return JSON.stringify({
    Type: 'Notification',
    Message: JSON.stringify({ eventType, mail: { tags }, ...bounce }),
  });
};

/** SES as far as a ledger can see it: it takes a mail or not, answers or not, and tells of it later or not. */
export class SimSes implements Mailer {
  /** In the order of acceptance. */
  readonly accepted: AcceptedMail[] = [];
  /** Places whose answer did not arrive: `chunk/place`. */
  readonly unanswered = new Set<string>();
  lostEvents = 0;
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #rates: FaultRates;
  readonly #publish: (body: string) => void;
  readonly #outage: readonly [number, number];

  constructor(
    time: VirtualTime,
    random: Random,
    rates: FaultRates,
    publish: (body: string) => void,
  ) {
    this.#time = time;
    this.#random = random;
    this.#rates = rates;
    this.#publish = publish;
    const start = time.now() + 10 * SECOND;
    this.#outage = [start, start + rates.outageMinutes * MINUTE];
  }

  async quota(): Promise<SendQuota> {
    if (this.#isOut()) throw new Error('unreachable');
    return { ratePerSecond: 20, max24Hours: 50_000, sentLast24Hours: this.accepted.length };
  }

  async send(mail: OutgoingMail): Promise<SendAnswer> {
    const rates = this.#rates;
    if (this.#isOut()) return { kind: 'closed', why: 'unreachable', detail: 'connect' };
    if (this.#random.next() < rates.throttle) return { kind: 'throttled' };
    if (this.#random.next() < rates.rejected)
      return { kind: 'rejected', reason: 'rejected', detail: 'no' };
    const lost = this.#random.next() < rates.lostAnswer;
    if (lost) this.unanswered.add(`${mail.tags['chunk']}/${mail.tags['delivery']}`);
    if (!lost || this.#random.next() < 0.5) this.#accept(mail);
    await this.#time.sleep(lost ? 10 * SECOND : 100 * this.#random.next());
    if (lost) return { kind: 'unknown', detail: 'time-out' };
    return { kind: 'accepted', id: `ses-${this.accepted.length}` };
  }

  #isOut(): boolean {
    const now = this.#time.now();
    return now >= this.#outage[0] && now < this.#outage[1];
  }

  #accept(mail: OutgoingMail): void {
    this.accepted.push(mail);
    this.#tell(mail, 'Send');
    const fate = this.#random.next();
    if (fate < this.#rates.bounced / 2) this.#tell(mail, 'Bounce');
    else if (fate < this.#rates.bounced) this.#tell(mail, 'Reject');
    else this.#tell(mail, 'Delivery');
  }

  /** Late, doubled, in any order, or never; but never later than half an hour. */
  #tell(mail: AcceptedMail, eventType: string): void {
    if (this.#random.next() < this.#rates.lostEvent) {
      this.lostEvents += 1;
      return;
    }
    const copies = this.#random.next() < this.#rates.doubled ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const delay = (this.#random.next() < 0.1 ? HOUR / 2 : 10 * SECOND) * this.#random.next();
      this.#time.at(this.#time.now() + delay, () => this.#publish(eventBody(mail, eventType)));
    }
  }
}
