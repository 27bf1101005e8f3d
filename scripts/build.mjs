// Builds the command line: bin/cli.ts → dist/cli.js and its chunks, and the file that its simulation's threads run.
// Packages stay outside the bundle, so only our own files are read at start.
import { existsSync } from 'node:fs';
import { chmod, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { BUNDLE } from './bundle-options.mjs';
import { pastBarrels } from './past-barrels.mjs';

const entry = 'bin/cli.ts';

if (!existsSync(entry)) {
  console.warn(`build: ${entry} is not there yet; nothing built`);
  process.exit(0);
}

// esbuild keeps a shebang of the entry file; a second one would be a syntax error.
const shebang = (await readFile(entry, 'utf8')).startsWith('#!') ? '' : '#!/usr/bin/env node';

await rm('dist', { recursive: true, force: true });
await build({
  ...BUNDLE,
  entryPoints: { cli: entry, 'simulate-worker': 'bin/simulate-worker.ts' },
  outdir: 'dist',
  splitting: true,
  plugins: [pastBarrels],
  banner: { js: shebang },
  sourcemap: true,
});
await chmod('dist/cli.js', 0o755);
