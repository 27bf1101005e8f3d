import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNode } from '../../../../src/local/doctor/node-version.ts';
import { checkFiles, checkPackages } from '../../../../src/local/doctor/package-files.ts';
import { freshFolder } from '../../../support/stores/folders.ts';

const manifest = (dependencies: Record<string, string> = {}) => ({
  engines: { node: '>=20.19' },
  dependencies,
});

describe('Node', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('%s is enough', (version) => {
    expect(checkNode(manifest(), version).state).toBe('ok');
  });
  it.each(['v20.18.3', 'v18.20.0', 'v9.99.0'])('%s is too old', (version) => {
    expect(checkNode(manifest(), version)).toMatchObject({
      state: 'failed',
      found: `${version}; 20.19 or newer is needed`,
      mend: 'install Node 20.19 or newer',
    });
  });
});

describe('packages', () => {
  const install = async (root: string, name: string, version: string) => {
    const folder = join(root, 'node_modules', name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version }));
  };

  it('are found where Node finds them, also above the package', async () => {
    const root = await freshFolder();
    const here = join(root, 'node_modules', 'writethru');
    await install(root, '@scope/one', '1.2.3');
    await install(here, 'two', '2.0.0');
    const check = await checkPackages(here, manifest({ '@scope/one': '1.2.3', two: '2.0.0' }));
    expect(check).toMatchObject({ state: 'ok', found: 'all 2 installed, in the versions named' });
  });

  it('that are missing or of another version are named', async () => {
    const root = await freshFolder();
    await install(root, 'one', '1.0.1');
    const check = await checkPackages(root, manifest({ one: '1.0.0', two: '2.0.0' }));
    expect(check).toMatchObject({
      state: 'failed',
      found: 'one is 1.0.1, not 1.0.0, two is missing',
      mend: 'npm ci',
    });
  });
});

it('files that were not built or shipped are named', async () => {
  const root = await freshFolder();
  await mkdir(join(root, 'templates'));
  expect((await checkFiles(root)).found).toBe(
    `dist/cli.js, writethru.config.ts, examples/sample missing in ${root}`,
  );
});
