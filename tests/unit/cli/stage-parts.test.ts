import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import { stageAddress } from '../../../src/cli/stage/address.ts';
import { type PlacedPerson, peopleCsv } from '../../../src/cli/stage/cut-people.ts';
import { mustReach } from '../../../src/cli/stage/reach.ts';
import { batchesOf } from '../../../src/cli/stage/take-articles.ts';
import { tokenFile, tokenPath } from '../../../src/cli/stage/token-file.ts';
import { throughPages } from '../../../src/cli/through-pages.ts';
import type { RawArticle } from '../../../src/domain/index.ts';
import { plainArticle } from '../../../src/ingest/read/reader.ts';
import { fileOf, openPeople } from '../../../src/readers/index.ts';

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
  const consents = 'signed the list';
  const CSV =
    'Email Address,First Name,OPTIN_TIME,CONFIRM_TIME,Status,TIMEZONE,LEID,EUID\n' +
    'ann@example.org,"Ann, ""A""\nSample",,2021-03-02 18:06:58,subscribed,europe/zurich,1,a\n' +
    'ben@example.org,Ben,,,cleaned,,2,b\n' +
    '=c@example.org,=C,,,unsubscribed,,3,c\n' +
    'dan@example.org,Dan,,,subscribed,,4,d\n';
  const options = { map: [], from: null, everybody: null };

  it('goes to the desk as one of our own, of which the desk reads the same', async () => {
    const read = async (csv: string) => {
      const people: PlacedPerson[] = [];
      const { rows, plan } = await openPeople(fileOf(csv), options, 0);
      for await (const some of rows) for (const row of some) if ('person' in row) people.push(row);
      return { people, format: plan.format };
    };
    const { people } = await read(CSV);
    const sent = await read(peopleCsv(people, consents));
    expect(sent.format).toBe('writethru');
    const said = (some: readonly PlacedPerson[]) =>
      some.map(({ person: { evidence: _, proven: __, consent: ___, ...person } }) => person);
    expect(said(sent.people)).toEqual(said(people));
    expect(sent.people.map(({ person }) => person.consent)).toEqual([
      'signed the list (mailchimp, CONFIRM_TIME: 2021-03-02 18:06:58)',
      null,
      null,
      'signed the list (mailchimp)',
    ]);
    expect(sent.people.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
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
