import { isFailingForLong, wordOr } from '../../domain/index.ts';
import { writeFeedList } from '../../ingest/index.ts';
import type { Instant } from '../../kernel/index.ts';
import type { Desk } from '../../operations/index.ts';
import { allFeeds } from '../feeds.ts';
import { pick } from '../pick.ts';
import type { Place, ShownFeed } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';

/** All feeds, by address. */
const everyFeed = async (desk: Desk): Promise<ShownFeed[]> =>
  (await allFeeds(desk)).sort((a, b) => (a.url < b.url ? -1 : 1));

const MACHINE = [
  'id',
  'url',
  'source',
  'topics',
  'health',
  'fetchedAt',
  'nextPollAt',
  'passedOn',
  'dates',
] as const;

/** The feeds that are polled, and how they do. */
export const listFeeds = async (
  { desk }: Place,
  now: Instant,
  terminal: Terminal,
): Promise<void> => {
  const listed = await everyFeed(desk);
  for (const feed of listed) {
    const failingForLong = isFailingForLong(feed, now);
    if (terminal.machine) terminal.json({ ...pick(feed, MACHINE), failingForLong });
    else terminal.say(`${feed.id}  ${feed.url}\n  ${line(feed, now)}`);
  }
  if (listed.length === 0) terminal.note('No feeds yet: "writethru feed add ADDRESS" adds one.');
};

/** The feeds as a list that other readers take, in OPML. */
export const printFeedList = async ({ desk }: Place, terminal: Terminal): Promise<void> => {
  terminal.say(writeFeedList(await everyFeed(desk), 'Feeds of Writethru').trimEnd());
};

/** "2024-10-26 07:00", UTC */
const moment = (at: string): string => at.slice(0, 16).replace('T', ' ');

const line = (feed: ShownFeed, now: Instant): string => {
  const { source, topics, fetchedAt, nextPollAt, passedOn, dates } = feed;
  return [
    source ?? 'named by itself',
    topics.join(';'),
    health(feed, now),
    fetchedAt === null ? 'not fetched yet' : `fetched ${moment(fetchedAt)}`,
    `next ${moment(nextPollAt)} UTC`,
    `${counted(passedOn, 'article')} passed on`,
    dates
      ? `${counted(dates.entries, 'date')} cannot be read or believed ("${dates.example}")`
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
};

const health = (feed: ShownFeed, now: Instant): string => {
  const state = feed.health;
  if (state.state !== 'failing') return wordOr({ well: 'well' }, state.state);
  const long = isFailingForLong(feed, now) ? 'FAILING FOR OVER A WEEK, since' : 'failing since';
  return `${long} ${moment(state.since)} (${state.lastError.message})`;
};
