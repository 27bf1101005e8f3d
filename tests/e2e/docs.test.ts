import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OSTRA, reportText } from '../support/measures/report-text.ts';
import { cli, workFolder } from '../support/processes/cli.ts';
import { type Publisher, startPublisher } from '../support/servers/publisher.ts';

/** Commands of the README that other parts of the gate run: installing, the tests, the server that stays up, the stacks. */
const RUN_ELSEWHERE = [/^npm ci && npm (start|test)$/u, /^npx cdk synth --quiet$/u];

const commandsOf = async (file: string): Promise<string[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2).trim());

/** Words of a command line, quotes taken off. */
const words = (command: string): string[] =>
  (command.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replace(/^"|"$/gu, ''));

/** The publisher of the docs, whose place a server on this machine takes. */
const PUBLISHER = 'https://www.example.com';

const servePublisher = async (): Promise<Publisher> => {
  const served = await startPublisher();
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';
  const [title, ...text] = reportText(OSTRA).split('\n').filter(Boolean);
  const report = `<h1>${title}</h1>${text.map((one) => `<p>${one}</p>`).join('')}`;
  served.put('/news', `<html><head>${link}</head><body></body></html>`, 'text/html');
  served.put(
    '/news/harbour-vote',
    `<html><body><article>${report}</article></body></html>`,
    'text/html',
  );
  served.put('/feed.xml', await readFile('examples/sample/day-1/rail.xml'));
  return served;
};

let work: Awaited<ReturnType<typeof workFolder>>;
let publisher: Publisher;
beforeAll(async () => {
  work = await workFolder();
  publisher = await servePublisher();
});
afterAll(async () => {
  await publisher.stop();
  await work.remove();
});

/** What stands for an id in the command lines after these, and where their answer has it. */
const GIVES: Readonly<Record<string, readonly [placeholder: string, id: RegExp]>> = {
  'stories list': ['STORY', /^(\S+)/u],
  'stories show': ['DEVELOPMENT', /●.*\n +(\S+)/u],
  'edition compose': ['EDITION', /^(\S+_\S+)/u],
  'correction make': ['CORRECTION', /^(\S+)/u],
};

describe('README', () => {
  // Thirty processes, one after the other.
  it('shows only command lines that work, in its order', async () => {
    const commands = (await commandsOf('README.md')).filter(
      (line) => !RUN_ELSEWHERE.some((known) => known.test(line)),
    );
    expect(commands.length).toBeGreaterThan(10);
    const ids = new Map<string, string>();
    for (const command of commands) {
      const [npx, name, ...rest] = words(command);
      expect([npx, name], command).toEqual(['npx', 'writethru']);
      // `run` is shown first, on its own: what it consumes must not be missing for the commands after it.
      const data = work.path(rest[0] === 'run' ? 'data-run' : 'data');
      const args = rest.map((word, at) => {
        if (word.startsWith(PUBLISHER)) return word.replace(PUBLISHER, publisher.endpoint);
        return rest[at - 1] === '--out' ? work.path(word) : (ids.get(word) ?? word);
      });
      const answer = await cli([...args, '--data', data]);
      expect(answer, `${command}\n${answer.stderr}`).toMatchObject({ exit: 0 });
      const [placeholder, pattern] = GIVES[rest.slice(0, 2).join(' ')] ?? [];
      const given = pattern?.exec(answer.stdout)?.[1];
      if (placeholder && given) ids.set(placeholder, given);
    }
  });
});

describe('docs/moving-in.md', () => {
  it('shows only command lines that work, in its order', async () => {
    const commands = await commandsOf('docs/moving-in.md');
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) {
      const [, , ...args] = words(command);
      const answer = await cli([...args, '--data', work.path('data-moving-in')]);
      expect(answer, `${command}\n${answer.stderr}`).toMatchObject({ exit: 0 });
    }
  });
});

/** Commands that have commands of their own. */
const GROUPS = ['correction', 'edition', 'feed', 'set-aside', 'stories', 'subscriber'];

/** By the words that name a command, such as `npx cdk deploy`: the flags that its lines use. */
const flagsUsed = (lines: readonly string[]): Map<string, Set<string>> => {
  const used = new Map<string, Set<string>>();
  for (const line of lines) {
    const [npx = '', program = '', ...rest] = words(line);
    const named = rest.slice(0, GROUPS.includes(rest[0] ?? '') ? 2 : 1);
    const command = [npx, program, ...named].join(' ');
    const flags = used.get(command) ?? new Set();
    for (const word of rest) if (word.startsWith('-')) flags.add(word);
    used.set(command, flags);
  }
  return used;
};

const helpOf = async (command: string): Promise<string> => {
  const [, program, ...named] = command.split(' ');
  if (program === 'writethru') {
    const help = await cli([...named, '--help']);
    expect(help.stdout).toContain(`Usage: writethru ${named.join(' ')}`);
    // The flags that every command has stand in the program's own help.
    return help.stdout + (await cli(['--help'])).stdout;
  }
  const cdk = join('node_modules', '.bin', 'cdk');
  return (await promisify(execFile)(cdk, [...named, '--help'])).stdout;
};

describe.each(['docs/deploy.md', 'docs/reading.md', 'docs/runbook/README.md'])('%s', (page) => {
  it('shows only commands and flags that there are', async () => {
    const lines = (await readFile(page, 'utf8'))
      .split('\n')
      .map((line) => line.trim().replace(/^\$ /u, ''))
      .filter((line) => /^npx (?:writethru|cdk) /u.test(line));
    expect(lines.length).toBeGreaterThan(0);
    // Until the command line speaks to a stage, what the guide says of that cannot be held against it.
    const { stdout: program } = await cli(['--help']);
    const speaks = program.includes('--stage') && /^ {2}login\b/mu.test(program);
    for (const [command, flags] of flagsUsed(lines)) {
      if (!speaks && command === 'npx writethru login') continue;
      const help = (await helpOf(command)) + (speaks ? '' : ' --stage');
      const unknown = [...flags].filter(
        (flag) => !new RegExp(`(?:^|[\\s,])${flag}\\b`, 'mu').test(help),
      );
      expect([command, unknown]).toEqual([command, []]);
    }
  });
});
