import * as z from 'zod';
import type { EditionId, NewsletterId, StoryId, SubscriberId } from '../kernel/index.ts';
import { RHYTHMS } from './newsletter.ts';
import { idOf, isoDay, isoInstant, laterThan, orLater, valuesOf } from './schema.ts';
import { watermarkSchema } from './watermark.ts';

/** Editions in a row that may bounce softly. */
export const SOFT_BOUNCE_LIMIT = 5;

/** Why an address gets no mail from any newsletter. */
export const SUPPRESSION_REASONS = ['bounce', 'complaint', 'desk'] as const;

/** A person's address. An erased one keeps nothing but its id, which keeps it from being imported again. */
export const knownSubscriberSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('known'),
    id: idOf<SubscriberId>(),
    address: z.string(),
    name: z.string().nullable(),
    /** Editions in a row that bounced softly; five suppress. */
    softBounces: z.number().int(),
    /** Of which editions these were, the last five: an event that comes again counts once. */
    softBouncedIn: z.array(idOf<EditionId>()).max(SOFT_BOUNCE_LIMIT).optional(),
  }),
  z.object({
    state: z.literal('suppressed'),
    id: idOf<SubscriberId>(),
    address: z.string(),
    name: z.string().nullable(),
    reason: orLater(SUPPRESSION_REASONS),
    at: isoInstant,
    /** Set where another service's list says that they left; absent for people suppressed here. */
    elsewhere: z
      .object({
        /** They unsubscribed there: they can come back by signing up here. */
        left: z.boolean(),
        at: isoInstant.nullable(),
        words: z.string(),
      })
      .optional(),
  }),
  z.object({ state: z.literal('erased'), id: idOf<SubscriberId>(), at: isoInstant }),
]);

/** A person as they are stored: in a state of a later version they get no mail, and nobody changes them. */
export const subscriberSchema = z.union([
  knownSubscriberSchema,
  z.object({
    state: laterThan(valuesOf(knownSubscriberSchema.options, 'state')),
    id: idOf<SubscriberId>(),
  }),
]);
export type Subscriber = z.infer<typeof subscriberSchema>;
/** A person who has an address. */
export type AddressedSubscriber = Extract<Subscriber, { readonly address: string }>;

/**
 * Whether somebody has an address, whatever may be sent to it.
 *
 * @example hasAddress({ state: 'erased', id: 'x' }) // false
 */
export const hasAddress = (subscriber: Subscriber): subscriber is AddressedSubscriber =>
  subscriber.state === 'known' || subscriber.state === 'suppressed';

/**
 * Whether somebody can become a reader by signing up on their own: a bounce is cured by a mail that arrives, and who left
 * another list may want this one. A complaint and the desk's word stay.
 */
export const canComeBack = (subscriber: Subscriber): boolean =>
  subscriber.state === 'known' ||
  (subscriber.state === 'suppressed' &&
    (subscriber.reason === 'bounce' ||
      (subscriber.reason === 'desk' && subscriber.elsewhere?.left === true)));

/** When and how a person agreed, and to which words. */
export const consentSchema = z.object({ at: isoInstant, how: z.string(), words: z.string() });
export type Consent = z.infer<typeof consentSchema>;

/** A reader's newest time away; kept when it is over, so that the first edition after it can say so. */
const awaySchema = z.object({
  /** The day on which it began, where they are. */
  since: isoDay,
  /** When mails come again; null: when they say so. */
  until: isoInstant.nullable(),
  /** Up to which place of the log they had been told when it began. */
  through: z.number().int().min(0),
});
export type Away = z.infer<typeof awaySchema>;

/** Stories of one sort that a reader may name: what moves a watermark writes, and pays for, the whole item (1 KB a unit). */
export const STORY_WISHES = 50;
const storiesNamed = z.array(idOf<StoryId>()).max(STORY_WISHES).optional();

export const SUBSCRIPTION_STATES = ['pending', 'confirmed', 'paused', 'unsubscribed'] as const;

/** A subscriber's wish for one newsletter. */
export const subscriptionSchema = z.object({
  subscriber: idOf<SubscriberId>(),
  newsletter: idOf<NewsletterId>(),
  state: orLater(SUBSCRIPTION_STATES),
  /** Empty: every topic. */
  topics: z.array(z.string()),
  /** Stories that come whatever their topics, newest last; as they were named, though another may have taken one in since. */
  followed: storiesNamed,
  /** Stories that do not come; what they bring meanwhile is passed over. */
  muted: storiesNamed,
  rhythm: orLater(RHYTHMS),
  breaking: z.boolean(),
  /** One line, where an edition of their rhythm holds nothing new to them. */
  quietLine: z.boolean().optional(),
  language: z.string(),
  zone: z.string(),
  watermark: watermarkSchema,
  /** Absent for who was never paused. A pause with an end is over when that has come: nobody has to write it. */
  away: awaySchema.optional(),
  consent: consentSchema,
  /** When it was confirmed; null while pending. */
  since: isoInstant.nullable(),
  /** When they left, and by which edition's link, where it was one's; absent for who has not left. */
  left: z.object({ at: isoInstant, edition: idOf<EditionId>().nullable() }).optional(),
  /** Confirmation mails asked for, newest last, at most 3 in all. */
  asked: z.array(isoInstant),
  version: z.number().int(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/**
 * Whether a sign-up or an import may write it anew: nobody reads by it. One in a state of a later version stays as it is.
 */
export const mayBeginAnew = ({ state }: Pick<Subscription, 'state'>): boolean =>
  state === 'pending' || state === 'unsubscribed';

/** True where mails go to this reader at a moment (ISO): confirmed, or back from a pause. */
export const takesMail = ({ state, away }: Subscription, at: string): boolean => {
  if (state === 'confirmed') return true;
  return state === 'paused' && !!away?.until && Date.parse(away.until) <= Date.parse(at);
};

/** The time away that this reader is back from, until a full edition has told them what they missed; null: none. */
export const backFrom = (subscription: Subscription, at: string): Away | null => {
  const { away, watermark } = subscription;
  return away && away.through === watermark.through && takesMail(subscription, at) ? away : null;
};

/** Subscriptions are spread over this many partitions per newsletter: planning reads them side by side. */
export const SHARDS = 16;

/** The shard of a subscriber; their id is a hash already, so its first letters spread evenly. */
export const shardOf = (id: SubscriberId): number => {
  let value = 0;
  for (const letter of id.slice(0, 4)) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value % SHARDS;
};
