import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Check, failed, ok } from '../../desk/doctor/check.ts';
import type { Manifest } from './node-version.ts';

const MEND = 'npm ci';

/** As Node looks for it: in the node_modules of the folder and of every folder above it. */
const installedAt = (root: string, name: string): string | null => {
  for (let folder = root; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return null;
  }
};

const versionAt = async (path: string): Promise<string> =>
  (JSON.parse(await readFile(path, 'utf8')) as { readonly version?: string }).version ?? 'none';

const wrongPackages = async (root: string, wanted: Manifest['dependencies']): Promise<string[]> => {
  const wrong: string[] = [];
  for (const [name, version] of Object.entries(wanted)) {
    const path = installedAt(root, name);
    const got = path === null ? null : await versionAt(path);
    if (got === null) wrong.push(`${name} is missing`);
    else if (got !== version) wrong.push(`${name} is ${got}, not ${version}`);
  }
  return wrong;
};

/** Are the packages that it stands on there, in the versions that it was tried with? */
export const checkPackages = async (root: string, { dependencies }: Manifest): Promise<Check> => {
  const wrong = await wrongPackages(root, dependencies);
  const all = Object.keys(dependencies).length;
  return wrong.length === 0
    ? ok('packages', `all ${all} installed, in the versions named`)
    : failed('packages', wrong.join(', '), MEND);
};

/** What the command line reads beside its own code. */
const FILES = ['dist/cli.js', 'writethru.config.ts', 'examples/sample', 'templates'];

/** Is everything there that was built or shipped, and can the templates be read? */
export const checkFiles = async (root: string): Promise<Check> => {
  const missing = FILES.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    return failed('files', `${missing.join(', ')} missing in ${root}`, 'npm ci && npm run build');
  }
  try {
    const { loadTemplates } = await import('../../render/index.ts');
    const { words } = loadTemplates(join(root, 'templates'));
    return ok('files', `built; templates complete, words in ${Object.keys(words).join(', ')}`);
  } catch (error) {
    return failed('files', (error as Error).message, 'restore templates/ as they were shipped');
  }
};
