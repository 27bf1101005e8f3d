import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import { stageAddress } from '../../../src/cli/stage/address.ts';
import { cutCsv } from '../../../src/cli/stage/cut-csv.ts';
import { throughPages } from '../../../src/cli/stage/pages.ts';
import { mustReach } from '../../../src/cli/stage/reach.ts';
import { batchesOf } from '../../../src/cli/stage/stage-intake.ts';
import { tokenFile, tokenPath } from '../../../src/cli/stage/token-file.ts';
import type { RawArticle } from '../../../src/domain/index.ts';
import { plainArticle } from '../../../src/ingest/read/reader.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'writethru-stage-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const stages = {
  production: {
    region: 'eu-central-1',
    domain: 'example.org',
    siteUrl: 'https://news.example.org',
    deskUrl: 'https://desk.example.org',
  },
};
const newsletters = [
  {
    id: 'wire',
    name: 'The Wire',
    description: 'Sample data.',
    zone: 'UTC',
    sender: { name: 'Wire', address: 'wire@example.org' },
    look: { postalAddress: '1 Example Street' },
  },
];
const configuration = parseConfiguration({ stages, newsletters }, 'the test');

describe('the address of a stage', () => {
  const addressOf = (name: string, variables = {}) =>
    stageAddress(name, configuration, folder, variables);

  it("is the configuration's", async () => {
    expect(await addressOf('production')).toEqual({
      name: 'production',
      deskUrl: 'https://desk.example.org',
    });
  });

  it('is refused for a name that is none, naming those that are', async () => {
    await expect(addressOf('staging')).rejects.toThrow(
      '--stage "staging": there is none; allowed are production, local',
    );
  });

  it('local is the usual port, what the data folder says, or what the environment says', async () => {
    const local = async (variables = {}) => (await addressOf('local', variables)).deskUrl;
    expect(await local()).toBe('http://127.0.0.1:4301');
    const owner = { pid: 1, command: 'writethru start', deskUrl: 'http://127.0.0.1:5001' };
    await writeFile(join(folder, 'owner.json'), JSON.stringify(owner));
    expect(await local()).toBe('http://127.0.0.1:5001');
    const named = { WRITETHRU_DESK_URL: 'https://desk.test.example.org/desk' };
    expect(await local(named)).toBe('https://desk.test.example.org');
  });

  it.each(['http://desk.example.org', 'ftp://localhost', 'desk'])(
    'no token goes to %s',
    async (url) => {
      await expect(addressOf('local', { WRITETHRU_DESK_URL: url })).rejects.toThrow(
        /allowed are https addresses, and http on this machine/u,
      );
    },
  );

  it('no stage may be called local', () => {
    const taken = { stages: { local: stages.production }, newsletters };
    expect(() => parseConfiguration(taken, 'the test')).toThrow(
      /stages\.local: "local" stands for/u,
    );
  });
});

describe('commands', () => {
  it('that work on this machine alone refuse a stage by name', () => {
    for (const command of ['start', 'run', 'stories group', 'stories compare', 'replay', 'token'])
      expect(() => mustReach('production', command)).toThrow(
        `--stage production: "${command}" works on this machine alone; allowed with --stage are edition, feed, ingest, send, status,`,
      );
    expect(() => mustReach(null, 'start')).not.toThrow();
    expect(() => mustReach('production', 'edition list')).not.toThrow();
    expect(() => mustReach('production', 'stories list')).not.toThrow();
  });
});

describe('kept sign-ins', () => {
  const signIn = {
    issuer: 'https://issuer.example.org',
    client: 'cli',
    accessToken: 'secret',
    refreshToken: null,
    expiresAt: '2026-03-02T07:00:00.000Z',
  };

  it('are by address, in a file that the user alone can read', async () => {
    const path = tokenPath({ XDG_CONFIG_HOME: folder });
    expect(path).toBe(join(folder, 'writethru', 'tokens.json'));
    const file = tokenFile(path);
    await file.write('https://desk.example.org', signIn);
    await file.write('https://other.example.org', { ...signIn, accessToken: 'other' });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await file.read('https://desk.example.org')).toEqual(signIn);
    await file.write('https://desk.example.org', null);
    expect(await file.read('https://desk.example.org')).toBeNull();
    expect(await readFile(path, 'utf8')).not.toContain('secret"');
  });

  it('that cannot be read are said to be so', async () => {
    const path = join(folder, 'tokens.json');
    await writeFile(path, '{"https://desk.example.org": 1}');
    await expect(tokenFile(path).read('x')).rejects.toThrow(`${path}: holds no sign-ins`);
  });
});

describe('a subscribers’ file', () => {
  it('is cut into files of 200 lines that say where each stood', () => {
    const rows = Array.from({ length: 450 }, (_, at) => `r${at}@example.org,"Ann, ""${at}"""`);
    // An empty line and a name on two lines keep lines and records apart.
    const csv = ['email,name', '', 'first@example.org,"Two\nlines"', ...rows, ''].join('\n');
    const parts = cutCsv(csv);
    expect(parts.map(({ lines }) => lines.length)).toEqual([200, 200, 51]);
    expect(parts[0]?.text.split('\n').slice(0, 3)).toEqual([
      'email,name',
      'first@example.org,Two lines',
      'r0@example.org,"Ann, ""0"""',
    ]);
    expect(parts[0]?.lines.slice(0, 2)).toEqual([4, 5]);
    expect(parts[2]?.text.startsWith('email,name\n')).toBe(true);
    expect(parts[2]?.lines.at(-1)).toBe(454);
  });

  it('whose quoting is wrong anywhere is refused before anything is handed over', () => {
    expect(() => cutCsv('email\nada@example.org\n"ben@example.org\n')).toThrow(
      /nothing was imported/u,
    );
  });

  it('without readers is one part', () => {
    expect(cutCsv('email\n')).toEqual([{ text: 'email\n', lines: [] }]);
    expect(cutCsv('')).toEqual([{ text: '', lines: [] }]);
  });
});

describe('articles', () => {
  const sizes = (articles: readonly RawArticle[]) =>
    [...batchesOf(articles)].map((one) => one.length);

  it('go a hundred at a time, and a megabyte at most', () => {
    expect(sizes(Array.from({ length: 250 }, () => plainArticle('short')))).toEqual([100, 100, 50]);
    const large = plainArticle('x'.repeat(400_000));
    expect(sizes([large, large, large, plainArticle('short')])).toEqual([2, 2]);
    for (const batch of batchesOf([large, large, large]))
      expect(JSON.stringify({ articles: batch }).length).toBeLessThanOrEqual(1024 * 1024);
    expect(sizes([plainArticle('x'.repeat(2_000_000)), plainArticle('short')])).toEqual([1, 1]);
  });
});

describe('pages', () => {
  it('are followed to the last, and not in a circle', async () => {
    const asked: (string | undefined)[] = [];
    const page = async (cursor: string | undefined) => {
      asked.push(cursor);
      return { items: [asked.length], next: asked.length < 3 ? `c${asked.length}` : null };
    };
    const found: number[] = [];
    for await (const item of throughPages(page)) found.push(item);
    expect([found, asked]).toEqual([
      [1, 2, 3],
      [undefined, 'c1', 'c2'],
    ]);
    let rounds = 0;
    const same = async () => {
      rounds += 1;
      return { items: [1], next: 'same' };
    };
    for await (const _ of throughPages(same));
    expect(rounds).toBe(2);
  });
});
