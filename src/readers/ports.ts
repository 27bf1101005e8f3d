import type { Mailer } from '../deliver/index.ts';
import type {
  LogPlace,
  Newsletter,
  NotifyMessage,
  READER_NOTICES,
  Subscriber,
  Subscription,
  TokenPurpose,
} from '../domain/index.ts';
import type { Clock, Instant, Logger, NewsletterId, SubscriberId } from '../kernel/index.ts';
import type { KeySource } from './key-ring.ts';
import type { StandingPorts, StandingStory } from './standing-stories.ts';

/** A subscriber with the version that its item has; 0: there is none yet. */
export interface StoredSubscriber {
  readonly subscriber: Subscriber;
  readonly version: number;
}
/** One person's two items, as far as they are there. */
export interface Person {
  readonly stored: StoredSubscriber | null;
  readonly subscription: Subscription | null;
}

/** Subscribers and their subscriptions. Every write is one conditional write on one item. */
export interface SubscriberStore {
  /** Consistent reads. */
  person(newsletter: NewsletterId, id: SubscriberId): Promise<Person>;
  /** As `person`, for up to a few hundred at once; each id has its entry. */
  people(
    newsletter: NewsletterId,
    ids: readonly SubscriberId[],
  ): Promise<ReadonlyMap<SubscriberId, Person>>;
  /** `version` is the one read, 0 for a new one. False where somebody was quicker. */
  saveSubscriber(subscriber: Subscriber, version: number): Promise<boolean>;
  /** `subscription.version` is the one read, 0 for a new one. False where somebody was quicker. */
  saveSubscription(subscription: Subscription): Promise<boolean>;
  /** Takes it away at the version read. False where somebody was quicker. */
  removeSubscription(subscription: Subscription): Promise<boolean>;
  /** All of a newsletter, by shard and id, or those after one. */
  subscriptions(newsletter: NewsletterId, after?: SubscriberId | null): AsyncIterable<Subscription>;
}

/** Subscribers in order of their addresses. */
export interface AddressListing {
  /** Whose address begins so (lower case); may lag behind by a moment. */
  startingWith(prefix: string, limit: number): AsyncIterable<Subscriber>;
}

/** How often something was asked for; counts are forgotten some time after `expiresAt`. */
export interface Limits {
  /** Counts one more in this window and gives the sum. */
  count(scope: string, window: string, expiresAt: Instant): Promise<number>;
}

/** Remembers what was done, so that a message that comes twice does it once. */
export interface Requests {
  /** False where somebody else holds or has done it. */
  claim(scope: string, id: string, expiresAt: Instant): Promise<boolean>;
  /** It was certainly not done: the next one may claim it. */
  release(scope: string, id: string): Promise<void>;
}

/** The notify queue. */
export interface Notices {
  wake(messages: readonly NotifyMessage[]): Promise<void>;
}

/** What the use cases of this stage work with. */
export interface ReaderPorts {
  readonly newsletters: readonly Newsletter[];
  readonly store: SubscriberStore;
  readonly limits: Limits;
  readonly notices: Notices;
  readonly keys: KeySource;
  /** How far the newsletter's editions have come in the log: new readers begin there. */
  progress(newsletter: NewsletterId): Promise<LogPlace>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A transactional mail, ready to be sent. */
export interface Letter {
  readonly from: string;
  readonly raw: Uint8Array;
}

/** Which transactional mail. */
export type LetterKind = ReaderNotice['kind'];
/** The messages of the notify queue that are about a reader. */
export type ReaderNotice = Extract<NotifyMessage, { kind: (typeof READER_NOTICES)[number] }>;

/** Writes transactional mails; the render stage stands behind it. */
export interface Letters {
  letter(
    kind: LetterKind,
    newsletter: Newsletter,
    to: Addressee,
    token: TokenFor,
    /** The stories as they stand, for a welcome. */
    stories: readonly StandingStory[],
  ): Promise<Letter>;
}
export interface Addressee {
  readonly address: string;
  readonly name: string | null;
  readonly language: string;
}
/** The token of this reader's link of a purpose. */
export type TokenFor = (purpose: TokenPurpose) => string;

/** What `notify` works with. */
export interface NotifyPorts extends Omit<ReaderPorts, 'limits' | 'notices' | 'progress'> {
  readonly requests: Requests;
  readonly standing: StandingPorts;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly letters: Letters;
}
