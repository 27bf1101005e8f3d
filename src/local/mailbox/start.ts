import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type EmbeddedServer, listenOnLoopback } from '../loopback.ts';
import { DEFAULT_PORTS } from '../ports.ts';
import { createMailbox, type MailboxOptions } from './app.tsx';

/** Serves the mailbox on the loopback address; port 0 takes a free one. Throws `local.port-taken`. */
export const startMailbox = async (
  options: MailboxOptions & { /** @default 4302 */ readonly port?: number },
): Promise<EmbeddedServer> => {
  const app = createMailbox(options);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  return listenOnLoopback(server, options.port ?? DEFAULT_PORTS.mailbox);
};
