import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import dynalite from 'dynalite';
import { type EmbeddedServer, listenOnLoopback } from '../../../src/local/loopback.ts';

/**
 * Starts dynalite, which speaks DynamoDB's protocol, on a free loopback port: the referee of what talks to DynamoDB.
 * Destroy the clients before `stop()`, or it waits for their connections.
 *
 * @param options `folder` null keeps it in memory
 */
export async function startDatabase({
  folder,
}: {
  readonly folder: string | null;
}): Promise<EmbeddedServer> {
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(folder === null ? {} : { path: folder }),
  });
  surviveLostClients(server);
  const { endpoint, stop } = await listenOnLoopback(server);
  return { endpoint, stop };
}

/** dynalite throws what a request's stream reports; a client that was killed must not end this process. */
const surviveLostClients = (server: Server): void => {
  const [answer] = server.listeners('request') as ((...exchange: unknown[]) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer?.call(server, request, response);
    request.removeAllListeners('error');
    request.on('error', () => response.destroy());
  });
};
