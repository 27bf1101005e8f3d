import {
  canComeBack,
  mayBeginAnew,
  type Newsletter,
  NOTHING_TOLD,
  type Subscription,
} from '../domain/index.ts';
import { DAY, HOUR, type Instant, iso, keyedDigest, type SubscriberId } from '../kernel/index.ts';
import { checkAddress } from './check-address.ts';
import { askedConsent } from './consent.ts';
import { countInWindow } from './count-in-window.ts';
import type { KeyRing } from './key-ring.ts';
import { isPublicProvider, mailboxIdentity, receivingDomain } from './mailbox.ts';
import type { Person, ReaderPorts } from './ports.ts';
import { subscriberId } from './subscriber-id.ts';
import { checkWishes, type Wishes, type WishesInput } from './wishes.ts';

/** Confirmation mails to one address that nobody answered; after the third, silence is the answer. */
export const ASK_LIMIT = 3;
/** An office or a school signs up from one address in an hour; more is a script. */
export const NETWORK_LIMIT = 30;
/**
 * Sign-ups for one receiving domain, which may be one mailbox that takes every name: an office in an hour, a large one in a
 * day. Public mail providers have no limit of their own; a mailbox there has.
 */
export const DOMAIN_HOUR_LIMIT = 60;
export const DOMAIN_DAY_LIMIT = 200;
/** Confirmation mails to one mailbox in 30 days, whatever its address is spelled like and however many the newsletters. */
export const MAILBOX_LIMIT = 10;
const MAILBOX_WINDOW = 30 * DAY;
/** All sign-ups of all newsletters in an hour: far above a good day, far below what harms the sender's name. */
export const BRAKE = 3000;

/** 130 bits, as of a subscriber's id: no two counters are ever one. */
const NAME_LENGTH = 26;

export interface SignUpRequest {
  readonly newsletter: Newsletter;
  readonly address: string;
  readonly wishes: WishesInput;
  /** Where the request came from, as an IP address; null where that is not known. */
  readonly network: string | null;
}
export type SignUpAnswer =
  /** Whatever is known of the address. */
  | { readonly state: 'asked' }
  /** The form itself is wrong. */
  | { readonly state: 'refused'; readonly field: 'address' | 'wishes'; readonly reason: string };

/**
 * Takes a sign-up. The answer is the same, after the same steps, whether the address is new, known, erased or
 * blocked: two reads, two counts, a write for the person and one for the wish (or two that stand in for them) and a
 * message; `notify` drops the message where no mail was asked for. A mail goes at most once per mailbox and day and ten
 * times in 30 days, and to one address for one newsletter three times in all.
 */
export const signUp = async (request: SignUpRequest, ports: ReaderPorts): Promise<SignUpAnswer> => {
  const address = checkAddress(request.address);
  if (!address.ok) return { state: 'refused', field: 'address', reason: address.reason };
  const wishes = checkWishes(request.wishes, request.newsletter);
  if (!wishes.ok) return { state: 'refused', field: 'wishes', reason: wishes.reason };

  const now = ports.clock.now();
  const keys = await ports.keys.keyRing();
  if (await tooMany(request.network, address.value, keys, now, ports)) return { state: 'asked' };

  const id = subscriberId(address.value, keys);
  const person = await ports.store.person(request.newsletter.id, id);
  const asked = askedFor(person, request.newsletter, id, wishes.value, now);
  const due = await mayMail(address.value, asked !== null, keys, now, ports);
  if (asked && due) {
    const known = {
      state: 'known',
      id,
      address: address.value,
      name: null,
      softBounces: 0,
    } as const;
    await ports.store.saveSubscriber(known, 0);
    await ports.store.saveSubscription(asked);
  } else {
    // Nothing is kept of who was not asked; as much is written.
    await countInWindow(`quiet#${id}`, DAY, now, ports);
    await countInWindow(`quiet#${id}`, DAY, now, ports);
  }
  await ports.notices.wake([
    { kind: 'confirm', newsletter: request.newsletter.id, subscriber: id, request: iso(now) },
  ]);
  return { state: 'asked' };
};

/**
 * Counts a mail to a mailbox, for all newsletters and all spellings of it, and says whether it may go; where none is due,
 * something else counts in its place.
 */
const mayMail = async (
  address: string,
  isDue: boolean,
  keys: KeyRing,
  now: Instant,
  ports: ReaderPorts,
): Promise<boolean> => {
  const name = keyedDigest(keys.ids, ['mailbox', mailboxIdentity(address)], NAME_LENGTH);
  const count = (counts: boolean, length: number): Promise<number> =>
    countInWindow(`${counts ? 'mailbox' : 'quiet'}-${length / DAY}#${name}`, length, now, ports);
  const first = (await count(isDue, DAY)) === 1;
  // Only a day's first counts for the month: a hundred requests in an hour must not lock a reader out until the next.
  return (await count(isDue && first, MAILBOX_WINDOW)) <= MAILBOX_LIMIT && isDue && first;
};

/** Says nothing about the address but its domain, so it may end the request early. */
const tooMany = async (
  network: string | null,
  address: string,
  keys: KeyRing,
  now: Instant,
  ports: ReaderPorts,
): Promise<boolean> => {
  // Keyed: the counter must not be a list of visitors.
  const name = keyedDigest(keys.ids, ['network', prefixOf(network ?? 'unknown')], NAME_LENGTH);
  if ((await countInWindow(`network#${name}`, HOUR, now, ports)) > NETWORK_LIMIT) {
    ports.logger.warn('signup.network-limit', {});
    return true;
  }
  if (await isDomainFull(receivingDomain(address), keys, now, ports)) {
    ports.logger.warn('signup.domain-limit', {});
    return true;
  }
  if ((await countInWindow('signup', HOUR, now, ports)) > BRAKE) {
    ports.logger.error('signup.brake', { limit: BRAKE });
    return true;
  }
  return false;
};

const isDomainFull = async (
  domain: string,
  keys: KeyRing,
  now: Instant,
  ports: ReaderPorts,
): Promise<boolean> => {
  if (isPublicProvider(domain)) return false;
  const name = keyedDigest(keys.ids, ['domain', domain], NAME_LENGTH);
  if ((await countInWindow(`domain#${name}`, HOUR, now, ports)) > DOMAIN_HOUR_LIMIT) return true;
  return (await countInWindow(`domain-day#${name}`, DAY, now, ports)) > DOMAIN_DAY_LIMIT;
};

/** An IPv6 subscriber holds at least a /64, often a /48 (RFC 6177); an IPv4 address stands for itself. */
const prefixOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back];
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};

/** The subscription after one more confirmation mail; null: none is to go. */
const askedFor = (
  { stored, subscription }: Person,
  newsletter: Newsletter,
  id: SubscriberId,
  wishes: Wishes,
  now: Instant,
): Subscription | null => {
  const subscriber = stored?.subscriber;
  if (subscriber && !canComeBack(subscriber)) return null;
  if (subscription && !mayBeginAnew(subscription)) return null;
  const asked = subscription?.asked ?? [];
  const last = asked.at(-1);
  if (asked.length >= ASK_LIMIT || (last && now - Date.parse(last) < DAY)) return null;
  return {
    ...wishes,
    subscriber: id,
    newsletter: newsletter.id,
    state: 'pending',
    // Who comes back is not told again what they were told.
    watermark: subscription?.watermark ?? NOTHING_TOLD,
    consent: askedConsent(newsletter, now),
    since: null,
    asked: [...asked, iso(now)],
    version: subscription?.version ?? 0,
  };
};
