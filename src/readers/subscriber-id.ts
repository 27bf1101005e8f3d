import { addressIdentity } from '../domain/index.ts';
import { keyedDigest, type SubscriberId } from '../kernel/index.ts';
import type { KeyRing } from './key-ring.ts';

/** 26 base32 characters are 130 bits: no two addresses of any list will ever meet. */
const LENGTH = 26;

/**
 * Names whoever has this address: an HMAC of it (case aside), so that the id tells nothing without the key.
 * Throws AddressError for what is no address.
 */
export const subscriberId = (address: string, keys: KeyRing): SubscriberId =>
  keyedDigest(keys.ids, ['subscriber', addressIdentity(address)], LENGTH) as SubscriberId;
