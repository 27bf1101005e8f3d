import { describe, expect, test } from 'vitest';
import {
  ARTICLE_BYTES,
  entryHash,
  type FeedRequest,
  type FetchOutcome,
  type FetchRequest,
  type RawArticle,
  SEEN_ENTRIES,
} from '../../../../src/domain/index.ts';
import { FetchError } from '../../../../src/ingest/feeds/errors.ts';
import { type FetchOrder, fetchFeed } from '../../../../src/ingest/feeds/fetch-feed.ts';
import type { FetchAnswer, FetchOptions } from '../../../../src/ingest/feeds/fetch-safely.ts';
import { type FeedId, silentLogger } from '../../../../src/kernel/index.ts';

const NOW = Date.parse('2024-10-26T07:00:00Z');
const request: FeedRequest = {
  kind: 'feed',
  asked: null,
  feed: 'f1' as FeedId,
  url: 'https://news.example/feed',
  source: null,
  topics: [],
  etag: '"v1"',
  lastModified: 'Fri, 25 Oct 2024 07:00:00 GMT',
  seen: [],
};
const body: FetchAnswer = {
  kind: 'body',
  bytes: Buffer.from('bytes'),
  url: request.url,
  permanentUrl: request.url,
  contentType: null,
  etag: '"v2"',
  lastModified: null,
};
const article = (text: string, more: Partial<RawArticle> = {}): RawArticle => ({
  id: null,
  title: null,
  text,
  url: null,
  source: 'As the feed says',
  author: null,
  publishedAt: null,
  language: null,
  topics: [],
  ...more,
});

const readersOf = (feed: FetchOrder['readers']['feed']): FetchOrder['readers'] => ({
  feed,
  page: () => [],
  list: () => [],
});

/** Runs one fetch over fakes that note, in order, what was handed on. */
const run = async (
  articles: readonly RawArticle[],
  { given = request, fail = {} }: { given?: FetchRequest; fail?: Partial<FetchOrder> } = {},
) => {
  const done: (
    | { inbox: readonly RawArticle[]; at: string }
    | { outcomes: readonly FetchOutcome[] }
  )[] = [];
  const asked: [string, FetchOptions][] = [];
  const order: FetchOrder = {
    fetch: async (...call) => {
      asked.push(call);
      return body;
    },
    readers: readersOf(() => ({
      entries: articles.map((one) => ({ guid: one.id, whole: one.text, ...one })),
      leftOut: 0,
    })),
    sendToInbox: async (inbox, at) => {
      done.push({ inbox, at });
    },
    sendOutcomes: async (outcomes) => {
      done.push({ outcomes });
    },
    clock: { now: () => NOW, sleep: async () => {} },
    logger: silentLogger,
    ...fail,
  };
  await fetchFeed(given, order);
  const inbox = done.flatMap((one) => ('inbox' in one ? one.inbox : []));
  const [outcome] = done.flatMap((one) => ('outcomes' in one ? one.outcomes : []));
  return { done, asked, inbox, result: outcome?.result };
};

