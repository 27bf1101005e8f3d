export { readFeed } from '../read/read-feed.ts';
export { publicInternet } from './destination.ts';
export { type FetchOrder, fetchFeed } from './fetch-feed.ts';
export { fetchSafely } from './fetch-safely.ts';
export { noteOutcome, type OutcomeOrder } from './note-outcome.ts';
export { type PollOrder, pollFeeds } from './poll-feeds.ts';
export type { Bodies, FeedStore, SendToInbox } from './ports.ts';
