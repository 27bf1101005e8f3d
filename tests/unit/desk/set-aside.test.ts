import { describe, expect, test } from 'vitest';
import {
  dropSetAside,
  fileInbox,
  type InboxPorts,
  listSetAside,
  listUnfiled,
  trySetAsideAgain,
} from '../../../src/desk/index.ts';
import type { InboxMessage, RawArticle } from '../../../src/domain/index.ts';
import { type ArticleId, silentLogger, WritethruError } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { MemoryObjects } from '../../../src/store/objects.ts';
import { TableSetAside } from '../../../src/store/set-aside.ts';
import { rawArticle } from '../../support/samples/raw-articles.ts';
import { stillClock, storiesWorld } from '../../support/worlds/stories-world.ts';

const ARRIVAL = '2031-05-12T09:00:00.000Z';
const REPORT = 'The ferry Aurelia ran aground off Ronne with 212 passengers on board.';

interface World extends InboxPorts {
  readonly setAside: TableSetAside;
  readonly bodies: MemoryObjects;
  /** How often an article was added to the store. */
  added(): number;
}

/** Filing over one table in memory; `fails` throws what the store throws at an article's first step. */
const world = ({
  fails = () => null,
  processorTime = () => 0,
}: {
  readonly fails?: () => unknown;
  readonly processorTime?: () => number;
} = {}): World => {
  const table = new MemoryTable();
  const filing = storiesWorld(table);
  const clock = stillClock(ARRIVAL);
  let added = 0;
  return {
    filing: {
      ...filing,
      articles: {
        get: (id) => filing.articles.get(id),
        file: (...order) => filing.articles.file(...order),
        revise: (...order) => filing.articles.revise(...order),
        add: async (article) => {
          added += 1;
          const error = article.title.includes('poison') ? fails() : null;
          if (error !== null) throw error;
          return filing.articles.add(article);
        },
      },
    },
    setAside: new TableSetAside(table, clock),
    bodies: new MemoryObjects(),
    processorTime,
    clock,
    logger: silentLogger,
    added: () => added,
  };
};

const inbox = (article: Partial<RawArticle>): InboxMessage => ({
  kind: 'inline',
  article: rawArticle({ text: REPORT, ...article }),
  arrivedAt: ARRIVAL,
});
const poison = inbox({ id: 'p', title: 'Sample: poison' });
const listed = async ({ setAside }: World) => (await listSetAside(setAside)).articles;

