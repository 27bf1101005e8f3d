import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { FUNCTIONS, type FunctionName } from '../src/app/functions.ts';

/** The project's root, wherever the CDK app is started. */
export const ROOT = resolve(import.meta.dirname, '..');

/** Where a function finds its templates; Lambda unpacks a bundle there. */
export const TEMPLATES_FOLDER = '/var/task/templates';

/** The script of the desk's pages is handed out as it is, and stands beside the bundle as in its package. */
const HTMX = 'htmx.org/dist/htmx.min.js';

// mjml, undici and the powertools hold CommonJS that asks for require at run time. By another name, for our own code
// imports it too.
const REQUIRE =
  "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);";

export interface BundleOptions {
  readonly name: FunctionName;
  /** The configuration as JSON; stands in the bundle where `process.env.WRITETHRU_CONFIGURATION` is read. */
  readonly configuration: string;
  readonly folder: string;
}

/**
 * Bundles one function into `folder` as `index.mjs`, with the AWS SDK, so that its error wording does not drift with
 * the runtime's, with the templates where it fills any, and with the script of pages where it shows the desk's. Names
 * are kept: errors and logs tell them.
 */
export const bundle = ({ name, configuration, folder }: BundleOptions): Metafile => {
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [join('lambdas', `${name}.ts`)],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // mjml's code for reading configuration files asks for it; nothing that runs here does.
    external: ['typescript'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    banner: { js: REQUIRE },
    define: { 'process.env.WRITETHRU_CONFIGURATION': JSON.stringify(configuration) },
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  if (FUNCTIONS[name].templates) {
    cpSync(join(ROOT, 'templates'), join(folder, 'templates'), { recursive: true });
  }
  if (FUNCTIONS[name].editors) {
    cpSync(createRequire(import.meta.url).resolve(HTMX), join(folder, 'node_modules', HTMX));
  }
  return metafile;
};
