import type { SendAnswer } from '../deliver/index.ts';
import { canComeBack, hasAddress, type Subscriber, type Subscription } from '../domain/index.ts';
import { DAY } from '../kernel/index.ts';
import { ReadersError } from './errors.ts';
import type { Addressee, NotifyPorts, ReaderNotice } from './ports.ts';
import { standingStories } from './standing-stories.ts';
import { makeSigner } from './tokens.ts';

/** SQS keeps a message for at most 14 days: after that it cannot come again. */
const REMEMBERED = 15 * DAY;
const SCOPE = 'notify';

/** What became of a message. */
export type Notified = 'sent' | 'held' | 'rejected' | 'done-before' | 'not-due';

/**
 * Sends one transactional mail. The message may come twice: its request is claimed first, so that one mail goes. A
 * claim is given back only where SES has certainly taken nothing; then it throws `readers.not-sent`, and the queue
 * brings the message again. Whether the mail is due is read afresh from the subscription.
 */
export const notify = async (message: ReaderNotice, ports: NotifyPorts): Promise<Notified> => {
  const newsletter = ports.newsletters.find(({ id }) => id === message.newsletter);
  const { stored, subscription } = await ports.store.person(message.newsletter, message.subscriber);
  if (!newsletter || !stored || !subscription) return 'not-due';
  const address = addressFor(message, stored.subscriber, subscription);
  if (address === null) return 'not-due';
  const request = [message.kind, message.newsletter, message.subscriber, message.request].join('#');
  const until = ports.clock.now() + REMEMBERED;
  if (!(await ports.requests.claim(SCOPE, request, until))) return 'done-before';

  const sign = makeSigner(await ports.keys.keyRing(), ports.clock);
  const letter = await ports.letters.letter(
    message.kind,
    newsletter,
    addressee(message.kind, address, stored.subscriber, subscription),
    (purpose) => sign(purpose, message.newsletter, message.subscriber),
    message.kind === 'welcome' ? await storiesFor(subscription, ports) : [],
  );
  const answer = await ports.mailer.send({
    ...letter,
    to: address,
    tags: { kind: message.kind, newsletter: message.newsletter },
  });
  return settle(answer, message, request, ports);
};

/** A welcome goes out without them rather than not at all. */
const storiesFor = (subscription: Subscription, { standing, logger }: NotifyPorts) =>
  standingStories(subscription, standing).catch((error: unknown) => {
    logger.warn('notice.no-stories', { code: error instanceof Error ? error.name : 'unknown' });
    return [];
  });

/** A stranger may have typed a sign-up: its mail greets nobody, and of a language takes the two or three letters. */
const addressee = (
  kind: ReaderNotice['kind'],
  address: string,
  subscriber: Subscriber,
  { language }: Subscription,
): Addressee =>
  kind === 'confirm' || !hasAddress(subscriber)
    ? { address, name: null, language: language.replace(/-.*$/u, '') }
    : { address, name: subscriber.name, language };

const settle = async (
  answer: SendAnswer,
  { kind, newsletter, subscriber }: ReaderNotice,
  request: string,
  ports: NotifyPorts,
): Promise<Notified> => {
  const fields = { kind, newsletter, subscriber };
  switch (answer.kind) {
    case 'accepted':
      ports.logger.info('notice.sent', { ...fields, message: answer.id });
      return 'sent';
    case 'rejected':
      ports.logger.warn('notice.rejected', fields);
      return 'rejected';
    case 'unknown':
      // It may have gone: the reader can ask again, and a second copy cannot be taken back.
      ports.logger.warn('notice.held', fields);
      return 'held';
    case 'throttled':
    case 'closed':
      await ports.requests.release(SCOPE, request);
      throw new ReadersError(
        'unavailable',
        'not-sent',
        `notice ${kind}: SES answered ${answer.kind}`,
      );
  }
};

/** Where it goes; null where, by now, it must not. */
const addressFor = (
  { kind, request }: ReaderNotice,
  subscriber: Subscriber,
  { state, asked }: Subscription,
): string | null => {
  if (!hasAddress(subscriber)) return null;
  const blocked = subscriber.state === 'suppressed' && subscriber.reason;
  const due = {
    // Every sign-up sends a message; only those that were counted get a mail.
    confirm: state === 'pending' && asked.includes(request) && canComeBack(subscriber),
    welcome: state === 'confirmed' && !blocked,
    goodbye: state === 'unsubscribed' && !blocked,
    // Whoever complained may ask all the more; to an address that bounces nothing goes.
    data: blocked !== 'bounce',
  };
  return due[kind] ? subscriber.address : null;
};
