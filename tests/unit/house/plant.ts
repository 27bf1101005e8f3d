import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../../..');
const configuration = ['biome.jsonc', '.gitignore', 'scripts/no-wall-clock.grit'];

const Report = z.object({
  summary: z.object({ unchanged: z.number(), changed: z.number(), errors: z.number() }),
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string().nullish() }).nullish(),
    }),
  ),
});

/** What the linter said about a planted project: how many files it read, and per path the rules that fired. */
export interface Findings {
  readonly filesRead: number;
  rulesFor(path: string): readonly string[];
}

/** Writes the files into a throw-away project with this repository's lint configuration and lints it. */
export async function lintPlanted(files: ReadonlyMap<string, string>): Promise<Findings> {
  const project = await mkdtemp(join(tmpdir(), 'walls-'));
  try {
    for (const name of configuration)
      await place(project, name, (to) => copyFile(join(root, name), to));
    for (const [name, text] of files) await place(project, name, (to) => writeFile(to, text));
    const report = Report.parse(JSON.parse(await lint(project)));
    const found = new Map<string, string[]>();
    for (const { category, location } of report.diagnostics) {
      if (!location?.path) continue;
      const path = relative(project, resolve(project, location.path));
      found.set(path, [...(found.get(path) ?? []), category]);
    }
    const { unchanged, changed } = report.summary;
    return { filesRead: unchanged + changed, rulesFor: (path) => found.get(path) ?? [] };
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

async function place(project: string, name: string, write: (to: string) => Promise<void>) {
  const to = join(project, name);
  await mkdir(dirname(to), { recursive: true });
  await write(to);
}

async function lint(project: string): Promise<string> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    biome,
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '--diagnostic-level=error',
    '.',
  ];
  const run = promisify(execFile)(process.execPath, args, {
    cwd: project,
    maxBuffer: 64 * 2 ** 20,
  });
  // The linter exits non-zero whenever it finds something, which is what is wanted here.
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  return stdout;
}
