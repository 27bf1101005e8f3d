import { classify } from '../aws/ses-answer.ts';
import type { Mailer, OutgoingMail, SendAnswer, SendQuota } from '../deliver/index.ts';
import { HOUR, type Instant, MINUTE, type Random, SECOND } from '../kernel/index.ts';
import { attemptAt } from './doubt.ts';
import type { FaultRates } from './fault-rates.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What the ledger may be compared with: a mail that SES took. */
interface AcceptedMail {
  readonly to: string;
  readonly tags: OutgoingMail['tags'];
  readonly at: Instant;
}

const MAX_24_HOURS = 50_000;
/** More than the 5 % that editions leave to transactional mail: by the figures, they may still send. */
const LAG = 3000;

type Stretch = readonly [from: Instant, until: Instant];

/** SES's own words; both throttles have one code. */
const WORDS = { rate: 'Maximum sending rate exceeded.', quota: 'Daily message quota exceeded.' };
const refusal = (name: string, message: string): object => ({
  name,
  message,
  $metadata: { httpStatusCode: 400 },
});

const eventBody = (mail: AcceptedMail, eventType: string, bounceType?: string): string => {
  const tags = Object.fromEntries(
    Object.entries(mail.tags).map(([name, value]) => [name, [value]]),
  );
  const bounce = bounceType === undefined ? {} : { bounce: { bounceType } };
  return JSON.stringify({
    Type: 'Notification',
    Message: JSON.stringify({ eventType, mail: { tags }, ...bounce }),
  });
};

const within = (now: Instant, [from, until]: Stretch): boolean => now >= from && now < until;

/** SES as far as a ledger can see it: it takes a mail or not, answers or not, and tells of it later or not. */
export class SimSes implements Mailer {
  /** In the order of acceptance. */
  readonly accepted: AcceptedMail[] = [];
  /** Attempts whose answer did not arrive, as `attemptAt` names them. */
  readonly unanswered = new Set<string>();
  throttled = 0;
  lostEvents = 0;
  eventsOnTheWay = 0;
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #rates: FaultRates;
  readonly #publish: (body: string) => void;
  readonly #unreachable: Stretch;
  readonly #full: Stretch;
  readonly #mute: Stretch;

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
    const stretch = (minutes: number): Stretch => {
      const from = time.now() + 20 * SECOND * random.next();
      return [from, from + minutes * MINUTE];
    };
    this.#unreachable = stretch(rates.outageMinutes);
    this.#full = stretch(rates.quotaMinutes);
    this.#mute = stretch(rates.eventOutageMinutes);
  }

  async quota(): Promise<SendQuota> {
    if (within(this.#time.now(), this.#unreachable)) throw new Error('unreachable');
    const ratePerSecond = this.#rates.slow > 0 ? 1 : 20;
    // While mails are refused because of the quota, its figures lag behind: they still show some room.
    const full = within(this.#time.now(), this.#full);
    const sentLast24Hours = full ? MAX_24_HOURS - LAG : this.accepted.length;
    return { ratePerSecond, max24Hours: MAX_24_HOURS, sentLast24Hours };
  }

  async send(mail: OutgoingMail): Promise<SendAnswer> {
    const no = this.#refusal();
    if (no) return classify(no, mail.to);
    const lost = this.#random.next() < this.#rates.lostAnswer;
    const { chunk = '', delivery = '', attempt = '' } = mail.tags;
    if (lost) this.unanswered.add(attemptAt(chunk, delivery, attempt));
    if (!lost || this.#random.next() < 0.5) this.#accept(mail);
    const id = `ses-${this.accepted.length}`;
    await this.#time.sleep(lost ? 10 * SECOND : 100 * this.#random.next());
    return lost
      ? classify({ name: 'TimeoutError', code: 'ETIMEDOUT' }, mail.to)
      : { kind: 'accepted', id };
  }

  /** What the SDK would throw. */
  #refusal(): object | null {
    const now = this.#time.now();
    if (within(now, this.#unreachable)) return { code: 'ECONNREFUSED', syscall: 'connect' };
    if (within(now, this.#full)) return refusal('Throttling', WORDS.quota);
    if (this.#random.next() < this.#rates.throttle) {
      this.throttled += 1;
      return refusal('Throttling', WORDS.rate);
    }
    const rejects = this.#random.next() < this.#rates.rejected;
    return rejects ? refusal('MessageRejected', 'Illegal content.') : null;
  }

  #accept({ to, tags }: OutgoingMail): void {
    const mail = { to, tags, at: this.#time.now() };
    this.accepted.push(mail);
    const rates = this.#rates;
    const fate = this.#random.next();
    if (fate < rates.bounced / 3) this.#tell(eventBody(mail, 'Bounce', 'Transient'));
    else if (fate < (2 * rates.bounced) / 3) this.#tell(eventBody(mail, 'Bounce', 'Permanent'));
    else if (fate < rates.bounced) this.#tell(eventBody(mail, 'Reject'));
    else {
      this.#tell(eventBody(mail, 'Delivery'));
      if (this.#random.next() < rates.complained) this.#tell(eventBody(mail, 'Complaint'));
    }
  }

  /** Late, doubled, in any order, or never; but never later than half an hour. */
  #tell(body: string): void {
    const { lostEvent, doubled } = this.#rates;
    if (within(this.#time.now(), this.#mute) || this.#random.next() < lostEvent) {
      this.lostEvents += 1;
      return;
    }
    const copies = this.#random.next() < doubled ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const delay = (this.#random.next() < 0.1 ? HOUR / 2 : 10 * SECOND) * this.#random.next();
      this.eventsOnTheWay += 1;
      this.#time.at(this.#time.now() + delay, () => {
        this.eventsOnTheWay -= 1;
        this.#publish(body);
      });
    }
  }
}
