import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { listenOnLoopback } from '../../../src/local/loopback.ts';

export interface Publisher {
  readonly endpoint: string;
  /** What lies at a path; the publisher names its version (ETag) and answers 304 to who has it. */
  put(path: string, body: string | Buffer, type?: string): void;
  /** Paths as they were asked for, with the status that was answered. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** A publisher's server on a free loopback port: files with ETags, and nothing else. */
export const startPublisher = async (): Promise<Publisher> => {
  const files = new Map<string, { body: Buffer; type: string; etag: string }>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const file = files.get(path);
    const isKnown = file !== undefined && request.headers['if-none-match'] === file.etag;
    const status = file === undefined ? 404 : isKnown ? 304 : 200;
    asked.push(`${status} ${path}`);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(status, { etag: file.etag, 'content-type': file.type });
    response.end(isKnown ? undefined : file.body);
  });
  const { endpoint, stop } = await listenOnLoopback(server);
  return {
    endpoint,
    asked,
    put: (path, body, type = 'application/rss+xml') => {
      const bytes = Buffer.from(body);
      const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}"`;
      files.set(path, { body: bytes, type, etag });
    },
    stop: async () => {
      server.closeAllConnections();
      await stop();
    },
  };
};
