import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenOnLoopback } from '../../../src/local/loopback.ts';
import { SOON } from '../../support/processes/waits.ts';
import { type DeskWorld, deskWorld } from '../../support/worlds/desk-world.ts';

let desk: DeskWorld;
let admin: string;
beforeAll(async () => {
  desk = await deskWorld();
  admin = await desk.token('admin');
});
afterAll(() => desk.stop());

const article = (id: string, over: object = {}) => ({
  id,
  title: `Sample: the bridge of ${id} is closed`,
  text: `The bridge of ${id} was closed on Monday after a crack was found, the city said.\nThis is sample data.`,
  source: 'Sample Gazette',
  publishedAt: '2026-03-02T06:00:00Z',
  ...over,
});

const shown = async (id: string) =>
  (await desk.call('GET', `/articles/${encodeURIComponent(id)}`)).json;

describe('articles', () => {
  it('are taken in, wait, and are filed into a story', async () => {
    const { status, json } = await desk.call('POST', '/articles', { body: article('alder') });
    expect([status, json]).toEqual([202, { result: 'taken', article: 'alder' }]);
    expect(['waiting', 'filed']).toContain((await shown('alder')).state);
    await desk.house.drain();
    expect(await shown('alder')).toMatchObject({
      article: 'alder',
      state: 'filed',
      source: 'Sample Gazette',
      story: expect.any(String),
      copyOf: null,
    });
  });

  it('are found by ids of any letters, a slash among them', async () => {
    await desk.call('POST', '/articles', { body: article('wire/2026/é.1') });
    await desk.house.drain();
    expect((await shown('wire/2026/é.1')).state).toBe('filed');
  });

  it('come in batches, one of which keeps no other from being taken', async () => {
    const articles = [article('birch'), { title: ' ' }, article('cedar', { id: null })];
    const { status, json } = await desk.call('POST', '/articles/batch', { body: { articles } });
    expect(status).toBe(202);
    expect(json.articles).toMatchObject([
      { result: 'taken', article: 'birch' },
      { result: 'refused', code: 'desk.article' },
      { result: 'taken' },
    ]);
    await desk.house.drain();
    for (const at of [0, 2]) expect((await shown(json.articles[at].article)).state).toBe('filed');
  });

  it('under one key are taken once, with one answer', async () => {
    const send = (id: string) => desk.call('POST', '/articles', { key: 'k', body: article(id) });
    const [first, second] = [await send('elm'), await send('elm')];
    expect(second.text).toBe(first.text);
    expect((await send('fir')).status).toBe(422);
    expect((await desk.call('GET', '/articles/fir')).status).toBe(404);
  });

  it('are refused where they hold nothing, are too long, or too many', async () => {
    const empty = await desk.call('POST', '/articles', { body: { id: 'x', text: ' \n ' } });
    expect([empty.status, empty.json.code]).toEqual([422, 'desk.article']);
    const long = await desk.call('POST', '/articles', {
      body: article('y', { text: 'x'.repeat(1_100_000) }),
    });
    expect([long.status, long.json.code]).toEqual([413, 'api.too-large']);
    const many = await desk.call('POST', '/articles/batch', {
      body: { articles: Array.from({ length: 101 }, (_, at) => article(`a${at}`)) },
    });
    expect([many.status, many.json.errors[0].pointer]).toEqual([422, '#/articles']);
    const wrong = await desk.call('POST', '/articles/batch', {
      body: { articles: [article('b'), { ...article('c'), colour: 'red' }] },
    });
    expect(wrong.json.errors).toEqual([
      { pointer: '#/articles/1/colour', detail: expect.any(String) },
    ]);
  });
});

