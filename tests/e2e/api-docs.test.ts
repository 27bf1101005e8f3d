import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, type RunningCli, startCli, workFolder } from '../support/processes/cli.ts';

const run = promisify(execFile);

interface Line {
  readonly command: string;
  /** What the page shows below it; null: nothing, and then any answer of success will do. */
  readonly shown: string | null;
}

/** The command lines of a page, in its order. */
const linesIn = (page: string): Line[] => {
  const rows = page.split('\n');
  return rows.flatMap((row, at) => {
    if (!row.startsWith('$ ')) return [];
    const below = rows[at + 1] ?? '';
    const shown = below === '```' || below.startsWith('$ ') ? null : below;
    return [{ command: row.slice(2), shown }];
  });
};

let work: Awaited<ReturnType<typeof workFolder>>;
let server: RunningCli;
let deskUrl: string;

beforeAll(async () => {
  work = await workFolder();
  server = startCli(['start', '--port', '0', '--json', '--data', work.path('data')]);
  deskUrl = await new Promise<string>((found, failed) => {
    let text = '';
    server.process.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('\n')) found(JSON.parse(text.split('\n')[0] ?? '').api);
    });
    void server.answer.then((answer) => failed(new Error(answer.stderr)));
  });
});
afterAll(async () => {
  server.process.kill('SIGTERM');
  await server.answer;
  await work.remove();
});

describe('docs/api.md', () => {
  it('shows only lines that work against a local start, in its order', async () => {
    const lines = linesIn(await readFile('docs/api.md', 'utf8'));
    expect(lines.length).toBeGreaterThan(25);
    const variables: string[] = [];
    const replaced: Record<string, string> = { EDITION: '', HASH: '' };
    const bash = async (command: string): Promise<string> => {
      const script = [...variables, command].join('\n');
      const { stdout } = await run('bash', ['-euc', script]);
      return stdout;
    };
    for (const { command, shown } of lines) {
      const here = command
        .replace('http://127.0.0.1:4301/desk/api/v1', deskUrl)
        .replace('npx writethru', `node ${resolve('dist/cli.js')} --data ${work.path('data')}`)
        .replace(/\b(?:EDITION|HASH)\b/gu, (name) => replaced[name] ?? name);
      const [, name] = /^([A-Z]+)=/u.exec(here) ?? [];
      if (name) {
        variables.push(`${name}='${await bash(`${here}\nprintf %s "$${name}"`)}'`);
        continue;
      }
      const strict = shown === null ? here.replace('curl ', 'curl --fail-with-body ') : here;
      let answer = await bash(strict);
      // Filing and sending go on behind the answer; the page says so.
      const until = awaited(command);
      if (until) {
        await expect
          .poll(async () => (answer = await bash(strict)), { timeout: 120_000, interval: 300 })
          .toMatch(until);
      }
      if (shown !== null) expect(answer.trim(), command).toBe(shown);
      const made = /"edition":(?:\{"id":)?"([^"]+)".*?"hash":"([0-9a-f]+)"/u.exec(answer);
      if (made) Object.assign(replaced, { EDITION: made[1], HASH: made[2] });
    }
    expect(replaced['EDITION']).not.toBe('');
  });
});

const awaited = (command: string): RegExp | null => {
  if (command.includes('/articles/quay ')) return /"state":"filed"/u;
  if (command.includes('/status ')) return /"planned":[1-9]\d*,"sent":[1-9].*"pending":0/u;
  return null;
};

describe('writethru token', () => {
  it('gives a token that the running desk takes, with all the roles asked for', async () => {
    const data = work.path('data');
    const { stdout, exit } = await cli([
      'token',
      '--role',
      'editor',
      'admin',
      '--hours',
      '2',
      '--json',
      '--data',
      data,
    ]);
    expect(exit).toBe(0);
    const { token, roles, until } = JSON.parse(stdout);
    expect(roles).toEqual(['editor', 'admin']);
    const answer = await fetch(`${deskUrl}/whoami`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await answer.json()).toMatchObject({ roles, until });
  });

  it.each([
    [['--role', 'king'], /king.*editor, publisher, admin/su],
    [['--hours', '25'], /--hours "25": allowed are numbers over 0 to 24/u],
    [['--hours', 'one'], /--hours "one"/u],
  ])('refuses %j in one line', async (args, words) => {
    const { exit, stderr, stdout } = await cli(['token', ...args, '--data', work.path('data')]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
