import * as z from 'zod';
import { feedSchema, fetchReportSchema, MOST_FEEDS } from '../../domain/index.ts';
import { MEGABYTE } from '../../kernel/index.ts';
import type { Operation } from './operation.ts';
import { cursor, feedId, fetchId, next } from './parameters.ts';
import { ADMIN, ALL, EDITING } from './roles.ts';

const feed = feedSchema
  .omit({ version: true, etag: true, lastModified: true })
  .meta({ id: 'Feed', description: 'An address that is polled for articles.' });

const said = {
  source: z
    .string()
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: "The publisher's name on its articles; null: as the feed says." }),
  topics: z.array(z.string().max(100)).max(100).default([]),
};

export const FEED_OPERATIONS = {
  listFeeds: {
    method: 'get',
    path: '/feeds',
    summary: 'The feeds that are polled, with their health',
    roles: ALL,
    query: z.strictObject({ cursor, limit: z.int().min(1).max(MOST_FEEDS).default(100) }),
    status: 200,
    answer: z.object({ feeds: z.array(feed), next }),
    example: { limit: 50 },
  },
  addFeed: {
    method: 'post',
    path: '/feeds',
    summary: 'Follows a feed, or the one that a page names',
    description: 'Nothing is fetched yet: its first poll shows whether it is one.',
    roles: ADMIN,
    body: z.strictObject({ url: z.string().min(1).max(4000), ...said }),
    status: 200,
    answer: z.object({
      feed,
      isNew: z
        .boolean()
        .meta({ description: 'False: it was followed before, and stays as it was.' }),
    }),
    conflicts: true,
    example: { url: 'https://news.example.org/feed.xml', source: 'Sample Gazette' },
  },
  importFeeds: {
    method: 'post',
    path: '/feeds/import',
    summary: 'Follows the feeds of a list (OPML 2.0)',
    description: 'One that cannot be followed keeps no other from it.',
    roles: ADMIN,
    body: z.strictObject({ opml: z.string().min(1), ...said }),
    bodyBytes: MEGABYTE,
    status: 200,
    answer: z.object({
      added: z.int(),
      known: z.int(),
      refused: z.array(z.object({ url: z.string(), code: z.string(), detail: z.string() })),
    }),
    example: {
      opml: '<opml version="2.0"><body><outline xmlUrl="https://news.example.org/feed.xml"/></body></opml>',
    },
  },
  exportFeeds: {
    method: 'get',
    path: '/feeds.opml',
    summary: 'The feeds as a list (OPML 2.0)',
    roles: ALL,
    status: 200,
    answer: z.string(),
    onlyAs: 'text/x-opml',
  },
  showFeed: {
    method: 'get',
    path: '/feeds/{feed}',
    summary: 'One feed',
    roles: ALL,
    status: 200,
    answer: feed,
  },
  removeFeed: {
    method: 'delete',
    path: '/feeds/{feed}',
    summary: 'Polls a feed no more',
    description: 'Its articles stay. Added again within a month, it goes on where it was.',
    roles: ADMIN,
    status: 200,
    answer: feed,
    conflicts: true,
  },
  pollFeed: {
    method: 'post',
    path: '/feeds/{feed}/poll',
    summary: 'Fetches a feed now, whether it is due or not',
    roles: ADMIN,
    status: 202,
    answer: z.object({
      feed: feedId,
      fetch: fetchId.meta({ description: 'What `/fetches` tells of it, once it is done.' }),
    }),
    conflicts: true,
  },
  startFetch: {
    method: 'post',
    path: '/fetches',
    summary: 'Fetches an address once: a page, a feed, or a list of feeds',
    description: 'Its articles come into the inbox; the feeds of a list are followed.',
    roles: EDITING,
    body: z.strictObject({ url: z.string().min(1).max(4000) }),
    status: 202,
    answer: z.object({ url: z.string(), fetch: fetchId }),
    conflicts: true,
    example: { url: 'https://news.example.org/a-report' },
  },
  showFetch: {
    method: 'get',
    path: '/fetches/{fetch}',
    summary: 'How a fetch went that somebody asked for',
    description: '404 until it is done, and again some time after.',
    roles: ALL,
    status: 200,
    answer: fetchReportSchema,
  },
} as const satisfies Readonly<Record<string, Operation>>;
