import { randomUUID } from 'node:crypto';
import { Bell, pause } from '../queues/bell.ts';
import { SERVICES } from '../services.ts';
import { eventsOf } from './events.ts';
import { readHeaders } from './headers.ts';
import type { AcceptedMail, MailHeader } from './mail.ts';
import type { MailStore } from './mail-store.ts';

/** Takes SNS notifications as the queue behind the topic would get them; resolves when they are safe. */
export type Publish = (notifications: readonly string[]) => Promise<void>;

/** Long enough that the caller has its answer before the first event, as with AWS; and one write serves many. */
const LINGER_MS = 20;
/** The most mails of one write: their events stay under a megabyte. */
const MAILS_AT_ONCE = 200;
/** Headers take 2 KB a mail: what waits beyond these is read from its file. */
const REMEMBERED = 1000;
/** After a failed publication. */
const RETRY_MS = 500;

/** Publishes each mail's events once it was taken, at least once, also over a restart. */
export class EventPublisher {
  readonly #store: MailStore;
  readonly #publish: Publish;
  readonly #waiting: AcceptedMail[] = [];
  /** Headers of mails of this process, by number: they need not be read again from their files. */
  readonly #headers = new Map<number, readonly MailHeader[]>();
  readonly #stopping = new AbortController();
  readonly #woken = new Bell();
  readonly #loop: Promise<void>;

  private constructor(store: MailStore, publish: Publish, left: readonly AcceptedMail[]) {
    this.#store = store;
    this.#publish = publish;
    this.#waiting.push(...left);
    this.#loop = this.#run();
  }

  /** Begins with what the last process left. */
  static async start(store: MailStore, publish: Publish): Promise<EventPublisher> {
    const left = await store.unpublished();
    return new EventPublisher(store, publish, left);
  }

  add(mail: AcceptedMail, headers: readonly MailHeader[]): void {
    this.#waiting.push(mail);
    if (this.#headers.size < REMEMBERED) this.#headers.set(mail.n, headers);
    this.#woken.ring();
  }

  /** How many mails have events that are not published yet. */
  get left(): number {
    return this.#waiting.length;
  }

  /** What is not published stays for the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#woken.ring();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      if (this.left === 0) await this.#woken.wait(null, signal);
      await pause(LINGER_MS, signal);
      const mails = this.#waiting.slice(0, MAILS_AT_ONCE);
      try {
        await this.#publishAll(mails);
        this.#waiting.splice(0, mails.length);
      } catch {
        await pause(RETRY_MS, signal);
      }
    }
  }

  async #publishAll(mails: readonly AcceptedMail[]): Promise<void> {
    const notifications: string[] = [];
    for (const mail of mails) {
      // Without a configuration set there is no event destination.
      if (mail.configurationSet === null) continue;
      const headers = await this.#headersOf(mail);
      notifications.push(...eventsOf(mail, headers).map((event) => snsNotification(mail, event)));
    }
    if (notifications.length > 0) await this.#publish(notifications);
    if (mails.length > 0) await this.#store.markPublished(mails);
    for (const { n } of mails) this.#headers.delete(n);
  }

  async #headersOf({ n }: AcceptedMail): Promise<readonly MailHeader[]> {
    return this.#headers.get(n) ?? (await readHeaders(await this.#store.raw(n))).headers;
  }
}

/** The envelope in which SNS hands a message to a queue (docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html). */
const snsNotification = (mail: AcceptedMail, event: object): string => {
  const topic = `arn:aws:sns:${SERVICES.region}:${SERVICES.account}:mail-events`;
  const host = `https://sns.${SERVICES.region}.amazonaws.com`;
  return JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: topic,
    Subject: 'Amazon SES Email Event Notification',
    Message: JSON.stringify(event),
    Timestamp: mail.at,
    SignatureVersion: '1',
    Signature: 'bG9jYWw=',
    SigningCertURL: `${host}/SimpleNotificationService.pem`,
    UnsubscribeURL: `${host}/?Action=Unsubscribe&SubscriptionArn=${topic}`,
  });
};