describe('fetching a feed', () => {
  test('asks within the limits, with what the server said last time', async () => {
    const { asked } = await run([]);
    expect(asked).toEqual([
      [
        request.url,
        {
          maxBytes: 26_214_400,
          milliseconds: 15_000,
          etag: '"v1"',
          lastModified: request.lastModified,
        },
      ],
    ]);
  });

  test('hands articles to the inbox before it reports that it did', async () => {
    const one = article('one');
    const { done } = await run([one]);
    const at = '2024-10-26T07:00:00.000Z';
    expect(done).toEqual([
      { inbox: [{ ...one, appeared: 'since' }], at },
      {
        outcomes: [
          {
            feed: 'f1',
            url: request.url,
            asked: null,
            at,
            result: {
              kind: 'read',
              etag: '"v2"',
              lastModified: null,
              entries: [entryHash(one)],
              articles: 1,
              passedOn: 1,
              movedTo: null,
            },
          },
        ],
      },
    ]);
  });

  test('reports nothing where the inbox cannot be reached, so that the queue tries again', async () => {
    const outcomes: unknown[] = [];
    const failing = run([article('one')], {
      fail: {
        sendToInbox: () => Promise.reject(new Error('SQS refused')),
        sendOutcomes: async (sent) => {
          outcomes.push(sent);
        },
      },
    });
    await expect(failing).rejects.toThrow('SQS refused');
    expect(outcomes).toEqual([]);
  });

  test('passes on what was not seen, but remembers all that is listed', async () => {
    const [known, fresh] = [article('known'), article('fresh')];
    const given = { ...request, seen: [entryHash(known)] };
    const { inbox, result } = await run([fresh, known, fresh], { given });
    expect(inbox).toEqual([{ ...fresh, appeared: 'since' }]);
    expect(result).toMatchObject({ entries: [entryHash(fresh), entryHash(known)] });
  });

  test('passes an entry on again whose text was changed', async () => {
    const before = article('It rains.', { url: 'https://news.example/1' });
    const after = { ...before, text: 'It rains. It snows.' };
    const { inbox } = await run([after], { given: { ...request, seen: [entryHash(before)] } });
    expect(inbox).toEqual([{ ...after, appeared: 'since' }]);
  });

  test('sends nothing to the inbox where all was seen', async () => {
    const known = article('known');
    const { done } = await run([known], { given: { ...request, seen: [entryHash(known)] } });
    expect(done).toHaveLength(1);
  });

  test('passes on the oldest first, and what has no date last, as a feed that lists the newest first means it', async () => {
    const { inbox } = await run([
      article('undated, newer'),
      article('26th', { publishedAt: 'Sat, 26 Oct 2024 06:00:00 GMT' }),
      article('undated, older'),
      article('24th', { publishedAt: '2024-10-24' }),
      article('25th', { publishedAt: '2024-10-25T10:00:00+02:00' }),
    ]);
    expect(inbox.map(({ text }) => text)).toEqual([
      '24th',
      '25th',
      '26th',
      'undated, older',
      'undated, newer',
    ]);
  });

  test("names articles by the feed's settings, and adds its topics to theirs", async () => {
    const given = { ...request, source: 'The Wire', topics: ['energy'] };
    const { inbox } = await run([article('one', { topics: ['energy', 'ukraine'] })], { given });
    expect(inbox).toMatchObject([{ source: 'The Wire', topics: ['energy', 'ukraine'] }]);
    expect((await run([article('one')])).inbox).toMatchObject([{ source: 'As the feed says' }]);
  });

  test('keeps the names that two feeds give their entries apart', async () => {
    const one = [article('one', { id: '1' })];
    const here = await run(one);
    const there = await run(one, { given: { ...request, feed: 'f2' as FeedId } });
    expect((await run(one)).inbox).toEqual(here.inbox);
    expect(here.inbox[0]?.id).toBeTruthy();
    expect(here.inbox[0]?.id).not.toBe(there.inbox[0]?.id);
  });

  test('passes over an entry that is larger than an article may be, and passes on the others', async () => {
    const large = article('x'.repeat(ARTICLE_BYTES + 1));
    const limit = article('x'.repeat(ARTICLE_BYTES));
    const { inbox, result } = await run([large, limit]);
    expect(inbox).toEqual([{ ...limit, appeared: 'since' }]);
    expect(result).toMatchObject({ entries: [entryHash(large), entryHash(limit)] });
  });

  test('reports no more entries than are remembered', async () => {
    const many = Array.from({ length: SEEN_ENTRIES + 1 }, (_, n) => article(`number ${n}`));
    const { inbox, result } = await run(many);
    expect(inbox).toHaveLength(SEEN_ENTRIES + 1);
    expect(result?.kind === 'read' && result.entries).toHaveLength(SEEN_ENTRIES);
  });

  test('reports that nothing changed', async () => {
    const { done } = await run([], { fail: { fetch: async () => ({ kind: 'unchanged' }) } });
    expect(done).toMatchObject([{ outcomes: [{ result: { kind: 'unchanged' } }] }]);
  });
});

