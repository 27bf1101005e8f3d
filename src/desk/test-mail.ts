import type { Mailer, Press, Recipient, SendAnswer } from '../deliver/index.ts';
import { type Edition, type Newsletter, normaliseAddress } from '../domain/index.ts';
import { type ContentStore, fullCut } from '../editions/index.ts';
import { type Clock, HOUR, iso, type SubscriberId } from '../kernel/index.ts';
import { countInWindow, type Limits } from '../readers/index.ts';
import { tooManyTests } from './errors.ts';

export interface TestMailPorts {
  readonly contents: Pick<ContentStore, 'content'>;
  readonly press: Press;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly limits: Limits;
  readonly clock: Clock;
}

/** More than a desk looks at, and no way to mail a draft that nobody has approved to a list. */
const AN_HOUR = 60;

/** A subscriber that nobody is: the links of a test mail are well formed and act on no one. */
const NOBODY = 'test-mail' as SubscriberId;

const testRecipient = (address: string, newsletter: Newsletter, now: string): Recipient => ({
  subscriber: { state: 'known', id: NOBODY, address, name: null, softBounces: 0 },
  subscription: {
    subscriber: NOBODY,
    newsletter: newsletter.id,
    state: 'confirmed',
    topics: [],
    rhythm: 'daily',
    breaking: false,
    language: newsletter.language,
    zone: newsletter.zone,
    watermark: { through: 0, partial: [] },
    consent: { at: now, how: 'test mail', words: 'test mail' },
    since: now,
    asked: [],
    version: 0,
  },
});

/**
 * Mails an edition to one address: the very bytes that a reader who has had everything before it would get.
 * No ledger, no watermark; of a newsletter at most `AN_HOUR` in an hour. Throws for an address that cannot be mailed.
 *
 * @throws DeskError `desk.tests` where there were as many.
 */
export const sendTestMail = async (
  edition: Edition,
  address: string,
  newsletter: Newsletter,
  ports: TestMailPorts,
): Promise<SendAnswer> => {
  const to = normaliseAddress(address);
  const now = ports.clock.now();
  const count = await countInWindow(`test-mail#${newsletter.id}`, HOUR, now, ports);
  if (count > AN_HOUR) throw tooManyTests(newsletter.id, AN_HOUR);
  const content = await ports.contents.content(edition.hash);
  const recipient = testRecipient(to, newsletter, iso(now));
  const mail = await ports.press.mail(edition, fullCut(content), recipient);
  return ports.mailer.send({ ...mail, tags: { kind: 'test', newsletter: newsletter.id } });
};
