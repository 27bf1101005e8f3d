import { type Feed, MOST_FEEDS, POLL_INTERVAL } from '../../domain/index.ts';
import { type Clock, iso, type Logger } from '../../kernel/index.ts';
import { type AskPorts, askFor } from './ask.ts';

/** Written side by side, then sent: a poll that dies has put off no more than these. */
const SIDE_BY_SIDE = 50;

export interface PollOrder extends AskPorts {
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Asks for each due feed to be fetched, and answers how many it asked for. A feed's next poll is put off before it is
 * asked for, so that two schedules at once ask for it once; a request that is lost in between is made up for at the
 * next poll. Should more be due than there may be, the rest waits five minutes; the longest due go first.
 */
export const pollFeeds = async (order: PollOrder): Promise<number> => {
  const now = order.clock.now();
  const due = await order.feeds.due(now, MOST_FEEDS);
  let asked = 0;
  for (let start = 0; start < due.length; start += SIDE_BY_SIDE) {
    const claimed = await claim(
      due.slice(start, start + SIDE_BY_SIDE),
      iso(now + POLL_INTERVAL),
      order,
    );
    if (claimed.length === 0) continue;
    await askFor(
      claimed.map((feed) => ({ feed, asked: null })),
      order,
    );
    asked += claimed.length;
  }
  order.logger.info('feeds.polled', { due: due.length, asked });
  return asked;
};

const claim = async (
  due: readonly Feed[],
  nextPollAt: string,
  { feeds }: PollOrder,
): Promise<Feed[]> => {
  const won = await Promise.all(due.map((feed) => feeds.claim(feed, nextPollAt)));
  return due.filter((_, at) => won[at]);
};
