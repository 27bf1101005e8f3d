import type { Mailer, Press, Recipient, SendAnswer } from '../deliver/index.ts';
import { type Edition, type Newsletter, normaliseAddress } from '../domain/index.ts';
import { type ContentStore, fullCut } from '../editions/index.ts';
import { type Clock, iso, type SubscriberId } from '../kernel/index.ts';

export interface TestMailPorts {
  readonly contents: Pick<ContentStore, 'content'>;
  readonly press: Press;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly clock: Clock;
}

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
 * No ledger, no watermark, no count of it anywhere. Throws for an address that cannot be mailed.
 */
export const sendTestMail = async (
  edition: Edition,
  address: string,
  newsletter: Newsletter,
  ports: TestMailPorts,
): Promise<SendAnswer> => {
  const to = normaliseAddress(address);
  const content = await ports.contents.content(edition.hash);
  const recipient = testRecipient(to, newsletter, iso(ports.clock.now()));
  const mail = await ports.press.mail(edition, fullCut(content), recipient);
  return ports.mailer.send({ ...mail, tags: { kind: 'test', newsletter: newsletter.id } });
};
