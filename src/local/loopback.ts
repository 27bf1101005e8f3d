import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { portTaken } from './errors.ts';

/** Every server here is for this machine alone. */
const HOST = '127.0.0.1';
/** What a closing server grants the requests it is still answering. */
const GRACE_MS = 2000;
/** Longer than any client here keeps a connection: whoever closes first while the other writes loses an answer. */
const KEEP_ALIVE_MS = 60_000;
/** How often a closing server looks for connections that have fallen idle. */
const LOOK_MS = 20;

/** A server of this machine. */
export interface EmbeddedServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface Listening extends EmbeddedServer {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly port: number;
  /** Lets running answers finish, for at most 2 s, then cuts them off. */
  stop(): Promise<void>;
}

/** Listens on the loopback address; port 0 takes a free one. Throws `local.port-taken`. */
export const listenOnLoopback = async (server: Server, port = 0): Promise<Listening> => {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const words = `port ${port} on ${HOST}: another process listens there; stop it first`;
      reject(taken ? portTaken(words, { cause: error }) : error);
    };
    server.once('error', refuse);
    server.listen(port, HOST, () => {
      server.removeListener('error', refuse);
      resolve();
    });
  });
  const bound = (server.address() as AddressInfo).port;
  return { endpoint: `http://${HOST}:${bound}`, port: bound, stop: () => close(server) };
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
