import {
  type AddressedSubscriber,
  hasAddress,
  type Newsletter,
  type Subscription,
  type TokenPurpose,
} from '../domain/index.ts';
import type { Instant } from '../kernel/index.ts';
import { ReadersError } from './errors.ts';
import type { ReaderPorts } from './ports.ts';
import { verifyToken } from './tokens.ts';

/** What a link stands for: nothing (forged, or nobody is behind it any more), or a person's subscription. */
export type Link =
  | { readonly state: 'void' }
  | {
      readonly state: 'valid' | 'expired';
      readonly newsletter: Newsletter;
      readonly subscriber: AddressedSubscriber;
      /** The version of the subscriber's item. */
      readonly version: number;
      readonly subscription: Subscription;
      readonly expiresAt: Instant | null;
    };
export type OpenLink = Exclude<Link, { state: 'void' }>;

/** Follows a link without changing anything. */
export const followLink = async (
  purpose: TokenPurpose,
  token: string,
  ports: ReaderPorts,
): Promise<Link> => {
  const claim = verifyToken(purpose, token, await ports.keys.keyRing(), ports.clock.now());
  if (claim.state === 'forged') return { state: 'void' };
  const newsletter = ports.newsletters.find(({ id }) => id === claim.newsletter);
  if (!newsletter) return { state: 'void' };
  const { stored, subscription } = await ports.store.person(claim.newsletter, claim.subscriber);
  if (!stored || !hasAddress(stored.subscriber) || !subscription) return { state: 'void' };
  return {
    state: claim.state,
    newsletter,
    subscriber: stored.subscriber,
    version: stored.version,
    subscription,
    expiresAt: claim.expiresAt,
  };
};

/** A watermark that moves or a second click may come between; four losses in a row are no coincidence. */
const TRIES = 5;

/**
 * Changes the subscription behind a link and gives it as it then stands. `change` sees the newest state each time
 * and gives null where there is nothing to do.
 */
export const changeSubscription = async (
  link: OpenLink,
  ports: Pick<ReaderPorts, 'store'>,
  change: (subscription: Subscription) => Subscription | null,
): Promise<{ readonly changed: boolean; readonly subscription: Subscription }> => {
  let subscription: Subscription | null = link.subscription;
  for (let attempt = 0; attempt < TRIES && subscription; attempt += 1) {
    const next = change(subscription);
    if (!next) return { changed: false, subscription };
    if (await ports.store.saveSubscription(next)) return { changed: true, subscription: next };
    ({ subscription } = await ports.store.person(link.newsletter.id, link.subscriber.id));
  }
  throw new ReadersError('unavailable', 'contended', 'subscription: it kept changing; ask again');
};
