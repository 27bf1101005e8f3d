import { describe, expect, test } from 'vitest';
import type { FetchAnswer } from '../../../../src/ingest/feeds/fetch-safely.ts';
import { readAddress, type Wanted } from '../../../../src/ingest/feeds/read-address.ts';
import { readFeed, readFeedList, readPage } from '../../../../src/ingest/index.ts';

const URL = 'https://news.example/';
const RSS = '<rss><channel><item><title>T</title><link>/1</link></item></channel></rss>';
const words = 'It rained on the harbour until the evening, and the ferries stayed in port. '.repeat(
  5,
);
const page = (head: string) =>
  `<html><head>${head}</head><body><article><p>${words}</p></article></body></html>`;
const naming = (href: string) =>
  page(`<link rel="alternate" type="application/rss+xml" href="${href}">`);

interface Served {
  readonly body: string;
  readonly type?: string;
  /** Where it came from in the end, and whether it has moved there for good. */
  readonly at?: string;
  readonly forGood?: boolean;
}

/** Reads an address of a web that consists of these answers. */
const read = (web: Record<string, Served>, wanted: Partial<Wanted> = {}, feedBytes?: number) => {
  const asked: string[] = [];
  const found = readAddress(
    { kind: 'feed', url: URL, ...wanted },
    {
      fetch: async (url): Promise<FetchAnswer> => {
        asked.push(url);
        const served = web[url];
        if (!served) throw new Error(`${url} is not part of this web`);
        const { body, type = null, at = url, forGood = true } = served;
        return {
          kind: 'body',
          bytes: Buffer.from(body),
          url: at,
          permanentUrl: forGood ? at : null,
          contentType: type,
          etag: '"v1"',
          lastModified: null,
        };
      },
      readers: { feed: readFeed, page: readPage, list: readFeedList },
      ...(feedBytes === undefined ? {} : { feedBytes }),
    },
  );
  return { found, asked };
};

describe('a feed', () => {
  test('is read where it is', async () => {
    const { found } = read({ [URL]: { body: RSS } });
    expect(await found).toMatchObject({
      kind: 'read',
      articles: [{ title: 'T' }],
      movedTo: null,
      etag: '"v1"',
    });
  });

  test('that moved for good is asked there from now on, and one that moved for now is not', async () => {
    const moved = { body: RSS, at: 'https://new.example/' };
    expect(await read({ [URL]: moved }).found).toMatchObject({ movedTo: 'https://new.example/' });
    const forNow = { ...moved, forGood: false };
    expect(await read({ [URL]: forNow }).found).toMatchObject({ movedTo: null });
    const endless = { body: RSS, at: `https://new.example/${'x'.repeat(2000)}` };
    expect(await read({ [URL]: endless }).found).toMatchObject({ movedTo: null });
  });

  test('that a page names is read in its place', async () => {
    const { found, asked } = read({ [URL]: { body: naming('rss') }, [`${URL}rss`]: { body: RSS } });
    expect(await found).toMatchObject({
      kind: 'read',
      articles: [{ title: 'T' }],
      movedTo: `${URL}rss`,
    });
    expect(asked).toEqual([URL, `${URL}rss`]);
  });

  test('that a page names is asked where the page names it, unless it moved for good', async () => {
    const web = (forGood: boolean) => ({
      [URL]: { body: naming('rss'), at: 'https://www.news.example/', forGood: false },
      'https://www.news.example/rss': { body: RSS, at: 'https://feeds.example/', forGood },
    });
    expect(await read(web(true)).found).toMatchObject({ movedTo: 'https://feeds.example/' });
    expect(await read(web(false)).found).toMatchObject({ movedTo: 'https://www.news.example/rss' });
  });

  test('whose address is too long to keep is found anew each time, as if never asked before', async () => {
    const long = `${URL}${'x'.repeat(2000)}`;
    const { found } = read({ [URL]: { body: naming(long) }, [long]: { body: RSS } });
    expect(await found).toMatchObject({ kind: 'read', movedTo: null, etag: null });
  });

  test.each([
    ['names none', page(''), 'https://news.example/: a page that names no feed; allowed are feeds'],
    [
      'names a page',
      naming('/'),
      'https://news.example/: names https://news.example/ as its feed, which is none',
    ],
  ])('is missing where the page %s', async (_what, body, line) => {
    const { found, asked } = read({ [URL]: { body } });
    await expect(found).rejects.toMatchObject({
      code: 'feed.none',
      message: expect.stringContaining(line),
    });
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test('of more bytes than the setting allows is refused, though a page may have them', async () => {
    const large = `${RSS}${' '.repeat(6_000_000)}`;
    const { found } = read({ [URL]: { body: large } }, { kind: 'address' }, 5 * 1024 * 1024);
    await expect(found).rejects.toThrow('a feed of 5.7 MB; allowed are 5.0 MB');
  });
});

describe('an address that somebody named', () => {
  test('may be a page: its article, at the address that it gives itself', async () => {
    const at = (canonical: string) =>
      page(`<title>Rain</title><link rel="canonical" href="${canonical}">`);
    const urlOf = async (body: string) => {
      const found = await read({ [URL]: { body, at: `${URL}a?b=c` } }, { kind: 'address' }).found;
      return found.kind === 'read' ? found.articles.map(({ url }) => url) : found;
    };
    expect(await urlOf(at('/rain'))).toEqual([`${URL}rain`]);
    expect(await urlOf(at('https://www.example/rain'))).toEqual(['https://www.example/rain']);
    expect(await urlOf(at('javascript:alert(1)'))).toEqual([`${URL}a?b=c`]);
    expect(await urlOf(page(''))).toEqual([`${URL}a?b=c`]);
  });

  test('may be a feed, and a list', async () => {
    expect(await read({ [URL]: { body: RSS } }, { kind: 'address' }).found).toMatchObject({
      kind: 'read',
    });
    const list = '<opml><body><outline xmlUrl="https://a.example/"/></body></opml>';
    expect(await read({ [URL]: { body: list } }, { kind: 'address' }).found).toEqual({
      kind: 'list',
      feeds: [{ url: 'https://a.example/', source: null, topics: [] }],
    });
  });

  test('holds no article where the page has none', async () => {
    const { found } = read(
      { [URL]: { body: '<html><body><img></body></html>' } },
      { kind: 'address' },
    );
    await expect(found).rejects.toMatchObject({ code: 'ingest.no-article' });
  });
});
