import { isDeepStrictEqual } from 'node:util';
import {
  canComeBack,
  hasAddress,
  type LogPlace,
  mayBeginAnew,
  NOTHING_TOLD,
  raise,
  type Subscriber,
  type Subscription,
} from '../domain/index.ts';
import { type Instant, iso, type NewsletterId, type SubscriberId } from '../kernel/index.ts';
import { agreedHere } from './consent.ts';
import type { Leaving } from './import/rows.ts';
import type { NewReader } from './import-line.ts';
import type { Person, StoredSubscriber, SubscriberStore } from './ports.ts';
import type { Checked } from './wishes.ts';

export type StoredAs = 'added' | 'updated' | 'unchanged';

/** What all lines of one import share. */
export interface ImportRun {
  readonly newsletter: NewsletterId;
  /** How the proof of consent came here. */
  readonly how: string;
  readonly through: LogPlace;
  readonly now: Instant;
}

/** A watermark that moves between read and write; three losses in a row are no coincidence. */
const TRIES = 3;

const CONTENDED = 'somebody else kept changing this subscriber; import the line again';

/** Stores one imported reader. Who is suppressed stays so, and unchanged; refuses those who have left or were erased. */
export const storeReader = async (
  reader: NewReader,
  found: Person,
  run: ImportRun,
  store: SubscriberStore,
): Promise<Checked<StoredAs | 'suppressed'>> => {
  let person = found;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (person.stored?.subscriber.state === 'erased') {
      return {
        ok: false,
        reason: 'the address was erased at the wish of its owner; it is not taken in again',
      };
    }
    if (person.subscription?.state === 'unsubscribed') {
      return {
        ok: false,
        reason: 'the address has unsubscribed; only its owner can sign it up again',
      };
    }
    // So is everybody in a state that a later version wrote.
    if (person.stored && person.stored.subscriber.state !== 'known')
      return { ok: true, value: 'suppressed' };
    const as = await storeBoth(reader, person, run, store);
    if (as) return { ok: true, value: as };
    person = await store.person(run.newsletter, reader.id);
  }
  return { ok: false, reason: CONTENDED };
};

/** Null where somebody was quicker. */
const storeBoth = async (
  reader: NewReader,
  { stored, subscription }: Person,
  run: ImportRun,
  store: SubscriberStore,
): Promise<StoredAs | null> => {
  const named = nextSubscriber(reader, stored);
  if (named && !(await store.saveSubscriber(named.subscriber, named.version))) return null;
  const next = nextSubscription(reader, subscription, run);
  const same = subscription !== null && isDeepStrictEqual(next, subscription);
  if (!same && !(await store.saveSubscription(next))) return null;
  if (subscription === null || subscription.state === 'pending') return 'added';
  return same && !named ? 'unchanged' : 'updated';
};

/** Null where nothing changes. A known name survives. */
const nextSubscriber = (
  { id, address, name }: NewReader,
  stored: StoredSubscriber | null,
): StoredSubscriber | null => {
  if (!stored)
    return { subscriber: { state: 'known', id, address, name, softBounces: 0 }, version: 0 };
  const { subscriber, version } = stored;
  if (!hasAddress(subscriber) || name === null || name === subscriber.name) return null;
  return { subscriber: { ...subscriber, name }, version };
};

const nextSubscription = (
  reader: NewReader,
  subscription: Subscription | null,
  { newsletter, how, through, now }: ImportRun,
): Subscription => {
  // Also one in a state of a later version: an import changes wishes, and confirms nobody who is here.
  if (subscription && !mayBeginAnew(subscription)) {
    const stated = reader.stated.map((key) => [key, reader.wishes[key]]);
    return { ...subscription, ...Object.fromEntries(stated) };
  }
  const { at, words } = reader.consent;
  return {
    ...reader.wishes,
    subscriber: reader.id,
    newsletter,
    state: 'confirmed',
    watermark: raise(subscription?.watermark ?? NOTHING_TOLD, { kind: 'full', through }),
    consent: { at: at ?? iso(now), how, words },
    since: iso(now),
    asked: [],
    version: subscription?.version ?? 0,
  };
};

/** Somebody who left another list. */
export interface Leaver {
  readonly id: SubscriberId;
  readonly address: string;
  readonly name: string | null;
  readonly left: Leaving;
}

/**
 * Suppresses somebody who left another list, known or not. `kept`: they signed up here after they had left there.
 */
export const storeLeaver = async (
  leaver: Leaver,
  found: Person,
  run: Pick<ImportRun, 'newsletter' | 'now'>,
  store: SubscriberStore,
): Promise<Checked<'suppressed' | 'already' | 'kept'>> => {
  let person = found;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const standing = standingOf(leaver, person);
    if (standing) return { ok: true, value: standing };
    const next = suppressed(leaver, person.stored?.subscriber ?? null, run.now);
    if (await store.saveSubscriber(next, person.stored?.version ?? 0))
      return { ok: true, value: 'suppressed' };
    person = await store.person(run.newsletter, leaver.id);
  }
  return { ok: false, reason: CONTENDED };
};

/** Null where something is to be written. */
const standingOf = (
  { left }: Leaver,
  { stored, subscription }: Person,
): 'already' | 'kept' | null => {
  const subscriber = stored?.subscriber;
  if (subscriber && !hasAddress(subscriber)) return 'already';
  const unsubscribed = left.reason === 'unsubscribed';
  if (subscriber?.state === 'suppressed') {
    // A state that its owner cannot undo outweighs one that they can.
    const final = left.reason === 'complained' || left.reason === 'blocked';
    return final && canComeBack(subscriber) ? null : 'already';
  }
  if (!unsubscribed || !subscription) return null;
  if (left.own && subscription.state === 'unsubscribed') return 'already';
  const { state, consent } = subscription;
  const reads = state === 'confirmed' || state === 'paused';
  return reads && left.at !== null && agreedHere(consent) && left.at < consent.at ? 'kept' : null;
};

const REASONS = {
  unsubscribed: 'desk',
  blocked: 'desk',
  bounced: 'bounce',
  complained: 'complaint',
} as const;

const suppressed = (
  { id, address, name, left }: Leaver,
  known: Subscriber | null,
  now: Instant,
): Subscriber => ({
  state: 'suppressed',
  id,
  address: known && hasAddress(known) ? known.address : address,
  name: (known && hasAddress(known) ? known.name : null) ?? name,
  reason: REASONS[left.reason],
  at: iso(now),
  elsewhere: { left: left.reason === 'unsubscribed', at: left.at, words: left.words },
});
