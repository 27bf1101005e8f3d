import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Clock, iso, systemClock } from '../kernel/index.ts';
import { type EmbeddedServer, listenOnLoopback } from './loopback.ts';
import { pause } from './queues/bell.ts';
import { readBody } from './request-body.ts';
import { checkSending, type Sending } from './ses/acceptance.ts';
import { Allowance } from './ses/allowance.ts';
import { describeAccount } from './ses/descriptions.ts';
import type { Faults } from './ses/faults.ts';
import { MailStore } from './ses/mail-store.ts';
import { EventPublisher, type Publish } from './ses/publisher.ts';
import { type Form, readForm, refusalXml, resultXml } from './ses/query-protocol.ts';
import { SesRefusal } from './ses/refusal.ts';

export interface SesOptions {
  /** Keeps `mail/<n>.eml` and `mail.jsonl`. */
  readonly folder: string;
  /** Verified domains and addresses; others may not send. */
  readonly identities: readonly string[];
  readonly configurationSets: readonly string[];
  /** Domains whose DNS records are not found yet; they may not send. @default none */
  readonly pending?: readonly string[];
  /** @default 0, a free one */
  readonly port?: number;
  /** @default 500 */
  readonly ratePerSecond?: number;
  /** @default 1,000,000 */
  readonly max24Hours?: number;
  /** @default none: no events */
  readonly publish?: Publish;
  /** @default the system's */
  readonly clock?: Clock;
  /** @default none */
  readonly faults?: Faults;
}

export interface EmbeddedSes extends EmbeddedServer {
  /** What it took, now and in earlier runs. */
  readonly mails: MailStore;
  /** How many of the mails taken have events that are not published yet. */
  readonly unpublished: number;
}

/** A raw mail of 10 MB in base64, with each of its characters escaped by three at worst. */
const REQUEST_BYTES = 42 * 1024 * 1024;

/**
 * Starts an embedded SES on the loopback address: the Query protocol of SES v1 as the real SDK client speaks it, for
 * SendRawEmail, GetSendQuota, GetAccountSendingEnabled, and what describes identities and configuration sets. A mail is
 * on disk before it is answered, and its events (Delivery, Bounce, Complaint) follow the answer.
 */
export const startSes = async (options: SesOptions): Promise<EmbeddedSes> => {
  const mails = await MailStore.open(options.folder);
  const service = await Service.open(options, mails);
  const server = createServer((request, response) => void service.answer(request, response));
  const { endpoint, stop } = await listenOnLoopback(server, options.port).catch(async (error) => {
    await service.stop();
    throw error;
  });
  return {
    endpoint,
    mails,
    get unpublished() {
      return service.publisher?.left ?? 0;
    },
    stop: async () => {
      await stop();
      await service.stop();
    },
  };
};

class Service {
  readonly publisher: EventPublisher | null;
  readonly #options: SesOptions;
  readonly #mails: MailStore;
  readonly #clock: Clock;
  readonly #allowance: Allowance;
  #calls = 0;

  private constructor(options: SesOptions, mails: MailStore, publisher: EventPublisher | null) {
    this.publisher = publisher;
    this.#options = options;
    this.#mails = mails;
    this.#clock = options.clock ?? systemClock();
    this.#allowance = new Allowance(options.ratePerSecond ?? 500, options.max24Hours ?? 1_000_000);
  }

  static async open(options: SesOptions, mails: MailStore): Promise<Service> {
    const { publish } = options;
    const publisher = publish ? await EventPublisher.start(mails, publish) : null;
    const service = new Service(options, mails, publisher);
    for (const { at, to } of await mails.list()) {
      service.#allowance.count(Date.parse(at), to.length);
    }
    return service;
  }

  async stop(): Promise<void> {
    await this.publisher?.stop();
    await this.#mails.close();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const xml = await this.#perform(request);
      if (xml === null) response.destroy();
      else reply(response, 200, xml);
    } catch (error) {
      if (request.destroyed && !request.complete) return void response.destroy();
      const refusal = error instanceof SesRefusal ? error : SesRefusal.failed();
      reply(response, refusal.status, refusalXml(refusal));
    }
  }

  /** Null: the connection is cut instead of an answer. */
  async #perform(request: IncomingMessage): Promise<string | null> {
    const body = await readBody(request, REQUEST_BYTES);
    if (!body) throw SesRefusal.invalid('The request is too long.');
    const form = readForm(body.toString('utf8'));
    const action = form.get('Action') ?? '';
    switch (action) {
      case 'SendRawEmail':
        return this.#send(form);
      case 'GetSendQuota':
        return resultXml(action, {
          SentLast24Hours: this.#allowance.sentLast24Hours(this.#clock.now()).toFixed(1),
          Max24HourSend: this.#allowance.max24Hours.toFixed(1),
          MaxSendRate: this.#allowance.ratePerSecond.toFixed(1),
        });
      case 'GetAccountSendingEnabled':
        return resultXml(action, { Enabled: 'true' });
      default: {
        const description = describeAccount(action, form, this.#options);
        if (description !== null) return description;
        throw new SesRefusal('InvalidAction', `The action ${action} is not one of the local SES.`);
      }
    }
  }

  async #send(form: Form): Promise<string | null> {
    const sending = await checkSending(form, this.#options);
    this.#calls += 1;
    const fault = (await this.#options.faults?.({ call: this.#calls, to: sending.to })) ?? null;
    if (fault?.kind === 'delay') await pause(fault.ms);
    if (fault?.kind === 'throttle')
      throw SesRefusal.throttled(fault.because, fault.code, fault.status);
    if (fault?.kind === 'error') throw SesRefusal.failed();
    if (fault?.kind === 'cut') return null;
    this.#allowance.take(this.#clock.now(), sending.to.length);
    const messageId = await this.#accept(sending);
    return fault?.kind === 'drop' ? null : resultXml('SendRawEmail', { MessageId: messageId });
  }

  async #accept({ raw, headers, ...mail }: Sending): Promise<string> {
    const now = this.#clock.now();
    const messageId = messageIdAt(now);
    const line = { ...mail, to: [...mail.to], tags: { ...mail.tags }, messageId, at: iso(now) };
    // Its words are slices of the whole call, each of which would keep all of that in memory while the mail's events wait.
    const accepted = await this.#mails.add(structuredClone(line), raw);
    this.publisher?.add(accepted, structuredClone(headers));
    return messageId;
  }
}

const reply = (response: ServerResponse, status: number, xml: string): void => {
  response.writeHead(status, { 'content-type': 'text/xml' });
  response.end(xml);
};

/** `01020192c7a5e3f1-5d1c…-000000`, as SES names mails. */
const messageIdAt = (now: number): string => {
  const hex = randomBytes(16).toString('hex');
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
  return `0107${now.toString(16).padStart(12, '0')}-${uuid}-000000`;
};
