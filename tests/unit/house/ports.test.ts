import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Adapters whose other side no embedded server plays; where they are tested instead, or why they are not. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  accessTokens: 'tests/integration/desk/access-tokens.test.ts, with an issuer of its own',
  CloudWatchAlarms: 'CloudWatch: read by "doctor --stage" alone',
  DeployedStacks: 'CloudFormation: read by "doctor --stage" alone',
  PublicNames: 'the public name servers: a test reaches nothing outside',
};

/** `class Name implements Port`, `const name = (table: Table): Port =>`, `const name =\n  ({ … }: Options): Port =>`. */
const FORMS = [
  /^(?:export )?class (\w+)[^{]*\bimplements\b/gmu,
  /^export const (\w+) = \(table: Table\)/gmu,
  /^export const (\w+) =\s*\([^)]*\): (?:SendToInbox|AccessTokens) =>/gmu,
];

const sourcesIn = async (folder: string): Promise<string[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

const adaptersIn = async (folder: string): Promise<string[]> =>
  (await sourcesIn(folder)).flatMap((text) =>
    FORMS.flatMap((form) => [...text.matchAll(form)].map(([, name]) => name ?? '')),
  );

it('every adapter of a port has a contract suite that it passes', async () => {
  const adapters = [...(await adaptersIn('src/store')), ...(await adaptersIn('src/aws'))];
  expect(adapters.length).toBeGreaterThan(25);
  const suites = [
    ...(await sourcesIn('tests/contract')),
    ...(await sourcesIn('tests/support/stores')),
  ];
  const held = (name: string): boolean =>
    suites.some((text) => new RegExp(`\\b(?:new )?${name}[(<]`, 'u').test(text));
  const without = adapters.filter((name) => !held(name)).sort();
  expect(without).toEqual(Object.keys(ELSEWHERE).sort());
});
