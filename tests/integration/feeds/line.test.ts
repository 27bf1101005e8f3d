import { createServer, type ServerResponse } from 'node:http';
import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFeedOutcome } from '../../../lambdas/feed-outcome.ts';
import { makeFetchFeed } from '../../../lambdas/fetch-feed.ts';
import { makePollFeeds } from '../../../lambdas/poll-feeds.ts';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import type { Ground } from '../../../src/app/ground.ts';
import {
  type Feed,
  type InboxMessage,
  inboxMessageSchema,
  newFeed,
} from '../../../src/domain/index.ts';
import type { FeedStore } from '../../../src/ingest/index.ts';
import { type FeedId, MINUTE, silentLogger, systemRandom } from '../../../src/kernel/index.ts';
import { type Handlers, layGround, type Pipeline } from '../../../src/local/index.ts';
import { type Listening, listenOnLoopback } from '../../../src/local/loopback.ts';
import { DynamoTable } from '../../../src/store/dynamo-table.ts';
import { feedStore } from '../../../src/store/feeds.ts';
import configuration from '../../../writethru.config.ts';
import { handClock } from '../../support/servers/queues.ts';
import { freshFolder } from '../../support/stores/folders.ts';
import { databaseClient } from '../../support/stores/tables.ts';

const START = Date.parse('2024-10-26T07:00:00Z');
const parsed = {
  ...parseConfiguration(configuration, 'writethru.config.ts'),
  local: { loopbackFeeds: true },
};
const item = (n: number, text: string) =>
  `<item><guid isPermaLink="false">${n}</guid><link>https://news.example/${n}</link><title>Story ${n}</title>` +
  `<pubDate>Sat, 26 Oct 2024 0${n}:00:00 GMT</pubDate><description>${text}</description></item>`;
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>The Feed</title><language>en-GB</language>${items.join('')}</channel></rss>`;

interface Line {
  readonly pipeline: Pipeline;
  readonly feeds: FeedStore;
  readonly filed: InboxMessage[];
  /** How fetch-feed is made: as deployed, unless a test says otherwise. */
  readonly make: { fetchFeed: typeof makeFetchFeed };
  readonly clock: ReturnType<typeof handClock>;
}

/** The deployed handlers on embedded servers; what reaches the inbox is kept, not filed. */
const layLine = async (
  ends: (() => Promise<void>)[],
  { schedules = false, followed = [] }: { schedules?: boolean; followed?: readonly Feed[] } = {},
): Promise<Line> => {
  const clock = handClock(START);
  const local = await layGround({
    data: await freshFolder(),
    command: 'test',
    newsletters: parsed.newsletters,
    ports: null,
    outside: {},
    clock,
  });
  ends.push(() => local.stop());
  const ground: Ground = {
    environment: local.environment,
    configuration: parsed,
    clock,
    random: systemRandom(),
    logger: silentLogger,
  };
  const filed: InboxMessage[] = [];
  const make: Line['make'] = { fetchFeed: makeFetchFeed };
  const nothing = async () => {};
  const handlers: Handlers = {
    'poll-feeds': makePollFeeds(ground),
    'fetch-feed': (event: SQSEvent, context: Context) => make.fetchFeed(ground)(event, context),
    'feed-outcome': makeFeedOutcome(ground),
    'file-article': async (event: SQSEvent) => {
      filed.push(...event.Records.map(({ body }) => inboxMessageSchema.parse(JSON.parse(body))));
    },
    ...Object.fromEntries(
      ['count', 'plan', 'deliver', 'feedback', 'notify'].map((name) => [name, nothing]),
    ),
  };
  const failed = (name: string, error: unknown) => {
    throw new Error(`${name} failed`, { cause: error });
  };
  const client = databaseClient(local.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  ends.push(async () => client.destroy());
  const feeds = feedStore(new DynamoTable(client, local.environment['TABLE_NAME'] ?? '', clock));
  for (const feed of followed) await feeds.add(feed);
  const pipeline = local.connect(handlers, { schedules, failed });
  return { pipeline, feeds, filed, clock, make };
};

let ends: (() => Promise<void>)[];
let line: Line;
let publisher: Listening;
let answer: (response: ServerResponse, etag: string | undefined) => void;
let id: FeedId;

const poll = async (afterMinutes = 0): Promise<void> => {
  line.clock.move(afterMinutes * MINUTE);
  await line.pipeline.invoke('poll-feeds', {});
  await line.pipeline.drain();
};
const titles = (): (string | null)[] =>
  line.filed.splice(0).map((message) => (message.kind === 'inline' ? message.article.title : null));

beforeEach(async () => {
  ends = [];
  line = await layLine(ends);
  const server = createServer((request, response) => {
    answer(response, request.headers['if-none-match']);
  });
  publisher = await listenOnLoopback(server);
  ends.push(() => publisher.stop());
  const feed = newFeed(
    { url: `${publisher.endpoint}/rss`, source: 'The Wire', topics: ['energy'] },
    START,
  );
  id = feed.id;
  await line.feeds.add(feed);
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
});

describe('a polled feed', () => {
  test('brings its articles to the inbox, and later only what is new', async () => {
    answer = (response) => response.end(rss(item(2, 'It snows.'), item(1, 'It rains.')));
    await poll();
    expect(line.filed).toMatchObject([
      {
        kind: 'inline',
        article: { title: 'Story 1', text: 'It rains.', source: 'The Wire', topics: ['energy'] },
        arrivedAt: '2024-10-26T07:00:00.000Z',
      },
      { article: { title: 'Story 2', url: 'https://news.example/2' } },
    ]);
    line.filed.length = 0;
    await poll(10);
    expect(titles()).toEqual([]);
    answer = (response) =>
      response.end(rss(item(3, 'It hails.'), item(2, 'It snows.'), item(1, 'It rains.')));
    await poll(5);
    expect(titles()).toEqual(['Story 3']);
    expect(line.pipeline.deadLetters()).toEqual({});
  });

  test('is asked with its ETag, and left alone where nothing changed', async () => {
    const asked: (string | undefined)[] = [];
    answer = (response, etag) => {
      asked.push(etag);
      if (etag === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(rss(item(1, 'It rains.')));
    };
    await poll();
    await poll(15);
    expect(asked).toEqual([undefined, '"v1"']);
    expect(titles()).toEqual(['Story 1']);
    expect(await line.feeds.get(id)).toMatchObject({
      etag: '"v1"',
      fetchedAt: '2024-10-26T07:15:00.000Z',
      nextPollAt: '2024-10-26T07:30:00.000Z',
      health: { state: 'well' },
    });
  });

  test.each([
    ['an error', 'fetch.status', (response: ServerResponse) => response.writeHead(500).end()],
    [
      'a bomb',
      'ingest.unreadable',
      (response: ServerResponse) =>
        response.end('<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel>&a;</channel></rss>'),
    ],
    [
      'a redirect to nowhere',
      'fetch.redirects',
      (response: ServerResponse) => response.writeHead(302).end(),
    ],
  ])(
    'that answers with %s fails by itself, waits longer, and comes back',
    async (_what, code, bad) => {
      const other = newFeed(
        { url: `${publisher.endpoint}/other`, source: null, topics: [] },
        START,
      );
      answer = bad;
      await poll();
      expect(await line.feeds.get(id)).toMatchObject({
        nextPollAt: '2024-10-26T07:30:00.000Z',
        health: {
          state: 'failing',
          since: '2024-10-26T07:00:00.000Z',
          failures: 1,
          lastError: { code },
        },
      });
      answer = (response) => response.end(rss(item(1, 'It rains.')));
      await line.feeds.add(other);
      await poll(15);
      expect(titles()).toEqual(['Story 1']);
      await poll(15);
      expect(await line.feeds.get(id)).toMatchObject({ health: { state: 'well' } });
      expect(line.pipeline.deadLetters()).toEqual({});
    },
  );

  test('brings a text that is too large for a message by way of the bucket', async () => {
    answer = (response) => response.end(rss(item(1, 'It rains. '.repeat(40_000))));
    await poll();
    expect(line.filed).toMatchObject([
      { kind: 'stored', key: expect.stringMatching(/^bodies\//u) },
    ]);
  });
});

test('a feed that is due is polled by the schedule, with nobody asking', async () => {
  answer = (response) => response.end(rss(item(1, 'It rains.')));
  const url = `${publisher.endpoint}/on-schedule`;
  const followed = [newFeed({ url, source: null, topics: [] }, START)];
  const scheduled = await layLine(ends, { schedules: true, followed });
  await expect.poll(() => scheduled.filed.length, { timeout: 120_000 }).toBe(1);
});

describe('fetch-feed where the configuration does not allow this machine', () => {
  test('reaches nothing on it', async () => {
    let asked = 0;
    answer = (response) => {
      asked += 1;
      response.end(rss());
    };
    line.make.fetchFeed = (ground) => {
      const configuration = { ...ground.configuration, local: { loopbackFeeds: false } };
      return makeFetchFeed({ ...ground, configuration });
    };
    await poll();
    expect(asked).toBe(0);
    // Nobody need ever see it again.
    expect(await line.feeds.get(id)).toBeNull();
  });
});