describe('feeds', () => {
  const FEED = `<rss version="2.0"><channel><title>Sample feed</title><item><guid>g1</guid>
    <title>Sample: rain floods the market square</title>
    <description>Rain flooded the market square on Monday, the city said.</description></item></channel></rss>`;

  it('are followed, polled, shown and removed', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
    });
    const { endpoint, stop } = await listenOnLoopback(server);
    try {
      const body = { url: `${endpoint}/feed.xml`, source: 'Sample Gazette', topics: ['energy'] };
      const added = await desk.call('POST', '/feeds', { token: admin, body });
      expect([added.status, added.json]).toMatchObject([200, { isNew: true, feed: { ...body } }]);
      const { id } = added.json.feed;
      const again = await desk.call('POST', '/feeds', { token: admin, body });
      expect(again.json).toEqual({ ...added.json, isNew: false });
      const polled = await desk.call('POST', `/feeds/${id}/poll`, { token: admin });
      expect([polled.status, polled.json.feed]).toEqual([202, id]);
      const { fetch } = polled.json;
      await expect
        .poll(async () => (await desk.call('GET', `/fetches/${fetch}`)).json, SOON)
        .toMatchObject({ id: fetch, result: { kind: 'read', articles: 1, passedOn: 1 } });
      const list = await desk.call('GET', '/feeds');
      expect(list.json).toMatchObject({ feeds: [{ id, passedOn: 1 }], next: null });
      expect((await desk.call('GET', `/feeds/${id}`)).json).toEqual(list.json.feeds[0]);
      expect((await desk.call('DELETE', `/feeds/${id}`, { token: admin })).json.id).toBe(id);
      expect((await desk.call('DELETE', `/feeds/${id}`, { token: admin })).status).toBe(404);
      expect((await desk.call('GET', '/feeds')).json.feeds).toEqual([]);
    } finally {
      await stop();
    }
  });

  it('come as a list, of which what cannot be followed is named', async () => {
    const opml = `<opml version="2.0"><body>
      <outline text="One" xmlUrl="http://127.0.0.1:9/one.xml"/>
      <outline text="Two" xmlUrl="ftp://127.0.0.1/two.xml"/></body></opml>`;
    const { json } = await desk.call('POST', '/feeds/import', { token: admin, body: { opml } });
    expect(json).toMatchObject({
      added: 1,
      known: 0,
      refused: [{ url: 'ftp://127.0.0.1/two.xml', code: 'fetch.url' }],
    });
    const list = await desk.call('GET', '/feeds.opml');
    expect(list.headers.get('content-type')).toBe('text/x-opml; charset=utf-8');
    expect(list.text).toContain('xmlUrl="http://127.0.0.1:9/one.xml"');
    const { feeds } = (await desk.call('GET', '/feeds')).json;
    for (const { id } of feeds) await desk.call('DELETE', `/feeds/${id}`, { token: admin });
    const none = await desk.call('POST', '/feeds/import', { token: admin, body: { opml: '<x' } });
    expect(none.status).toBe(422);
  });

  it.each([
    ['no address', 'nowhere', 'fetch.url'],
    ['an inward address', 'http://10.0.0.1/feed', 'fetch.address'],
    ['another scheme', 'file:///etc/passwd', 'fetch.url'],
  ])('are not followed at %s', async (_, url, code) => {
    const { status, json } = await desk.call('POST', '/feeds', { token: admin, body: { url } });
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, code, '#/url']);
  });
});

