import { isDeepStrictEqual } from 'node:util';
import { type LogPlace, NOTHING_TOLD, raise, type Subscription } from '../domain/index.ts';
import { type Instant, iso, type NewsletterId } from '../kernel/index.ts';
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

/** Stores one imported reader; refuses those who have left or were erased. */
export const storeReader = async (
  reader: NewReader,
  found: Person,
  run: ImportRun,
  store: SubscriberStore,
): Promise<Checked<{ readonly as: StoredAs; readonly suppressed: boolean }>> => {
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
    const as = await storeBoth(reader, person, run, store);
    const suppressed = person.stored?.subscriber.state === 'suppressed';
    if (as) return { ok: true, value: { as, suppressed } };
    person = await store.person(run.newsletter, reader.id);
  }
  return {
    ok: false,
    reason: 'somebody else kept changing this subscriber; import the line again',
  };
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

/** Null where nothing changes. An existing suppression and a known name survive. */
const nextSubscriber = (
  { id, address, name }: NewReader,
  stored: StoredSubscriber | null,
): StoredSubscriber | null => {
  if (!stored)
    return { subscriber: { state: 'known', id, address, name, softBounces: 0 }, version: 0 };
  const { subscriber, version } = stored;
  if (subscriber.state === 'erased' || name === null || name === subscriber.name) return null;
  return { subscriber: { ...subscriber, name }, version };
};

const nextSubscription = (
  reader: NewReader,
  subscription: Subscription | null,
  { newsletter, how, through, now }: ImportRun,
): Subscription => {
  if (subscription?.state === 'confirmed' || subscription?.state === 'paused') {
    const stated = reader.stated.map((key) => [key, reader.wishes[key]]);
    return { ...subscription, ...Object.fromEntries(stated) };
  }
  return {
    ...reader.wishes,
    subscriber: reader.id,
    newsletter,
    state: 'confirmed',
    watermark: raise(subscription?.watermark ?? NOTHING_TOLD, { kind: 'full', through }),
    consent: { at: iso(now), how, words: reader.consent },
    since: iso(now),
    asked: [],
    version: subscription?.version ?? 0,
  };
};
