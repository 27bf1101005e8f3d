import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TokenPurpose, TokenSigner } from '../domain/index.ts';
import {
  type Clock,
  DAY,
  type Instant,
  type NewsletterId,
  SECOND,
  type SubscriberId,
} from '../kernel/index.ts';
import type { KeyRing, TokenKey } from './key-ring.ts';

/** How long a link works, in ms; null: for ever. */
export const LIFETIMES: Readonly<Record<TokenPurpose, number | null>> = {
  confirm: 7 * DAY,
  // RFC 8058 and the law: whoever finds an old mail may leave by it.
  unsubscribe: null,
  // Half a year of mails can be forwarded; a newer mail always holds a newer link.
  preferences: 180 * DAY,
  // As preferences: they stand in the same mails.
  stories: 180 * DAY,
  // The goodbye mail holds it too, and is read when it is read.
  undo: 7 * DAY,
  // It shows and erases everything: only who has just asked, and reads the mail, comes by it.
  data: DAY,
};

/** Whom a genuine token speaks for, and until when; null: for ever. */
export interface TokenClaim {
  readonly newsletter: NewsletterId;
  readonly subscriber: SubscriberId;
  readonly expiresAt: Instant | null;
}
export type VerifiedToken =
  | ({ readonly state: 'valid' } & TokenClaim)
  | ({ readonly state: 'expired' } & TokenClaim)
  | { readonly state: 'forged' };

/** Names what is signed, so that these keys' HMACs of anything else are no tokens. */
const DOMAIN = 'writethru link v1';
const FORM =
  /^([a-z][a-z0-9]{0,15})\.([a-z0-9-]{1,40})\.([a-z2-7]{26})\.([0-9a-z]{1,10})\.([\w-]{43})$/u;

/** Base64url of the HMAC. */
const seal = (key: TokenKey, purpose: TokenPurpose, body: string): string =>
  createHmac('sha256', key.secret).update(`${DOMAIN}\0${purpose}\0${body}`).digest('base64url');

/** Expiry in seconds, base 36; `0` is never. */
const writeExpiry = (at: Instant | null): string =>
  at === null ? '0' : Math.floor(at / SECOND).toString(36);
const readExpiry = (text: string): Instant | null =>
  text === '0' ? null : Number.parseInt(text, 36) * SECOND;

/**
 * `kid.newsletter.subscriber.expiry.mac`: fit for a URL's path. The HMAC-SHA256 (RFC 2104, base64url) covers the
 * purpose too, which is not in the text: the route that a token comes by says what it must be good for.
 */
export const signToken = (purpose: TokenPurpose, claim: TokenClaim, keys: KeyRing): string => {
  const key = keys.tokens.at(-1) as TokenKey;
  const body = [key.id, claim.newsletter, claim.subscriber, writeExpiry(claim.expiresAt)].join('.');
  return `${body}.${seal(key, purpose, body)}`;
};

/** Compares in constant time; every key of the ring verifies, so that a new one voids no link. */
export const verifyToken = (
  purpose: TokenPurpose,
  token: string,
  keys: KeyRing,
  now: Instant,
): VerifiedToken => {
  const [, kid, newsletter, subscriber, expiry, mac] = FORM.exec(token) ?? [];
  const key = keys.tokens.find(({ id }) => id === kid);
  if (!key || !newsletter || !subscriber || !expiry || !mac) return { state: 'forged' };
  const expected = seal(key, purpose, token.slice(0, token.lastIndexOf('.')));
  if (!timingSafeEqual(Buffer.from(mac, 'latin1'), Buffer.from(expected, 'latin1')))
    return { state: 'forged' };
  const expiresAt = readExpiry(expiry);
  return {
    state: expiresAt !== null && now >= expiresAt ? 'expired' : 'valid',
    newsletter: newsletter as NewsletterId,
    subscriber: subscriber as SubscriberId,
    expiresAt,
  };
};

/** What deliver, notify and the pages put into links. */
export const makeSigner =
  (keys: KeyRing, clock: Clock): TokenSigner =>
  (purpose, newsletter, subscriber) => {
    const lifetime = LIFETIMES[purpose];
    const expiresAt = lifetime === null ? null : clock.now() + lifetime;
    return signToken(purpose, { newsletter, subscriber, expiresAt }, keys);
  };