describe('subscribers', () => {
  const people = '/newsletters/wire/subscribers';

  it('are added with proof of consent, listed page by page, and exported', async () => {
    const add = (body: object) => desk.call('POST', people, { token: admin, body });
    const eve = { email: 'eve@example.org', name: 'Eve', consent: 'asked by mail' };
    expect((await add(eve)).json).toEqual({ outcome: 'added' });
    expect((await add(eve)).json).toEqual({ outcome: 'unchanged' });
    expect((await add({ email: 'eve@example.org' })).status).toBe(422);
    expect((await add({ ...eve, email: 'eve' })).json.code).toBe('readers.refused');
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { json } = await desk.call('GET', `${people}?limit=1${query}`, { token: admin });
      expect(json.subscribers).toHaveLength(1);
      seen.push(json.subscribers[0].address);
      cursor = json.next;
    } while (cursor !== null);
    expect(seen.sort()).toEqual(['ada@example.org', 'ben@example.org', 'eve@example.org']);
    const { text, headers } = await desk.call('GET', `${people}/export`, { token: admin });
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(headers.get('link')).toBeNull();
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ email }) => email).sort()).toEqual(seen);
    expect(lines.find(({ email }) => email === 'eve@example.org')).toMatchObject({
      name: 'Eve',
      state: 'confirmed',
      consent: expect.stringContaining('asked by mail'),
    });
  });

  it('are imported from a CSV, as the command line would', async () => {
    const body = { csv: 'email,name\nfay@example.org,Fay\nnobody,\n', consent: 'a list' };
    const first = await desk.call('POST', `${people}/import`, { token: admin, body, key: 'i' });
    expect(first.json).toMatchObject({ added: 1, refused: 1, reasons: [{ line: 3 }] });
    const again = await desk.call('POST', `${people}/import`, { token: admin, body, key: 'i' });
    expect(again.text).toBe(first.text);
    const other = await desk.call('POST', `${people}/import`, { token: admin, body });
    expect(other.json).toMatchObject({ added: 0, unchanged: 1 });
    const wrong = { csv: 'colour\nred\n' };
    const refused = await desk.call('POST', `${people}/import`, { token: admin, body: wrong });
    expect([refused.status, refused.json.code]).toEqual([422, 'readers.csv']);
  });

  it('are found with what they were told, and erased for good', async () => {
    const find = () =>
      desk.call('POST', '/subscribers/find', { token: admin, body: { email: 'eve@example.org' } });
    const erase = () =>
      desk.call('POST', '/subscribers/erase', { token: admin, body: { email: 'eve@example.org' } });
    expect((await find()).json).toMatchObject({
      subscriber: { address: 'eve@example.org', state: 'known' },
      subscriptions: [{ newsletter: 'wire', state: 'confirmed' }],
      deliveries: [],
    });
    const erased = await erase();
    expect([erased.status, erased.json]).toMatchObject([200, { already: false, subscriptions: 1 }]);
    expect((await erase()).json.already).toBe(true);
    expect((await find()).status).toBe(404);
    const back = await desk.call('POST', people, {
      token: admin,
      body: { email: 'eve@example.org', consent: 'again' },
    });
    expect([back.status, back.json.code]).toEqual([409, 'readers.refused']);
  });
});

describe('an edition on its way', () => {
  it('is rehearsed, paused and resumed', async () => {
    const made = await desk.call('POST', '/newsletters/wire/editions', { key: 'p', body: {} });
    const { id } = made.json.edition;
    const { json } = await desk.call('GET', `/editions/${id}/rehearsal`);
    expect(json).toMatchObject({
      audience: { gets: 3, hadAll: 0, nothingNew: 0, suppressed: 0 },
      forecast: { people: 3, dollars: 0 },
    });
    const early = await desk.call('POST', `/editions/${id}/pause`, { body: { reason: 'x' } });
    expect([early.status, early.json.code]).toEqual([409, 'edition.state']);
    await desk.call('POST', `/editions/${id}/send`, { key: 'go' });
    const reason = 'The second story is being checked.';
    const paused = await desk.call('POST', `/editions/${id}/pause`, { body: { reason } });
    expect(paused.json).toMatchObject({
      state: 'paused',
      pause: { reason, by: 'sample-publisher' },
    });
    const stands = await desk.call('GET', `/editions/${id}/status`);
    expect(stands.json).toMatchObject({ state: 'paused', pause: { cause: 'editor', reason } });
    const resumed = await desk.call('POST', `/editions/${id}/resume`);
    expect(['frozen', 'sending']).toContain(resumed.json.state);
    await desk.house.drain();
    await desk.house.settle(id);
    expect((await desk.call('GET', `/editions/${id}/status`)).json).toMatchObject({
      state: 'sent',
      planned: 3,
      sent: 3,
    });
  });
});
