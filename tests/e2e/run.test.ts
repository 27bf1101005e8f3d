import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSes } from '../../src/local/embedded-ses.ts';
import { HARVEN, OSTRA, reportText } from '../support/measures/report-text.ts';
import { acceptedBy, cli, workFolder } from '../support/processes/cli.ts';

interface RunDocument {
  readonly edition: null | {
    readonly id: string;
    readonly number: number;
    readonly subject: string;
  };
  readonly delivery: Record<string, number>;
  readonly mails: readonly { readonly to: string; readonly file: string | null }[];
}

let work: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  work = await workFolder();
});
afterEach(() => work.remove());

const run = async (article: string, data: string, out: string, ...more: string[]) => {
  const people = await work.people(3);
  const args = [
    'run',
    '--articles',
    article,
    '--subscribers',
    people,
    '--out',
    out,
    '--data',
    data,
    '--json',
  ];
  const answer = await cli([...args, ...more]);
  return { ...answer, document: JSON.parse(answer.stdout || 'null') as RunDocument };
};

describe('writethru run', () => {
  it('mails what is new once, and nothing when nothing is new', async () => {
    const article = await work.write('report.txt', reportText(HARVEN));
    const first = await run(article, work.path('data'), work.path('out'));
    expect(first).toMatchObject({
      exit: 0,
      document: { delivery: { planned: 3, sent: 3, held: 0 } },
    });
    expect((await acceptedBy(work.path('data'))).sort()).toEqual([
      'reader0@example.com',
      'reader1@example.com',
      'reader2@example.com',
    ]);
    const text = (await readFile(work.path('out', 'edition.txt'), 'utf8')).replace(/\s+/gu, ' ');
    expect(text).toContain('has ordered the closure');
    expect(text).toContain('harbour dispute');
    expect(text).not.toMatch(/remains fluid|Views: 0|Retrieved from/u);
    const again = await run(article, work.path('data'), work.path('again'));
    expect(again).toMatchObject({ exit: 0, document: { edition: null, mails: [] } });
    expect(await acceptedBy(work.path('data'))).toHaveLength(3);
  });

  it('says nothing of one report in the digest of another', async () => {
    const digest = async (facts: typeof HARVEN, name: string): Promise<string> => {
      const article = await work.write(`${name}.txt`, reportText(facts));
      await run(article, work.path(`data-${name}`), work.path(`out-${name}`));
      return readFile(work.path(`out-${name}`, 'edition.txt'), 'utf8');
    };
    const [one, other] = [await digest(HARVEN, 'one'), await digest(OSTRA, 'other')];
    for (const value of [HARVEN.country, HARVEN.surname, HARVEN.short])
      expect(other).not.toContain(value);
    for (const value of [OSTRA.country, OSTRA.surname]) expect(other).toContain(value);
    expect(one).toContain('18 Mar');
    expect(other).toContain('9 Jun');
  });

  it('writes mails as SES was given them, with one-click headers', async () => {
    const article = await work.write('report.txt', reportText(HARVEN));
    const { document } = await run(article, work.path('data'), work.path('out'));
    const mail = await readFile(document.mails[0]?.file ?? '', 'utf8');
    expect(mail).toMatch(/^List-Unsubscribe: <http.+>\r$/mu);
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/mu);
    expect(await readFile(work.path('out', 'edition.html'), 'utf8')).toContain('<html');
    expect(JSON.parse(await readFile(work.path('out', 'edition.json'), 'utf8'))).toMatchObject({
      edition: { id: document.edition?.id },
    });
  });
});

describe('an outside SES', () => {
  it('gets the mails where the SDK’s own variable names it, and the ledger says for whom', async () => {
    const article = await work.write('report.txt', reportText(HARVEN));
    const people = await work.people(3);
    const ses = await startSes({
      folder: work.path('outside'),
      identities: ['example.org'],
      configurationSets: ['writethru'],
    });
    const data = work.path('data');
    const args = ['run', '--articles', article, '--subscribers', people, '--data', data, '--json'];
    const { stdout } = await cli(args, { AWS_ENDPOINT_URL_SES: ses.endpoint });
    const taken = (await ses.mails.list()).map((mail) => mail.to[0]);
    await ses.stop();
    const document = JSON.parse(stdout) as RunDocument;
    expect(document.mails.map(({ to }) => to).sort()).toEqual(taken.sort());
    expect(taken).toHaveLength(3);
    expect(document.mails.every(({ file }) => file === null)).toBe(true);
    expect(await acceptedBy(data)).toEqual([]);
  });
});

describe('bad input', () => {
  const refused = async (args: string[], says: RegExp) => {
    const data = work.path('data');
    const answer = await cli([...args, '--data', data]);
    expect(answer.stderr.trim().split('\n')).toHaveLength(1);
    expect(answer.stderr).toMatch(says);
    expect(answer).toMatchObject({ exit: 2, stdout: '' });
    const stories = await cli(['stories', 'list', '--json', '--data', data]);
    expect(stories.stdout).toBe('');
  };

  it('names a file that is not there', () =>
    refused(['run', '--articles', work.path('none.txt')], /none\.txt/u));

  it('names the line of broken JSON', async () => {
    const good = JSON.stringify({
      id: 'a',
      title: 'Port closed',
      text: 'The port was closed on Monday.',
    });
    const file = await work.write('a.jsonl', `${`${good}\n`.repeat(6)}{"id": \n`);
    await refused(['run', '--articles', file], /a\.jsonl line 7/u);
  });

  it('names the column that a CSV lacks', async () => {
    const article = await work.write('report.txt', reportText(HARVEN));
    const csv = await work.write('people.csv', 'name\nAda\n');
    await refused(['run', '--articles', article, '--subscribers', csv], /email/u);
  });

  it('names the zone that a configuration gets wrong', async () => {
    const article = await work.write('report.txt', reportText(HARVEN));
    const example = await readFile('writethru.config.ts', 'utf8');
    const config = await work.write(
      'wrong.config.ts',
      example.replaceAll('Europe/Berlin', 'Europe/Berlinn'),
    );
    await refused(['run', '--articles', article, '--config', config], /Europe\/Berlinn/u);
  });

  it('names the size of an article that is too large', async () => {
    const file = await work.write(
      'big.txt',
      `Title\n${'A sentence of the report follows here. '.repeat(55_000)}`,
    );
    await refused(['run', '--articles', file], /big\.txt.*2\.\d MB/u);
  });

  it('names an output folder that cannot be made, before anybody gets a mail', async () => {
    const article = await work.write('report.txt', reportText(HARVEN));
    await refused(['run', '--articles', article, '--out', article], /report\.txt.*folder/u);
  });

  it('refuses a command that does not exist with 2, in one line even when it guesses', async () => {
    await refused(['sned'], /sned.*send/u);
  });
});

describe('writethru ingest', () => {
  it("goes on past a folder with an article's ending and a link to nowhere", async () => {
    const folder = work.path('in');
    await mkdir(work.path('in', 'folder.txt'), { recursive: true });
    await symlink(work.path('nowhere'), work.path('in', 'link.txt'));
    await writeFile(work.path('in', 'report.txt'), reportText(HARVEN));
    const answer = await cli(['ingest', folder, '--json', '--data', work.path('data')]);
    expect(answer.exit).toBe(1);
    expect(JSON.parse(answer.stdout)).toEqual({ articles: 1, failed: 0 });
    expect(answer.stderr.trim().split('\n')).toHaveLength(2);
  });
});
