export { readFeed } from '../read/read-feed.ts';
export { readPage } from '../read/read-page.ts';
export { type Allowance, publicOnly, thisMachineToo } from './check-address.ts';
export { datesUnread } from './dates-unread.ts';
export { systemResolver } from './destination.ts';
export { readFeedList, writeFeedList } from './feed-list.ts';
export { type FetchOrder, fetchFeed } from './fetch-feed.ts';
export { type Asked, type AskedFeed, type FetchNowPorts, fetchNow, pollNow } from './fetch-now.ts';
export { fetchSafely } from './fetch-safely.ts';
export {
  addFeed,
  addList,
  type FollowPorts,
  findFeed,
  listFeeds,
  removeFeed,
} from './follow-feeds.ts';
export { noteOutcome, type OutcomeOrder } from './note-outcome.ts';
export { type PollOrder, pollFeeds } from './poll-feeds.ts';
export type { Bodies, FeedStore, FetchReports, SendToInbox } from './ports.ts';
export { type ReadPorts, readAddress } from './read-address.ts';
