import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { cli, workFolder } from '../support/processes/cli.ts';

/** Packages of which a process loaded a file. */
const loadedBy = async (args: readonly string[]): Promise<ReadonlySet<string>> => {
  const work = await workFolder();
  const coverage = work.path('coverage');
  const { exit } = await cli([...args, '--data', work.path('data')], {
    NODE_V8_COVERAGE: coverage,
  });
  expect(exit).toBe(0);
  const packages = new Set<string>();
  for (const file of await readdir(coverage)) {
    const { result } = JSON.parse(await readFile(`${coverage}/${file}`, 'utf8'));
    for (const { url } of result) {
      const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1];
      if (name !== undefined) packages.add(name);
    }
  }
  await work.remove();
  return packages;
};

/** What reads pages, tells languages apart and lays mails out takes longer to load than such a command to work. */
const HEAVY = ['eld', 'linkedom', '@mozilla/readability', 'mjml', 'openid-client', 'aws-cdk-lib'];

it('a command that shows something loads nothing that reads pages or lays mails out', async () => {
  const loaded = await loadedBy(['edition', 'list']);
  expect(HEAVY.filter((name) => loaded.has(name))).toEqual([]);
  // It does work over the store, so the check looks at the right process.
  expect(loaded).toContain('classic-level');
});

it('help loads no more than what parses options and draws bars', async () => {
  const loaded = await loadedBy(['--help']);
  expect([...loaded].filter((name) => name.startsWith('@') || HEAVY.includes(name))).toEqual([]);
  expect(loaded.size).toBeLessThan(12);
});