describe('an article that cannot be filed', () => {
  test('is set aside after three tries where reading it throws', async () => {
    const ports = world({ fails: () => new TypeError('x is not a function') });
    await fileInbox(poison, 1, ports);
    expect(ports.added()).toBe(3);
    expect(await listed(ports)).toMatchObject([
      {
        article: 'p',
        title: 'Sample: poison',
        source: 'The Courier',
        code: 'filing.failed',
        reason: 'Reading it fails: TypeError: x is not a function',
        at: ARRIVAL,
        arrivedAt: ARRIVAL,
      },
    ]);
  });

  test('is set aside at once where the store refuses it', async () => {
    const error = new WritethruError('input', 'store.item-too-large', 'It is too large to store');
    const ports = world({ fails: () => error });
    await fileInbox(poison, 1, ports);
    expect(ports.added()).toBe(1);
    expect(await listed(ports)).toMatchObject([
      { code: 'store.item-too-large', reason: 'It is too large to store' },
    ]);
  });

  test('is set aside where it takes more processor time than one may', async () => {
    let now = 0;
    // A second each time it is asked: a long text asks often.
    const ports = world({ processorTime: () => (now += 1000) });
    const text = Array.from({ length: 40 }, (_, at) => `The mayor of Ronne opened bridge ${at}.`);
    await fileInbox(
      inbox({ id: 'long', title: 'Sample: bridges', text: text.join('\n') }),
      1,
      ports,
    );
    expect(await listed(ports)).toMatchObject([
      { article: 'long', code: 'budget.spent', reason: expect.stringContaining('10 seconds') },
    ]);
    expect(await ports.filing.articles.get('long' as ArticleId)).toMatchObject({
      filing: { done: false, placed: null },
    });
  });

  test('goes back to the queue where the store is away, and is set aside at the last try', async () => {
    const away = Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' });
    const ports = world({ fails: () => away });
    await expect(fileInbox(poison, 1, ports)).rejects.toBe(away);
    await expect(fileInbox(poison, 2, ports)).rejects.toBe(away);
    expect(await listed(ports)).toEqual([]);
    await fileInbox(poison, 3, ports);
    expect(await listed(ports)).toMatchObject([
      { article: 'p', reason: 'It could not be filed in 3 tries: Error: connect refused' },
    ]);
  });

  test('is tried again by the desk, and filed where that goes well', async () => {
    let broken = true;
    const ports = world({ fails: () => (broken ? new RangeError('too deep') : null) });
    await fileInbox(poison, 1, ports);
    const sent: RawArticle[] = [];
    const again = {
      articles: ports.filing.articles,
      setAside: ports.setAside,
      bodies: ports.bodies,
      clock: ports.clock,
      toInbox: async (articles: readonly RawArticle[], arrivedAt: string) => {
        expect(arrivedAt).toBe(ARRIVAL);
        sent.push(...articles);
      },
    };
    await trySetAsideAgain('p' as ArticleId, again);
    expect(await listed(ports)).toEqual([]);
    expect(sent).toEqual([(poison as { article: RawArticle }).article]);
    broken = false;
    await fileInbox(poison, 1, ports);
    expect(await listed(ports)).toEqual([]);
    expect(await ports.filing.articles.get('p' as ArticleId)).toMatchObject({
      filing: { done: true },
    });
    await expect(trySetAsideAgain('p' as ArticleId, again)).rejects.toMatchObject({
      code: 'desk.set-aside-missing',
      kind: 'missing',
    });
  });

  test('is let go once a later text of it was filed, which its old one must not replace', async () => {
    const ports = world({ fails: () => new RangeError('too deep') });
    await fileInbox(poison, 1, ports);
    const { article } = poison as Extract<InboxMessage, { kind: 'inline' }>;
    const later = { ...article, title: 'Aurelia aground off Ronne' };
    await fileInbox({ ...poison, article: later } as InboxMessage, 1, ports);
    const again = { ...ports, toInbox: async () => {} };
    await expect(
      trySetAsideAgain('p' as ArticleId, { ...again, articles: ports.filing.articles }),
    ).rejects.toMatchObject({ code: 'desk.set-aside-missing' });
    expect((await listUnfiled(ports.setAside, ports.filing.articles)).articles).toEqual([]);
  });

  test('stays where its first text was filed before', async () => {
    const ports = world({ fails: () => new RangeError('too deep') });
    const { article } = poison as Extract<InboxMessage, { kind: 'inline' }>;
    await ports.setAside.put({
      article: 'p' as ArticleId,
      title: 'x',
      source: null,
      url: null,
      code: 'filing.failed',
      reason: 'Reading it fails.',
      at: ARRIVAL,
      arrivedAt: ARRIVAL,
      body: 'bodies/x',
      replaces: true,
    });
    await fileInbox(
      { ...poison, article: { ...article, title: 'Aurelia aground' } } as InboxMessage,
      1,
      ports,
    );
    const { articles } = await listUnfiled(ports.setAside, ports.filing.articles);
    expect(articles.map((one) => one.article)).toEqual(['p']);
  });

  test('shows the newest of many, whatever their ids', async () => {
    const ports = world();
    for (let at = 0; at < 130; at += 1)
      await ports.setAside.put({
        article: `a${String(at).padStart(3, '0')}` as ArticleId,
        title: 'x',
        source: null,
        url: null,
        code: 'filing.failed',
        reason: 'Reading it fails.',
        at: new Date(Date.parse(ARRIVAL) + at * 1000).toISOString(),
        arrivedAt: ARRIVAL,
        body: 'bodies/x',
      });
    const { articles, more } = await listSetAside(ports.setAside);
    expect([articles.length, more, articles[0]?.article]).toEqual([100, true, 'a129']);
  });

  test('can be dropped', async () => {
    const ports = world({ fails: () => new TypeError('broken') });
    await fileInbox(poison, 1, ports);
    await dropSetAside('p' as ArticleId, ports.setAside);
    expect(await listed(ports)).toEqual([]);
    await expect(dropSetAside('p' as ArticleId, ports.setAside)).rejects.toMatchObject({
      code: 'desk.set-aside-missing',
    });
  });

  test('names itself by its first words where it has no title', async () => {
    const ports = world({
      processorTime: (() => {
        let now = 0;
        return () => (now += 6000);
      })(),
    });
    await fileInbox(inbox({ id: 'u', text: `${REPORT} `.repeat(400) }), 1, ports);
    const [one] = await listed(ports);
    expect(one?.title).toMatch(/^The ferry Aurelia ran aground .*…$/u);
    expect(one?.title.length).toBeLessThanOrEqual(120);
  });
});
