import { type Newsletter, type Subscription, takesMail } from '../domain/index.ts';
import { type Instant, iso } from '../kernel/index.ts';
import { changeSubscription, followLink, type Link } from './link.ts';
import type { ReaderPorts } from './ports.ts';
import { dayIn, type PauseEnds, pauseEnds } from './reader-days.ts';
import { checkWishes, type WishesInput } from './wishes.ts';

export type Preferences =
  | { readonly state: 'void' }
  | { readonly state: 'expired'; readonly newsletter: Newsletter }
  /** Not a reader (any more): there is nothing to set. */
  | { readonly state: 'left'; readonly newsletter: Newsletter }
  | {
      readonly state: 'open' | 'saved';
      readonly newsletter: Newsletter;
      readonly subscription: Subscription;
      /** The address, so far shortened that only its owner knows it again. */
      readonly address: string;
      /** The pause that they are in, by days of their own: its first, and the one on which mails come again (null: open). */
      readonly paused: { readonly since: string; readonly until: string | null } | null;
      readonly pauseEnds: PauseEnds;
    }
  | { readonly state: 'refused'; readonly newsletter: Newsletter; readonly reason: string };

/** What a reader has chosen; changes nothing. */
export const readPreferences = async (token: string, ports: ReaderPorts): Promise<Preferences> =>
  standing(await followLink('preferences', token, ports), 'open', ports);

/** Stores what a reader chooses; the watermark and the consent stay as they are. */
export const savePreferences = async (
  token: string,
  input: WishesInput,
  ports: ReaderPorts,
): Promise<Preferences> => {
  const link = await followLink('preferences', token, ports);
  const before = standing(link, 'open', ports);
  if (before.state !== 'open' || link.state === 'void') return before;
  const wishes = checkWishes(
    { ...input, language: input.language ?? before.subscription.language },
    before.newsletter,
  );
  if (!wishes.ok) return { state: 'refused', newsletter: before.newsletter, reason: wishes.reason };
  const { subscription } = await changeSubscription(link, ports, (current) =>
    isReader(current) ? { ...current, ...wishes.value } : null,
  );
  return standing({ ...link, subscription }, 'saved', ports);
};

const isReader = ({ state }: Subscription): boolean => state === 'confirmed' || state === 'paused';

/** What the page behind a preferences link shows. */
export const standing = (
  link: Link,
  state: 'open' | 'saved',
  { clock }: Pick<ReaderPorts, 'clock'>,
): Preferences => {
  if (link.state === 'void') return link;
  const { newsletter, subscription, subscriber } = link;
  if (link.state === 'expired') return { state: 'expired', newsletter };
  if (!isReader(subscription)) return { state: 'left', newsletter };
  return {
    state,
    newsletter,
    subscription,
    address: hint(subscriber.address),
    paused: pausedAt(subscription, clock.now()),
    pauseEnds: pauseEnds(clock.now(), subscription.zone),
  };
};

const pausedAt = (subscription: Subscription, now: Instant) => {
  const { state, zone, away } = subscription;
  if (state !== 'paused' || takesMail(subscription, iso(now))) return null;
  const until = away?.until ? dayIn(Date.parse(away.until), zone) : null;
  return { since: away?.since ?? dayIn(now, zone), until };
};

/** `a…@example.org`: mails are forwarded, and their links with them. */
export const hint = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}…${address.slice(at)}`;
};
