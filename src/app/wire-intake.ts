import type { InboxPorts } from '../desk/index.ts';
import {
  type FetchOrder,
  fetchSafely,
  type OutcomeOrder,
  type PollOrder,
  type ReadPorts,
  readFeed,
  readFeedList,
  readPage,
  systemResolver,
} from '../ingest/index.ts';
import { MEGABYTE, systemProcessorTime } from '../kernel/index.ts';
import { StoryIndex } from '../stories/index.ts';
import { allowanceOf } from './allowance.ts';
import type { Configuration } from './configuration.ts';
import type { Ground } from './ground.ts';
import { fetchQueueOf, inboxOf, outcomeQueueOf } from './queues.ts';
import {
  articlesOf,
  feedsOf,
  fetchReportsOf,
  logOf,
  objectsOf,
  setAsideOf,
  storiesOf,
} from './stores.ts';

/** How addresses are fetched and read, by the function and by a dry run alike. */
export function wireReading(configuration: Pick<Configuration, 'local' | 'feeds'>): ReadPorts {
  const ports = { resolve: systemResolver, allows: allowanceOf(configuration) };
  return {
    fetch: (url, options) => fetchSafely(url, options, ports),
    readers: { feed: readFeed, page: readPage, list: readFeedList },
    feedBytes: configuration.feeds.megabytes * MEGABYTE,
  };
}

export function wirePollFeeds(ground: Ground): PollOrder {
  const { clock, logger } = ground;
  const queue = fetchQueueOf(ground);
  return {
    feeds: feedsOf(ground),
    sendRequests: (requests) => queue.wake(requests),
    clock,
    logger,
  };
}

export function wireFetchFeed(ground: Ground): FetchOrder {
  const { configuration, clock, logger } = ground;
  const queue = outcomeQueueOf(ground);
  return {
    ...wireReading(configuration),
    sendToInbox: inboxOf(ground),
    sendOutcomes: (outcomes) => queue.wake(outcomes),
    clock,
    logger,
  };
}

export function wireFeedOutcome(ground: Ground): OutcomeOrder {
  const { configuration, clock, logger } = ground;
  return {
    feeds: feedsOf(ground),
    allows: allowanceOf(configuration),
    topics: [...new Set(topicsOf(configuration).map(({ id }) => id))],
    reports: fetchReportsOf(ground),
    clock,
    logger,
  };
}

export function wireFileArticle(ground: Ground): InboxPorts {
  const { configuration, clock, logger, processorTime = systemProcessorTime } = ground;
  const stories = storiesOf(ground);
  return {
    filing: {
      articles: articlesOf(ground),
      stories,
      log: logOf(ground),
      index: new StoryIndex(stories, clock),
      topics: topicsOf(configuration),
      clock,
      logger,
    },
    setAside: setAsideOf(ground),
    bodies: objectsOf(ground),
    processorTime,
    clock,
    logger,
  };
}

/** The topics of all newsletters. */
const topicsOf = ({ newsletters }: Pick<Configuration, 'newsletters'>) =>
  newsletters.flatMap((newsletter) => newsletter.topics);
