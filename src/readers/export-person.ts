import {
  type DeliveryLedger,
  deliveryOf,
  type ReaderDelivery,
  type WhyNot,
  whyNot,
} from '../deliver/index.ts';
import {
  type AddressedSubscriber,
  type Correction,
  type Cut,
  type CutStory,
  type Edition,
  type EditionContent,
  hasAddress,
  type LogPlace,
  type Subscription,
} from '../domain/index.ts';
import type { ContentStore, EditionStore } from '../editions/index.ts';
import type { SubscriberId } from '../kernel/index.ts';
import { nobody, ofLaterVersion, wasErased } from './errors.ts';
import type { ReaderPorts } from './ports.ts';
import { subscriberId } from './subscriber-id.ts';

/** Editions of one newsletter looked through, newest first: two a day for more than ten years. */
const EDITIONS = 10_000;
/** Looked up side by side: each takes a few small reads one after the other. */
const AT_ONCE = 16;
/** Missed editions of one newsletter, newest first, of which it is said why: each may take its whole content to tell. */
const MISSED = 40;

export interface ExportPorts extends Pick<ReaderPorts, 'newsletters' | 'store' | 'keys'> {
  readonly editions: Pick<EditionStore, 'list'>;
  readonly contents: Pick<ContentStore, 'content'>;
  readonly ledger: DeliveryLedger;
}

/** Everything that is kept about one person, and all that they were told. */
export interface PersonRecord {
  readonly subscriber: AddressedSubscriber;
  readonly subscriptions: readonly Omit<Subscription, 'version' | 'subscriber'>[];
  /** By newsletter, newest edition first. */
  readonly deliveries: readonly ToldEdition[];
  /** By newsletter, newest edition first, at most 40 of each. */
  readonly missed: readonly MissedEdition[];
}

interface NamedEdition {
  readonly newsletter: Edition['newsletter'];
  readonly edition: Edition['id'];
  readonly number: Edition['number'];
  readonly subject: string;
  readonly slot: string;
}

/** One edition that was not planned for a person who subscribes to its newsletter, and why. */
export interface MissedEdition extends NamedEdition {
  readonly why: WhyNot;
}

/** One edition that was planned for a person. */
export interface ToldEdition extends NamedEdition {
  readonly state: ReaderDelivery['delivery']['state'];
  readonly reason: string | null;
  /** What SES reported of the mail. */
  readonly delivered: boolean;
  readonly bounced: boolean;
  readonly complained: boolean;
  /** What the mail said, story by story; nothing where none was sent. */
  readonly told: readonly ToldStory[];
  /** What it corrected of what they had been told before. */
  readonly corrections: readonly ToldCorrection[];
}
/** A correction as the mail had it. */
export type ToldCorrection = Pick<Correction, 'story' | 'kind' | 'text'>;
export interface ToldStory {
  readonly story: CutStory['story'];
  readonly headline: string;
  /** Word for word as the mail had them. */
  readonly shown: readonly string[];
  /** New then too, and left to the page that the mail linked to. */
  readonly linked: readonly string[];
}

/**
 * One person's whole record, for the person who asks what is kept about them.
 *
 * @throws AddressError for what is no address; `readers.unknown` where nothing is kept of it, or no more than that it
 * was erased.
 */
