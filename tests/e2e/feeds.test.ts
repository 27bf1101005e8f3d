import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HARVEN, OSTRA, reportText } from '../support/measures/report-text.ts';
import { cli, linesOf, workFolder } from '../support/processes/cli.ts';
import { type Publisher, startPublisher } from '../support/servers/publisher.ts';

const SAMPLE = 'examples/sample/day-1/rail.xml';

let work: Awaited<ReturnType<typeof workFolder>>;
let publisher: Publisher;
beforeEach(async () => {
  work = await workFolder();
  publisher = await startPublisher();
  publisher.put('/feed.xml', await readFile(SAMPLE));
});
afterEach(async () => {
  await publisher.stop();
  await work.remove();
});

const writethru = (...args: string[]) => cli([...args, '--data', work.path('data')]);
const at = (path: string): string => `${publisher.endpoint}${path}`;

interface Listed {
  readonly id: string;
  readonly url: string;
  readonly health: { readonly state: string };
  readonly passedOn: number;
}
const listed = async (): Promise<Listed[]> =>
  linesOf<Listed>((await writethru('feed', 'list', '--json')).stdout);

const page = (head: string, body = 'The front page.') =>
  `<!doctype html><html lang="en"><head><title>The Ostra Post</title>${head}</head><body>${body}</body></html>`;
const article = (text: string): string => {
  const [title, ...paragraphs] = text.split('\n').filter(Boolean);
  return `<article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article>`;
};

/** The example configuration without its local block: as everybody's is by default. */
const strictConfiguration = (): Promise<string> =>
  work.write(
    'strict.config.ts',
    `import example from ${JSON.stringify(resolve('writethru.config.ts'))};
export default { ...example, local: {} };`,
  );

describe('writethru feed', () => {
  it('brings what is new once, and hears that nothing changed the second time', async () => {
    expect(await writethru('feed', 'add', at('/feed.xml'))).toMatchObject({
      exit: 0,
      stdout: `${at('/feed.xml')}: 1 article, 1 new\n`,
    });
    expect(await writethru('feed', 'poll')).toMatchObject({
      exit: 0,
      stdout: `${at('/feed.xml')}: unchanged (304)\n`,
    });
    expect(publisher.asked).toEqual(['200 /feed.xml', '304 /feed.xml']);
    expect((await writethru('stories', 'list')).stdout).toContain('railway tunnel');
    expect(await listed()).toMatchObject([
      { url: at('/feed.xml'), health: { state: 'well' }, passedOn: 1 },
    ]);
    const removed = await writethru('feed', 'remove', at('/feed.xml'));
    expect(removed).toMatchObject({ exit: 0, stdout: expect.stringContaining('removed') });
    expect(await listed()).toEqual([]);
  });

  it('refuses this machine where the configuration does not allow it, at once and when fetching', async () => {
    const strict = ['--config', await strictConfiguration()];
    const refusal = `${at('/feed.xml')}: leads to 127.0.0.1; allowed are addresses of the public internet`;
    for (const args of [['feed', 'add'], ['ingest'], ['ingest', '--dry-run']]) {
      const answer = await writethru(...args, at('/feed.xml'), ...strict);
      expect(answer).toMatchObject({ exit: 1, stdout: expect.not.stringContaining('1 article') });
      expect(answer.stderr).toContain(refusal);
    }
    expect(publisher.asked).toEqual([]);
    // One that was added while it was allowed is refused when it is polled, too.
    await writethru('feed', 'add', at('/feed.xml'));
    const polled = await writethru('feed', 'poll', ...strict);
    expect(polled).toMatchObject({ exit: 1, stderr: expect.stringContaining(refusal) });
    expect(publisher.asked).toEqual(['200 /feed.xml']);
  });

  it('finds the feed that a page names, follows it once, and says in one line where a page names none', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="feed.xml">';
    publisher.put('/', page(link), 'text/html');
    publisher.put('/none', page(''), 'text/html');
    const first = await writethru('feed', 'add', at('/'));
    expect(first.stdout).toBe(`${at('/')}: 1 article, 1 new; the feed is ${at('/feed.xml')}\n`);
    const again = await writethru('feed', 'add', at('/'), at('/feed.xml'));
    expect(again).toMatchObject({ exit: 0, stdout: `${at('/feed.xml')}: unchanged (304)\n` });
    const none = await writethru('feed', 'add', at('/none'));
    expect(none).toMatchObject({ exit: 1, stdout: '' });
    expect(none.stderr).toContain(`${at('/none')}: a page that names no feed; allowed are feeds`);
    expect(await listed()).toMatchObject([
      { url: at('/feed.xml'), health: { state: 'well' } },
      { url: at('/none'), health: { state: 'failing' } },
    ]);
  });

  it('takes a list of feeds, and gives one that says the same', async () => {
    publisher.put('/other.xml', await readFile('examples/sample/day-2/messenger.xml'));
    const list = `<opml version="2.0"><body><outline text="Folder">
      <outline text="Lines &amp; Stations" xmlUrl="${at('/feed.xml')}" category="transport,/Folder"/>
      <outline type="rss" text="Inward" xmlUrl="http://10.0.0.1/"/></outline>
      <outline text="${at('/other.xml')}" xmlURL="${at('/other.xml')}"/></body></opml>`;
    const answer = await writethru('feed', 'add', await work.write('feeds.opml', list));
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toContain('http://10.0.0.1/: leads to 10.0.0.1');
    const known = await listed();
    expect(known).toMatchObject([
      { url: at('/feed.xml'), source: 'Lines & Stations', topics: ['transport'], passedOn: 1 },
      { url: at('/other.xml'), source: null, topics: [] },
    ]);
    const opml = await writethru('feed', 'list', '--opml');
    const copy = await work.write('copy.opml', opml.stdout);
    const dry = await writethru('ingest', '--dry-run', '--json', copy);
    expect(linesOf(dry.stdout)).toEqual([
      { feed: at('/feed.xml'), source: 'Lines & Stations' },
      { feed: at('/other.xml'), source: null },
    ]);
  });

  it('says what is no feed at all, what is unknown, and which topics there are', async () => {
    const file = await writethru('feed', 'add', 'news.example');
    expect(file).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('no address of a feed'),
    });
    const gone = await writethru('feed', 'remove', 'nothing');
    expect(gone).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('there is none of this id'),
    });
    const topic = await writethru('feed', 'add', at('/feed.xml'), '--topics', 'weather');
    expect(topic).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('allowed are korea-russia'),
    });
    expect(await listed()).toEqual([]);
  });
});

