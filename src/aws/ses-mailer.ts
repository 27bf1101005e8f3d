import {
  GetSendQuotaCommand,
  SESClient,
  type SESClientConfig,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import type { Mailer, OutgoingMail, SendAnswer, SendQuota } from '../deliver/index.ts';
import { type Clock, type Instant, SECOND } from '../kernel/index.ts';
import { writeMailsLeanly } from './raw-mail-body.ts';
import { classify } from './ses-answer.ts';

/** SES answers in well under a second; after this the answer is no longer waited for, and the claim stays in doubt. */
const ANSWER_WITHIN = 10 * SECOND;
const CONNECT_WITHIN = 3 * SECOND;
/**
 * A connection that has been idle for longer may have been closed by the other side without word (also while a function
 * was frozen). A mail written into it would be lost in doubt, so it is not used again.
 */
const IDLE_WITHIN = 3 * SECOND;
/** Mails on their way at once in one worker, and a few to spare. */
const CONNECTIONS = 32;

/**
 * A client for sending: one attempt (with the SDK's own retries a lost reply sends a second copy), and time limits that
 * end the call instead of only warning.
 */
export const mailClient = (
  options: Pick<SESClientConfig, 'endpoint' | 'region' | 'credentials'> = {},
): SESClient => {
  const client = new SESClient({
    ...options,
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECT_WITHIN,
      requestTimeout: ANSWER_WITHIN,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: CONNECTIONS, timeout: IDLE_WITHIN },
      httpsAgent: { keepAlive: true, maxSockets: CONNECTIONS, timeout: IDLE_WITHIN },
    },
  });
  writeMailsLeanly(client);
  return client;
};

/** What the account may send, and has sent in the last 24 hours. */
export const sendQuota = async (client: SESClient): Promise<SendQuota> => {
  const quota = await client.send(new GetSendQuotaCommand({}));
  return {
    ratePerSecond: quota.MaxSendRate ?? 0,
    max24Hours: quota.Max24HourSend ?? 0,
    sentLast24Hours: quota.SentLast24Hours ?? 0,
  };
};

/** SES's SendRawEmail (API of 2010-12-01): one destination a call, named apart from the headers. */
export class SesMailer implements Mailer {
  readonly #client: SESClient;
  readonly #configurationSet: string;
  readonly #clock: Clock;
  #underWay = 0;
  #usedAt: Instant = 0;

  constructor(client: SESClient, configurationSet: string, clock: Clock) {
    this.#client = client;
    this.#configurationSet = configurationSet;
    this.#clock = clock;
  }

  async send(mail: OutgoingMail): Promise<SendAnswer> {
    const command = new SendRawEmailCommand({
      Source: mail.from,
      Destinations: [mail.to],
      RawMessage: { Data: mail.raw },
      ConfigurationSetName: this.#configurationSet,
      Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
    });
    try {
      const { MessageId } = await this.#using(() => this.#client.send(command));
      return MessageId === undefined
        ? { kind: 'unknown', detail: 'answer without a message id' }
        : { kind: 'accepted', id: MessageId };
    } catch (error) {
      return classify(error, mail.to);
    }
  }

  async quota(): Promise<SendQuota> {
    return this.#using(() => sendQuota(this.#client));
  }

  async #using<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    this.#dropIdle();
    this.#underWay += 1;
    try {
      return await call();
    } finally {
      this.#underWay -= 1;
      this.#usedAt = this.#clock.now();
    }
  }

  /** The agent's own idle timer does not run while a function is frozen, and may fire too late after it. */
  #dropIdle(): void {
    if (this.#underWay > 0 || this.#clock.now() - this.#usedAt < IDLE_WITHIN) return;
    this.#client.config.requestHandler.destroy?.();
  }
}
