import { createServer, type Socket } from 'node:net';

/** A server below HTTP, on a free loopback port; `speak` gets each connection once a request stands in it. */
export interface SocketServer {
  readonly endpoint: string;
  /** Connections so far, and bytes written to all of them. */
  readonly connections: number;
  readonly written: number;
  /** Connections that are still open. */
  readonly open: number;
  stop(): Promise<void>;
}

export const startSocketServer = async (
  speak: (socket: Socket, path: string) => void,
): Promise<SocketServer> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (head) => speak(socket, head.toString('latin1').split(' ')[1] ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server listens nowhere');
  return {
    endpoint: `http://127.0.0.1:${bound.port}`,
    get connections() {
      return sockets.size;
    },
    get written() {
      return [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
    },
    get open() {
      return [...sockets].filter(({ destroyed }) => !destroyed).length;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Writes for as long as somebody reads. */
export const pour = (socket: Socket, next: () => string | Buffer): void => {
  const write = () => {
    while (!socket.destroyed && socket.write(next()));
  };
  socket.on('drain', write);
  write();
};

/** Writes a piece every few milliseconds. */
export const drip = (socket: Socket, next: () => string, everyMs = 10): void => {
  const dripping = setInterval(() => socket.write(next()), everyMs);
  socket.on('close', () => clearInterval(dripping));
};

/** An answer as it stands on the wire. */
export const answer = (headers: readonly string[], body: string | Buffer = '', status = '200 OK') =>
  Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n'), 'latin1'),
    Buffer.from(body),
  ]);

/** Says one thing and hangs up. */
export const once =
  (bytes: Buffer) =>
  (socket: Socket): void => {
    socket.end(bytes);
  };

/** A server, what it does, and what must come of it. */
export interface HostileServer {
  readonly name: string;
  speak(socket: Socket, path: string): void;
  /** How it ends: the code of the refusal. */
  readonly code: string;
  /** Or so, where it is a matter of the machine's speed. */
  readonly or?: string;
  /** Connections that it may get. @default 1 */
  readonly connections?: number;
}

export const chunked = ['Transfer-Encoding: chunked'];
export const coded = (coding: string, body: Buffer) =>
  once(answer([`Content-Encoding: ${coding}`], body));
export const redirect = (to: string) =>
  answer([`Location: ${to}`, 'Content-Length: 0'], '', '302 Found');