describe('writethru ingest of addresses', () => {
  it('takes pages and feeds by what they are, whatever their address ends in', async () => {
    const head = '<meta property="article:published_time" content="2024-10-26T06:00:00Z">';
    publisher.put('/news.xml', page(head, article(reportText(OSTRA))), 'text/html');
    publisher.put('/rail.html', await readFile(SAMPLE), 'text/html');
    publisher.put('/empty', page('', '<img src="a.png">'), 'text/html');
    const dry = await writethru('ingest', '--dry-run', '--json', at('/news.xml'));
    expect(linesOf(dry.stdout)).toMatchObject([
      { url: at('/news.xml'), publishedAt: '2024-10-26T06:00:00.000Z', language: 'en' },
    ]);
    expect((await writethru('stories', 'list')).stdout).toBe('');
    const both = await writethru(
      'ingest',
      at('/news.xml'),
      at('/rail.html'),
      at('/empty'),
      at('/gone'),
    );
    expect(both.exit).toBe(1);
    expect(both.stdout).toContain('2 articles taken in.');
    expect(both.stderr).toContain(`${at('/empty')}: no article on this page`);
    expect(both.stderr).toContain(`${at('/gone')}: answered with status 404; allowed is 200`);
    expect((await writethru('stories', 'list', '--json')).stdout.trim().split('\n')).toHaveLength(
      2,
    );
    expect(await listed()).toEqual([]);
  });

  it('goes on with files where an address is refused', async () => {
    const file = await work.write('report.txt', reportText(HARVEN));
    const answer = await writethru('ingest', file, 'http://192.168.0.1/', '--json');
    expect(answer).toMatchObject({ exit: 1, stdout: '{"articles":1,"failed":0}\n' });
    expect(answer.stderr).toContain('leads to 192.168.0.1');
  });
});
