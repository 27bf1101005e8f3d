import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// Where Node has it (22.1), what was compiled once is not compiled at the next start. Loaded after it: all of ours.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const [{ runCli }, { shell }] = await Promise.all([
  import('../src/cli/index.ts'),
  import('./shell.ts'),
]);

// Node 20 is supported here; the SDK would say at every start that one day it will not be there.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

// Who reads our output may stop reading (`… | head`): that is no failure, and the work itself goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await runCli(process.argv.slice(2), shell(root));
