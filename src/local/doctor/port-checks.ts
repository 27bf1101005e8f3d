import { createServer } from 'node:net';
import { type Check, ok, warning } from '../../desk/doctor/check.ts';
import { excerpt } from '../../kernel/index.ts';
import { readOwner } from '../folder-owner.ts';
import { portHolder } from './port-holder.ts';

const HOST = '127.0.0.1';
const MEND = 'stop it, or start on other ports: writethru start --port 0 takes free ones';

/** The error's code where nobody may listen there now; null where the port is free. */
const whyNot = (port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, HOST, () => server.close(() => resolve(null)));
  });

/**
 * Is a port that `start` would take free, or held by our own `start` on this data folder? Any other holder is a
 * warning: everything but `start` on its usual ports works.
 */
export const checkPort = async (port: number, page: string, folder: string): Promise<Check> => {
  const name = `port ${port}`;
  const code = await whyNot(port);
  if (code === null) return ok(name, `free, for the ${page}`);
  if (code !== 'EADDRINUSE') return warning(name, `cannot be listened on (${code})`, MEND);
  const holder = await portHolder(port);
  const owner = await readOwner(folder);
  if (holder && owner?.pid === holder.pid)
    return ok(name, `the ${page} of ${owner.command}, process ${owner.pid}`);
  const who = holder ? `process ${holder.pid} (${excerpt(holder.command)})` : 'another process';
  return warning(name, `wanted for the ${page}, and taken by ${who}`, MEND);
};
