import { type Feed, isFailingForLong } from '../../domain/index.ts';
import { writeFeedList } from '../../ingest/index.ts';
import type { FeedId, Instant } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import { pick } from '../pick.ts';
import { counted, type Terminal } from '../terminal.ts';

/** Of one page. */
const PAGE = 500;

/** All feeds, by address. */
export const everyFeed = async (house: House): Promise<Feed[]> => {
  const feeds: Feed[] = [];
  let after: FeedId | null = null;
  do {
    const page = await house.desk.feeds.list({ after, limit: PAGE });
    feeds.push(...page.feeds);
    after = page.next;
  } while (after !== null);
  return feeds.sort((a, b) => (a.url < b.url ? -1 : 1));
};

const MACHINE = [
  'id',
  'url',
  'source',
  'topics',
  'health',
  'fetchedAt',
  'nextPollAt',
  'passedOn',
] as const;

/** The feeds that are polled, and how they do. */
export const listFeeds = async (house: House, terminal: Terminal): Promise<void> => {
  const now = house.ground.clock.now();
  const feeds = await everyFeed(house);
  for (const feed of feeds) {
    const failingForLong = isFailingForLong(feed, now);
    if (terminal.machine) terminal.json({ ...pick(feed, MACHINE), failingForLong });
    else terminal.say(`${feed.id}  ${feed.url}\n  ${line(feed, now)}`);
  }
  if (feeds.length === 0) terminal.note('No feeds yet: "writethru feed add ADDRESS" adds one.');
};

/** The feeds as a list that other readers take, in OPML. */
export const printFeedList = async (house: House, terminal: Terminal): Promise<void> => {
  terminal.say(writeFeedList(await everyFeed(house), 'Feeds of Writethru').trimEnd());
};

/** "2024-10-26 07:00", UTC */
const moment = (at: string): string => at.slice(0, 16).replace('T', ' ');

const line = (feed: Feed, now: Instant): string => {
  const { source, topics, fetchedAt, nextPollAt, passedOn } = feed;
  return [
    source ?? 'named by itself',
    topics.join(';'),
    health(feed, now),
    fetchedAt === null ? 'not fetched yet' : `fetched ${moment(fetchedAt)}`,
    `next ${moment(nextPollAt)} UTC`,
    `${counted(passedOn, 'article')} passed on`,
  ]
    .filter(Boolean)
    .join(' · ');
};

const health = (feed: Feed, now: Instant): string => {
  const state = feed.health;
  if (state.state === 'well') return 'well';
  const long = isFailingForLong(feed, now) ? 'FAILING FOR OVER A WEEK, since' : 'failing since';
  return `${long} ${moment(state.since)} (${state.lastError.message})`;
};
