import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR } from '../../src/kernel/index.ts';
import { mintToken } from '../../src/local/index.ts';
import { listenOnLoopback } from '../../src/local/loopback.ts';
import { HARVEN, OSTRA, reportText } from '../support/measures/report-text.ts';
import { announced } from '../support/processes/announced.ts';
import {
  acceptedBy,
  cli,
  linesOf,
  type RunningCli,
  startCli,
  workFolder,
} from '../support/processes/cli.ts';
import { startPublisher } from '../support/servers/publisher.ts';

let work: Awaited<ReturnType<typeof workFolder>>;
let running: RunningCli;
beforeAll(async () => {
  work = await workFolder();
  running = startCli(['start', '--port', '0', '--json', '--data', work.path('data')]);
  await announced(running);
});
afterAll(async () => {
  running.process.kill('SIGTERM');
  await running.answer;
  await work.remove();
});

const data = () => work.path('data');
const here = (...args: string[]) => cli([...args, '--data', data()]);
const staged = (...args: string[]) => here(...args, '--stage', 'local');
const well = async (...args: string[]): Promise<string> => {
  const { exit, stdout, stderr } = await staged(...args);
  expect([args.join(' '), exit, stderr]).toEqual([args.join(' '), 0, expect.any(String)]);
  return stdout;
};

describe('the command line at the desk of a running start', () => {
  it('is pointed to where the data folder is in use', async () => {
    const { exit, stderr } = await here('edition', 'list');
    expect(exit).toBe(1);
    expect(stderr).toMatch(
      /\(writethru start\); stop it, speak to it with --stage local, or name/u,
    );
  });

  it('takes articles in, cuts, approves and sends an edition, and tells who got it', async () => {
    const csv = await work.write('people.csv', 'email,name\nzoe@example.org,Zoe\nnobody,\n');
    const imported = await staged('subscriber', 'import', csv, '--consent', 'asked', '--json');
    expect(imported.exit).toBe(1);
    expect(imported.stderr).toContain('people.csv line 3: address "nobody"');
    expect(JSON.parse(imported.stdout)).toMatchObject({ added: 1, refused: [{ line: 3 }] });

    const report = await work.write('report.txt', reportText(HARVEN));
    const page = await work.write('other.txt', reportText(OSTRA));
    expect(JSON.parse(await well('ingest', report, page, '--json'))).toEqual({
      articles: 2,
      failed: 0,
    });
    const draft = JSON.parse(await well('edition', 'compose', '--key', 'k1', '--json'));
    expect(draft).toMatchObject({ state: 'draft', newsletter: 'morning-wire' });
    expect(JSON.parse(await well('edition', 'compose', '--key', 'k1', '--json')).id).toBe(draft.id);
    expect(await well('edition', 'preview', draft.id)).toMatch(/^The Morning Wire · /u);
    expect(JSON.parse(await well('edition', 'show', draft.id, '--json')).news.length).toBe(
      draft.stories,
    );
    const test = await well('send', '--edition', draft.id, '--test', 'desk@example.org', '--json');
    expect(JSON.parse(test)).toMatchObject({ answer: { kind: 'accepted' } });
    expect(await well('edition', 'approve', draft.id)).toContain('approved');
    const dry = JSON.parse(await well('send', '--edition', draft.id, '--dry-run', '--json'));
    // Cleo chose a topic that these articles do not touch.
    expect(dry.audience).toEqual({ gets: 3, hadAll: 0, nothingNew: 1, suppressed: 0 });

    const asked = await staged('send', '--edition', draft.id);
    expect([asked.exit, asked.stderr]).toEqual([
      2,
      expect.stringContaining('3 people would get it; without a terminal to ask on, --yes'),
    ]);
    const status = JSON.parse(await well('send', '--edition', draft.id, '--yes', '--json'));
    expect(status).toMatchObject({ sent: 3, failed: 0, held: 0, pending: 0 });
    const people = linesOf<{ to: string; state: string }>(
      await well('status', '--edition', draft.id, '--recipients', '--json'),
    );
    const got = people.filter(({ state }) => state === 'sent').map(({ to }) => to);
    expect(got.sort()).toEqual(['ada@example.org', 'ben@example.org', 'zoe@example.org']);
    const mails = (await acceptedBy(data())).filter((to) => to === 'zoe@example.org');
    expect(mails).toHaveLength(1);
  });

  it('follows feeds and fetches pages by the functions that run there', async () => {
    const publisher = await startPublisher();
    try {
      publisher.put('/feed.xml', sampleFeed);
      const added = await staged('feed', 'add', `${publisher.endpoint}/feed.xml`);
      expect([added.exit, added.stdout]).toEqual([0, expect.stringContaining('1 article, 1 new')]);
      expect(await well('feed', 'list')).toContain('well');
      const polled = await well('feed', 'poll');
      expect(polled).toMatch(/unchanged|0 new/u);
      expect(await well('feed', 'remove', `${publisher.endpoint}/feed.xml`)).toContain('removed');
      const fetched = await staged('ingest', `${publisher.endpoint}/nothing.html`);
      expect([fetched.exit, fetched.stderr]).toEqual([1, expect.stringContaining('/nothing.html')]);
    } finally {
      await publisher.stop();
    }
  });
});

