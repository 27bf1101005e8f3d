/**
 * Writes what this version of the product stores into tests/fixtures/stored, one of each kind, for the versions after it to
 * read. Run it once for each release, and never again for one that was released:
 *   npx tsx scripts/stored-fixtures.ts v0.2
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FIXTURES, packFolder, writeFixture } from '../tests/support/stored/files.ts';
import { storedSample } from '../tests/support/stored/sample.ts';

const ARTICLES = ['harbour-vote.txt', 'north-korea-nis.txt'];

const dataFolder = async (): Promise<Record<string, Buffer>> => {
  const folder = await mkdtemp(join(tmpdir(), 'writethru-fixtures-'));
  try {
    const people = join(folder, 'people.csv');
    await writeFile(people, 'email\nada@example.org\nbob@example.org\n');
    const data = join(folder, 'data');
    const articles = ARTICLES.map((name) => join('examples/sample/day-1', name));
    const options = ['--subscribers', people, '--at', '2024-10-26T07:00:00Z'];
    await promisify(execFile)(process.execPath, [
      ...['dist/cli.js', '--data', data, 'run', '--articles', ...articles, ...options],
    ]);
    const names = await readdir(data, { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    return Object.fromEntries(
      await Promise.all(
        files.map(async (file) => [file.slice(data.length + 1), await readFile(file)] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const [version = ''] = process.argv.slice(2);
if (!/^v\d+\.\d+$/u.test(version) || existsSync(join(FIXTURES, version))) {
  console.error(
    `stored-fixtures: "${version}": a version such as v0.2 that has no fixtures yet is wanted`,
  );
  process.exit(2);
}
await writeFixture(version, await storedSample());
await packFolder(version, await dataFolder());
