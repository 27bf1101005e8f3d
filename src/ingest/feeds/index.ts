export { readFeed } from '../read/read-feed.ts';
export { type FetchPorts, publicInternet } from './destination.ts';
export { FeedError, type FetchCode, FetchError } from './errors.ts';
export { type FetchOrder, fetchFeed } from './fetch-feed.ts';
export { type FetchAnswer, type FetchOptions, fetchSafely } from './fetch-safely.ts';
export { noteOutcome, type OutcomeOrder } from './note-outcome.ts';
export { FEEDS_PER_POLL, type PollOrder, pollFeeds } from './poll-feeds.ts';
export type {
  Bodies,
  FeedStore,
  Send,
  SendOutcomes,
  SendRequests,
  SendToInbox,
} from './ports.ts';