const sampleFeed = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Ostra Post</title>
<item><title>Sample: Ostra opens its second bridge</title><link>https://news.example.org/bridge</link>
<description>The town of Ostra opened its second bridge on Monday. It has four lanes. This is sample data.</description>
<pubDate>Mon, 02 Mar 2026 06:00:00 GMT</pubDate></item></channel></rss>`;

describe('refusals, in one line', () => {
  const refused = async (args: string[], env: Record<string, string> = {}) => {
    const { exit, stderr, stdout } = await cli([...args, '--data', data()], env);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    return { exit, stderr };
  };

  it('of a token without the role', async () => {
    const { stdout: token } = await here('token', '--role', 'editor');
    const args = ['edition', 'pause', 'morning-wire_m-none', '--stage', 'local'];
    const { exit, stderr } = await refused(args, { WRITETHRU_TOKEN: token.trim() });
    expect([exit, stderr]).toEqual([
      1,
      expect.stringContaining('this token has editor; allowed is publisher'),
    ]);
  });

  it('of a token that has ended', async () => {
    const order = {
      data: data(),
      roles: ['editor'],
      hours: 1,
      now: Date.now() - 2 * HOUR,
    } as const;
    const { token } = await mintToken(order);
    const { exit, stderr } = await refused(['edition', 'list', '--stage', 'local'], {
      WRITETHRU_TOKEN: token,
    });
    expect([exit, stderr]).toEqual([1, expect.stringContaining('it has expired')]);
  });

  it('of a stage that is none, a command that works here alone, and a desk that is away', async () => {
    const nowhere = createServer();
    const { endpoint, stop } = await listenOnLoopback(nowhere);
    await stop();
    expect(await refused(['edition', 'list', '--stage', 'nowhere'])).toEqual({
      exit: 2,
      stderr: 'writethru: --stage "nowhere": there is none; allowed are production, local\n',
    });
    expect(await refused(['run', '--articles', 'x', '--stage', 'local'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('"run" works on this machine alone'),
    });
    expect(await refused(['whoami'])).toMatchObject({ exit: 2 });
    const away = { WRITETHRU_DESK_URL: endpoint };
    expect(await refused(['edition', 'list', '--stage', 'local'], away)).toEqual({
      exit: 1,
      stderr: `writethru: stage local: its desk at ${endpoint} cannot be reached (ECONNREFUSED); "writethru start" runs it\n`,
    });
  });

  it('of a stage where nobody is signed in', async () => {
    const env = { XDG_CONFIG_HOME: work.path('config') };
    const { exit, stderr } = await refused(['edition', 'list', '--stage', 'production'], env);
    expect([exit, stderr]).toEqual([
      1,
      'writethru: stage production: nobody is signed in; "writethru login --stage production" signs you in, and a script brings its token in WRITETHRU_TOKEN\n',
    ]);
  });
});

describe('for machines', () => {
  /** Something of a story is withdrawn; gives the correction's id. */
  const corrected = async (story: string): Promise<string> => {
    const { timeline } = JSON.parse(await well('stories', 'show', story, '--json'));
    const { id } = timeline.find((one: { isDevelopment: boolean }) => one.isDevelopment);
    const order = ['make', story, id, '--withdraw', '--text', 'Sample: it is not so.'];
    return JSON.parse(await well('correction', ...order, '--json')).id;
  };

  it('gives what it gives without a stage', async () => {
    const [edition] = linesOf<{ id: string }>(await well('edition', 'list', '--json'));
    const [story] = linesOf<{ id: string }>(await well('stories', 'list', '--json'));
    const correction = await corrected(story?.id ?? '');
    const asks = [
      ['correction', 'show', correction],
      ['subscriber', 'export', 'zoe@example.org'],
      ['edition', 'show', edition?.id ?? ''],
      ['stories', 'show', story?.id ?? ''],
    ];
    const atStage: string[] = [];
    for (const ask of asks) atStage.push(await well(...ask, '--json'));
    running.process.kill('SIGTERM');
    await running.answer;
    for (const [at, ask] of asks.entries()) {
      const { stdout } = await here(...ask, '--json');
      expect([ask, linesOf(stdout)]).toEqual([ask, linesOf(atStage[at] ?? '')]);
    }
  });
});
