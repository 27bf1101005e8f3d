import type { FetchOutcome, FetchReport } from '../../domain/index.ts';
import { type Clock, DAY } from '../../kernel/index.ts';
import { becameList } from './errors.ts';
import { addList, type FollowPorts } from './follow-feeds.ts';
import { noteOnFeed } from './note-on-feed.ts';
import type { FeedStore, FetchReports } from './ports.ts';

/** Who asked by hand looks within seconds; a script may look the next morning. */
const REPORTED = DAY;

export interface OutcomeOrder extends FollowPorts {
  readonly reports: FetchReports;
  readonly clock: Clock;
}

/**
 * Notes how a fetch went: on the feed, if it is one; and for who asked for it, if somebody did. A list of feeds that
 * somebody named is followed. An outcome that comes twice does nothing the second time.
 *
 * @throws FeedError `feed.contended`
 */
export const noteOutcome = async (given: FetchOutcome, order: OutcomeOrder): Promise<void> => {
  const outcome = (await wasOrdered(given, order.feeds)) ? given : insteadOfList(given);
  const result = await reportedAs(outcome.result, order);
  if (outcome.feed !== null) await noteOnFeed(outcome.feed, outcome, order);
  if (outcome.asked === null) return;
  const { asked: id, url, at } = outcome;
  await order.reports.keep({ id, url, at, result }, order.clock.now() + REPORTED);
};

/** Only at first can an address that was added as a feed prove to be a list: nobody ordered what a feed turns into. */
const wasOrdered = async (
  { feed: id, result }: FetchOutcome,
  feeds: FeedStore,
): Promise<boolean> => {
  if (result.kind !== 'list' || id === null) return true;
  const feed = await feeds.get(id);
  return feed === null || feed.fetchedAt === null;
};

const insteadOfList = (outcome: FetchOutcome): FetchOutcome => {
  const { code, message } = becameList(outcome.url);
  return { ...outcome, result: { kind: 'failed', error: { code, message } } };
};

const reportedAs = async (
  result: FetchOutcome['result'],
  order: OutcomeOrder,
): Promise<FetchReport['result']> => {
  if (result.kind === 'read') {
    const { articles, passedOn, movedTo, dates, leftOut } = result;
    return {
      kind: 'read',
      articles,
      passedOn,
      movedTo,
      ...(dates ? { dates } : {}),
      ...(leftOut ? { leftOut } : {}),
    };
  }
  if (result.kind !== 'list') return result;
  const followed = await addList(result.feeds, result, order);
  const added = followed.filter((one) => 'isNew' in one && one.isNew).length;
  const refused = followed.filter((one) => 'problem' in one).length;
  return { kind: 'list', feeds: result.feeds.length, added, refused };
};
