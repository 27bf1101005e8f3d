// One sending process of `npm run bench:deliver`, measured from within:
//   node --import tsx bench/deliver/sender.ts '{"role": "ledger", "mails": 2000, "ses": "http://127.0.0.1:…"}'
// Prints one line of JSON.
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { mailClient, SesMailer } from '../../src/aws/ses-mailer.ts';
import type { Mailer } from '../../src/deliver/index.ts';
import { systemClock } from '../../src/kernel/index.ts';
import { parseMail } from '../../tests/support/measures/mail-parsers.ts';
import { type BenchEdition, benchEdition } from './bench-edition.ts';
import { instantly, measureFromWithin } from './from-within.ts';
import {
  GeneratedLedger,
  GeneratedReaders,
  subscriberId,
  subscriberOf,
  subscriptionOf,
} from './generated-audience.ts';
import { memoryStores, sendEdition } from './send-edition.ts';

/** What the process does, so that one can be taken from another. */
export type Role =
  /** The product's whole sending, over generated readers and a ledger in memory. */
  | 'ledger'
  /** The same, but SES is a function that answers at once: all but the SDK's request. */
  | 'own'
  /** One mail that is ready, again and again: the SDK's request and nothing else. */
  | 'request'
  /** What most people write: MailComposer for each reader, client-ses, 50 in flight. */
  | 'plain';

export interface SenderOrder {
  readonly role: Role;
  readonly mails: number;
  readonly ses: string;
}

/** As many functions as the local line has. */
const WORKERS = 4;
const IN_FLIGHT = 50;
/** Before the clock starts, as many mails as are measured, and no more than it takes to compile what runs often. */
const WARM_UP = 5000;

const clock = systemClock();
const order = JSON.parse(process.argv[2] ?? '{}') as SenderOrder;
const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
const client = mailClient({ endpoint: order.ses, region: 'eu-central-1', credentials });

const sendAll = async (mailer: Mailer, mails: number): Promise<number> => {
  const bench = await benchEdition(clock);
  const readers = new GeneratedReaders(mails);
  const ledger = new GeneratedLedger(bench.edition, readers);
  const stores = memoryStores();
  await sendEdition({
    bench,
    ledger,
    readership: readers,
    ...stores,
    mailer,
    clock,
    workers: WORKERS,
  });
  return readers.people;
};

/** So many at a time, until all are done. */
const inFlight = async (
  mails: number,
  send: (index: number) => Promise<unknown>,
): Promise<number> => {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < mails) {
      const index = next;
      next += 1;
      await send(index);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, one));
  return mails;
};

const printed = ({ press, edition, cut }: BenchEdition) => {
  const subscriber = subscriberOf(subscriberId(0, 1));
  const subscription = subscriptionOf(edition.newsletter, subscriber.id);
  return press.mail(edition, cut, { subscriber, subscription });
};

const sendReady = async (mailer: Mailer, mails: number): Promise<number> => {
  const { raw, from } = await printed(await benchEdition(clock));
  const tags = { edition: 'bench', chunk: '00-0001', delivery: '1', attempt: '1' };
  return inFlight(mails, (index) => mailer.send({ from, to: `r${index}@example.com`, raw, tags }));
};

/** The same text and HTML, the reader's address in both. */
const sendPlain = async (ses: SESClient, mails: number): Promise<number> => {
  const { raw, from } = await printed(await benchEdition(clock));
  const [mail] = await parseMail(raw);
  const { html, text, subject } = mail;
  return inFlight(mails, async (index) => {
    const to = `r${index}@example.com`;
    const unsubscribe = `https://read.example.org/unsubscribe/${index}`;
    const composer = new MailComposer({
      from,
      to,
      subject,
      text: text.replaceAll('{unsubscribe}', unsubscribe),
      html: html.replaceAll('{unsubscribe}', unsubscribe),
      headers: {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
    const Data = await composer.compile().build();
    await ses.send(
      new SendRawEmailCommand({ Source: from, Destinations: [to], RawMessage: { Data } }),
    );
  });
};

const mailer = new SesMailer(client, 'writethru', clock);
const ROLES: Readonly<Record<Role, (mails: number) => Promise<number>>> = {
  ledger: (mails) => sendAll(mailer, mails),
  own: (mails) => sendAll(instantly, mails),
  request: (mails) => sendReady(mailer, mails),
  plain: (mails) => sendPlain(client, mails),
};

const run = ROLES[order.role];
await run(Math.min(WARM_UP, order.mails));
await measureFromWithin(() => run(order.mails));
client.destroy();