export const exportSubscriber = async (
  address: string,
  ports: ExportPorts,
  /** The most editions of one newsletter, newest first. */
  editions: number = EDITIONS,
): Promise<PersonRecord> => {
  const id = subscriberId(address, await ports.keys.keyRing());
  const people = await Promise.all(
    ports.newsletters.map((newsletter) => ports.store.person(newsletter.id, id)),
  );
  const subscriber = people[0]?.stored?.subscriber;
  if (!subscriber) throw nobody(address);
  if (subscriber.state === 'erased') throw wasErased(address, subscriber.at);
  if (!hasAddress(subscriber)) throw ofLaterVersion(address, subscriber.state);
  const deliveries: ToldEdition[] = [];
  const missed: MissedEdition[] = [];
  for (const [n, newsletter] of ports.newsletters.entries()) {
    // A draft is planned for nobody.
    const frozen = (await ports.editions.list(newsletter.id, editions)).filter(
      ({ number }) => number !== null,
    );
    const told = await toldOf(frozen, id, ports);
    deliveries.push(...told.values());
    const subscription = people[n]?.subscription;
    if (subscription) {
      const others = frozen.filter((edition) => !told.has(edition.id));
      missed.push(...(await missedOf(others, subscription, newsletter.zone, ports)));
    }
  }
  const subscriptions = people.flatMap(({ subscription }) => {
    if (!subscription) return [];
    const { version: _, subscriber: __, ...kept } = subscription;
    return [kept];
  });
  return { subscriber, subscriptions, deliveries, missed };
};

/** Those of some editions that were planned for a person, in the same order. */
const toldOf = async (
  editions: readonly Edition[],
  id: SubscriberId,
  ports: ExportPorts,
): Promise<ReadonlyMap<Edition['id'], ToldEdition>> => {
  const told = new Map<Edition['id'], ToldEdition>();
  for (let from = 0; from < editions.length; from += AT_ONCE) {
    const some = editions.slice(from, from + AT_ONCE);
    for (const one of await Promise.all(some.map((edition) => toldIn(edition, id, ports))))
      if (one) told.set(one.edition, one);
  }
  return told;
};

/** Why the newest of some editions were not for a subscriber, one after the other: a content may be large. */
const missedOf = async (
  editions: readonly Edition[],
  reader: Subscription,
  zone: string,
  { contents, ledger }: ExportPorts,
): Promise<MissedEdition[]> => {
  const looking = { ledger, content: (hash: string) => contents.content(hash) };
  const missed: MissedEdition[] = [];
  for (const edition of editions.slice(0, MISSED))
    missed.push({ ...nameOf(edition), why: await whyNot(edition, reader, zone, looking) });
  return missed;
};

const nameOf = ({ newsletter, id, number, subject, slot }: Edition): NamedEdition => ({
  newsletter,
  edition: id,
  number,
  subject,
  slot,
});

const toldIn = async (
  edition: Edition,
  id: SubscriberId,
  ports: ExportPorts,
): Promise<ToldEdition | null> => {
  const planned = await deliveryOf(edition.id, id, ports.ledger);
  if (!planned) return null;
  const { delivery, feedback } = planned;
  const cut = delivery.state === 'sent' ? await ports.ledger.cut(edition.id, planned.cut) : null;
  return {
    ...nameOf(edition),
    state: delivery.state,
    reason: 'reason' in delivery ? delivery.reason : null,
    delivered: feedback.delivered,
    bounced: feedback.bounced,
    complained: feedback.complained,
    ...(cut ? heardIn(cut, await ports.contents.content(edition.hash)) : NOTHING),
  };
};

const NOTHING: Pick<ToldEdition, 'told' | 'corrections'> = { told: [], corrections: [] };

const heardIn = (cut: Cut, content: EditionContent): typeof NOTHING => ({
  told: storiesTold(cut, content),
  corrections: cut.corrections.flatMap((index) => {
    const correction = content.corrections[index];
    if (!correction) return [];
    const { story, kind, text } = correction;
    return [{ story, kind, text }];
  }),
});

const storiesTold = (cut: Cut, content: EditionContent): ToldStory[] =>
  [...cut.stories, ...cut.brief, ...cut.more].flatMap((part) => {
    const block = content.stories.find((story) => story.id === part.story);
    if (!block) return [];
    const texts = (places: readonly LogPlace[]): string[] =>
      places.flatMap(
        (place) => block.entries.find((entry) => entry.place === place)?.development.text ?? [],
      );
    const { id: story, headline } = block;
    return [{ story, headline, shown: texts(part.shows), linked: texts(part.trims) }];
  });