describe('a feed that fails', () => {
  test("is an outcome that holds the error's code and line", async () => {
    const error = new FetchError(
      'fetch.status',
      request.url,
      'answered with status 500; allowed is 200',
    );
    const { done, result } = await run([], { fail: { fetch: () => Promise.reject(error) } });
    expect(result).toEqual({
      kind: 'failed',
      error: {
        code: 'fetch.status',
        message: 'https://news.example/feed: answered with status 500; allowed is 200',
      },
    });
    expect(done).toHaveLength(1);
  });

  test('by a fault of the reader is an outcome too, and names the feed', async () => {
    const { result } = await run([], {
      fail: {
        readers: readersOf(() => {
          throw new RangeError('Maximum call stack size exceeded');
        }),
      },
    });
    expect(result).toMatchObject({
      error: { code: 'feed.unreadable', message: expect.stringContaining(request.url) },
    });
  });

  test('with hostile words puts no control or direction character into its line', async () => {
    const error = new FetchError('fetch.redirects', request.url, 'to "\u0007\u202Eevil\uFFFF"');
    const { result } = await run([], { fail: { fetch: () => Promise.reject(error) } });
    expect(result?.kind === 'failed' && result.error.message).toBe(
      'https://news.example/feed: to "\uFFFD\uFFFDevil\uFFFD"',
    );
  });
});

describe('what a feed had all along', () => {
  test('is its backlog on the first poll, and has appeared since on later ones', async () => {
    const first = await run([article('one')], { given: { ...request, first: true } });
    expect(first.inbox).toMatchObject([{ appeared: 'backlog' }]);
    expect((await run([article('one')])).inbox).toMatchObject([{ appeared: 'since' }]);
  });

  test('dates that cannot be read or believed are told with one of them', async () => {
    const { result } = await run([
      article('one', { publishedAt: '99 Foo 2024' }),
      article('two', { publishedAt: '2041-11-16' }),
      article('three', { publishedAt: '2024-10-25' }),
    ]);
    expect(result).toMatchObject({ dates: { entries: 2, example: '2041-11-16' } });
    expect(
      (await run([article('three', { publishedAt: '2024-10-25' })])).result,
    ).not.toHaveProperty('dates');
  });
});

describe('entries that share an address', () => {
  const url = 'https://news.example/live';
  const entry = (guid: string) => article(`Report ${guid}.`, { title: `Title ${guid}`, url });
  const given = (guids: readonly string[]) => ({
    fail: {
      readers: readersOf(() => ({
        entries: guids.map((guid) => ({ ...entry(guid), guid, whole: entry(guid).text })),
        leftOut: 0,
      })),
    },
  });

  test('are different articles, and the feed is known for it', async () => {
    const { inbox, result } = await run([], given(['1', '2']));
    expect(new Set(inbox.map(({ id }) => id)).size).toBe(2);
    expect(result).toMatchObject({ identity: 'guid' });
  });

  test('stay so when only one of them is listed', async () => {
    const [, known] = (await run([], given(['2', '1']))).inbox;
    const later = await run([], { ...given(['2']), given: { ...request, identity: 'guid' } });
    expect(later.inbox.map(({ id }) => id)).toEqual([known?.id]);
  });

  test('are not passed on again if they were before the feed was known for it', async () => {
    const seen = ['1', '2'].map((guid) => entryHash(entry(guid)));
    const { inbox, result } = await run([], {
      ...given(['3', '2', '1']),
      given: { ...request, seen },
    });
    expect(inbox).toMatchObject([{ title: 'Title 3' }]);
    // From now on they are remembered by their names.
    const next = result?.kind === 'read' ? result.entries : [];
    const again = await run([], {
      ...given(['3', '2', '1']),
      given: { ...request, seen: next, identity: 'guid' },
    });
    expect(again.inbox).toEqual([]);
  });
});
