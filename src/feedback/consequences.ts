import { cameBack, toldBy } from '../deliver/index.ts';
import {
  type Edition,
  type FeedbackMark,
  mergeFeedback,
  NO_FEEDBACK,
  type Roster,
  type RosterLine,
  SOFT_BOUNCE_LIMIT,
  takeBack,
} from '../domain/index.ts';
import { iso } from '../kernel/index.ts';
import type { DeliveryEvent } from './event.ts';
import type { FeedbackPorts } from './ports.ts';

export interface ChunkNews {
  readonly edition: Edition;
  readonly roster: Roster;
  readonly events: readonly DeliveryEvent[];
  /** What stood before these events. */
  readonly before: ReadonlyMap<number, FeedbackMark>;
}

const stood = (news: ChunkNews, place: number): FeedbackMark =>
  news.before.get(place) ?? NO_FEEDBACK;

/** What stands about one place once these events are in. */
const standsNow = (news: ChunkNews, place: number): FeedbackMark =>
  news.events
    .filter((event) => event.place === place)
    .reduce((mark, event) => mergeFeedback(mark, event.mark), stood(news, place));

const onBounce = async (
  news: ChunkNews,
  event: DeliveryEvent,
  line: RosterLine,
  ports: FeedbackPorts,
): Promise<void> => {
  const suppress = () =>
    ports.reputation.suppress(line.subscriber, 'bounce', iso(ports.clock.now()));
  switch (event.bounce) {
    case 'hard':
    case 'listed':
      return suppress();
    case 'soft': {
      // A bounce after the arrival is a reader's automatic answer, and says nothing against the address.
      if (standsNow(news, event.place).delivered) return;
      // Whether or not the mark was set before: a crash may have come between that and counting.
      const inARow = await ports.reputation.addSoftBounce(line.subscriber, news.edition.id);
      return inARow >= SOFT_BOUNCE_LIMIT ? suppress() : undefined;
    }
    case 'refused':
    case null:
      return;
  }
};

const onEvent = async (
  news: ChunkNews,
  event: DeliveryEvent,
  line: RosterLine,
  ports: FeedbackPorts,
): Promise<void> => {
  const { edition } = news;
  if (event.complaint === 'reported' || event.complaint === 'listed')
    await ports.reputation.suppress(line.subscriber, 'complaint', iso(ports.clock.now()));
  await onBounce(news, event, line, ports);
  if (!event.mark.bounced && !event.mark.rejected) return;
  if (!cameBack(standsNow(news, event.place))) return;
  await ports.readership.moveWatermark(edition.newsletter, line.subscriber, (mark) =>
    takeBack(mark, toldBy(edition, line.cut), line.before),
  );
};

/** Queues deliver twice, now and then into the same batch. */
const distinct = (events: readonly DeliveryEvent[]): DeliveryEvent[] => [
  ...new Map(events.map((event) => [JSON.stringify(event), event])).values(),
];

/**
 * Does what a chunk's events ask for beside the ledger: hard bounces and complaints suppress at once, and so does an
 * address on SES's suppression list; soft bounces do after five editions in a row; a mail that came back takes its
 * reader's watermark back if nothing later was told.
 * Events may come twice and in any order.
 */
export const drawConsequences = async (news: ChunkNews, ports: FeedbackPorts): Promise<void> => {
  const delivered = news.events.filter((event) => event.softBounced && event.mark.delivered);
  const arrived = delivered.flatMap((event) => news.roster.recipients[event.place] ?? []);
  if (arrived.length > 0)
    await ports.reputation.resetSoftBounces(arrived.map((line) => line.subscriber));
  for (const event of distinct(news.events)) {
    const line = news.roster.recipients[event.place];
    if (line) await onEvent(news, event, line, ports);
  }
};
