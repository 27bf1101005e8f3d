import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Socket } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { publicOnly, thisMachineToo } from '../../../src/ingest/feeds/check-address.ts';
import { type FetchOptions, fetchSafely } from '../../../src/ingest/feeds/fetch-safely.ts';
import { type Listening, listenOnLoopback } from '../../../src/local/loopback.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const open: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.stop()));
});

/** Serves each path by a function of its own. */
const serve = async (paths: Record<string, Answer>): Promise<Listening> => {
  const server = createServer((request, response) => {
    response.on('error', () => {});
    const answer = paths[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  const listening = await listenOnLoopback(server);
  open.push({
    stop: () => {
      server.closeAllConnections();
      return listening.stop();
    },
  });
  return listening;
};

/** A server below HTTP. */
const serveBytes = async (speak: (socket: Socket) => void): Promise<string> => {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    speak(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  open.push({ stop });
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`;
};

const unknownNames = async (host: string): Promise<string[]> => {
  throw new Error(`no address for ${host}`);
};
const LOCAL = { resolve: unknownNames, allows: thisMachineToo };
const LIMITS: FetchOptions = { maxBytes: 100_000, milliseconds: 5000 };
const fetchLocal = (url: string, options: Partial<FetchOptions> = {}) =>
  fetchSafely(url, { ...LIMITS, ...options }, LOCAL);
const send =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, headers).end(body);
  };
const redirect =
  (location: string, status = 302): Answer =>
  (_request, response) => {
    response.writeHead(status, { location }).end('moved');
  };

describe('an answer', () => {
  test('comes with its bytes, its type and its validators', async () => {
    const validators = { etag: '"v1"', 'last-modified': 'Sat, 26 Oct 2024 07:00:00 GMT' };
    const { endpoint } = await serve({
      '/feed': send('<rss/>', { 'content-type': 'application/rss+xml', ...validators }),
    });
    const answer = await fetchLocal(`${endpoint}/feed`);
    expect(answer).toEqual({
      kind: 'body',
      bytes: Buffer.from('<rss/>'),
      url: `${endpoint}/feed`,
      permanentUrl: `${endpoint}/feed`,
      contentType: 'application/rss+xml',
      etag: '"v1"',
      lastModified: 'Sat, 26 Oct 2024 07:00:00 GMT',
    });
  });

  test('that nothing changed is told apart, and only where validators were sent', async () => {
    const { endpoint } = await serve({
      '/feed': (request, response) => {
        const known =
          request.headers['if-none-match'] === '"v1"' &&
          request.headers['if-modified-since'] === 'Sat, 26 Oct 2024 07:00:00 GMT';
        response.writeHead(known ? 304 : 200).end(known ? undefined : 'new');
      },
      '/odd': (_request, response) => {
        response.writeHead(304).end();
      },
    });
    const validators = { etag: '"v1"', lastModified: 'Sat, 26 Oct 2024 07:00:00 GMT' };
    expect(await fetchLocal(`${endpoint}/feed`, validators)).toEqual({ kind: 'unchanged' });
    expect(await fetchLocal(`${endpoint}/feed`)).toMatchObject({ kind: 'body' });
    await expect(fetchLocal(`${endpoint}/odd`)).rejects.toMatchObject({ code: 'fetch.status' });
  });

  test.each([
    ['gzip', gzipSync('<rss/>')],
    ['GZIP ', gzipSync('<rss/>')],
    ['x-gzip', gzipSync('<rss/>')],
    ['deflate', deflateSync('<rss/>')],
    ['br', brotliCompressSync('<rss/>')],
    ['identity', Buffer.from('<rss/>')],
  ])('in the content-encoding "%s" is decoded', async (coding, body) => {
    const { endpoint } = await serve({ '/': send(body, { 'content-encoding': coding }) });
    const answer = await fetchLocal(`${endpoint}/`);
    expect(answer.kind === 'body' && answer.bytes.toString()).toBe('<rss/>');
  });

  test.each([
    ['gzip, gzip', gzipSync(gzipSync('<rss/>'))],
    ['compress', Buffer.from('<rss/>')],
    ['constructor', Buffer.from('<rss/>')],
    ['gzip', Buffer.from('<rss/>')],
    ['gzip', gzipSync('<rss/>').subarray(0, 12)],
    ['deflate', Buffer.from('<rss/>')],
    ['br', Buffer.from('<rss version="2.0"/>')],
    ['br', brotliCompressSync('<rss/>').subarray(0, 4)],
  ])(
    'in the content-encoding "%s" that is none of ours, or not what it says, is refused',
    async (coding, body) => {
      const { endpoint } = await serve({ '/': send(body, { 'content-encoding': coding }) });
      await expect(fetchLocal(`${endpoint}/`)).rejects.toMatchObject({ code: 'fetch.encoding' });
    },
  );

  test.each([204, 206, 401, 404, 410, 429, 500, 503])('of status %d is refused', async (status) => {
    const { endpoint } = await serve({
      '/': (_request, response) => {
        response.writeHead(status).end();
      },
    });
    await expect(fetchLocal(`${endpoint}/`)).rejects.toThrow(
      `${endpoint}/: answered with status ${status}; allowed is 200`,
    );
  });
});

describe('a host by name', () => {
  test('is connected to at the address that was checked, and asked for by its name', async () => {
    const { port } = await serve({
      '/': (request, response) => {
        response.end(request.headers.host);
      },
    });
    const resolve = vi.fn(async () => ['127.0.0.1']);
    const url = `http://pinned.test:${port}/`;
    const answer = await fetchSafely(url, LIMITS, { resolve, allows: thisMachineToo });
    expect(answer.kind === 'body' && answer.bytes.toString()).toBe(`pinned.test:${port}`);
    expect(resolve).toHaveBeenCalledExactlyOnceWith('pinned.test');
  });

  test('is checked at each redirect, so that a second answer cannot lead inward', async () => {
    const { port } = await serve({ '/': redirect('/again') });
    const resolve = vi.fn(async () => ['10.0.0.1']).mockResolvedValueOnce(['127.0.0.1']);
    const url = `http://rebinding.test:${port}/`;
    const fetched = fetchSafely(url, LIMITS, { resolve, allows: thisMachineToo });
    await expect(fetched).rejects.toMatchObject({ code: 'fetch.address' });
    expect(resolve).toHaveBeenCalledTimes(2);
  });

  test('of this machine is refused unless wiring allows it', async () => {
    const answer = vi.fn(send('secret'));
    const { endpoint, port } = await serve({ '/': answer });
    const strict = { resolve: async () => ['127.0.0.1'], allows: publicOnly };
    for (const url of [`${endpoint}/`, `http://localhost:${port}/`, 'http://localhost/']) {
      await expect(fetchSafely(url, LIMITS, strict)).rejects.toMatchObject({
        code: 'fetch.address',
      });
    }
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    'of status %d is followed, relative or not',
    async (status) => {
      const { endpoint } = await serve({
        '/old': redirect('new?x=1', status),
        '/new?x=1': send('here'),
      });
      expect(await fetchLocal(`${endpoint}/old`)).toMatchObject({ url: `${endpoint}/new?x=1` });
    },
  );

  test.each([
    ['http://10.0.0.1/', 'fetch.address'],
    ['http://169.254.169.254/latest/meta-data/', 'fetch.address'],
    ['http://[::ffff:10.0.0.1]/', 'fetch.address'],
    ['//192.168.0.1/', 'fetch.address'],
    ['file:///etc/passwd', 'fetch.url'],
    ['http://user:secret@127.0.0.1/', 'fetch.url'],
    ['http://1.1.1.1:25/', 'fetch.url'],
    ['http://unknown.test/', 'fetch.name'],
    ['http://', 'fetch.redirects'],
  ])('to %s is refused', async (location, code) => {
    const { endpoint } = await serve({ '/': redirect(location) });
    await expect(fetchLocal(`${endpoint}/`)).rejects.toMatchObject({ code });
  });

  test('without an address is refused', async () => {
    const { endpoint } = await serve({
      '/': (_request, response) => {
        response.writeHead(302).end();
      },
    });
    await expect(fetchLocal(`${endpoint}/`)).rejects.toMatchObject({ code: 'fetch.redirects' });
  });

  test('is followed five times and no more', async () => {
    const asked: string[] = [];
    const step: Answer = (request, response) => {
      asked.push(request.url ?? '');
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('here');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    };
    const steps = Array.from({ length: 8 }, (_, left) => [`/${left}`, step] as const);
    const { endpoint } = await serve(Object.fromEntries(steps));
    expect(await fetchLocal(`${endpoint}/5`)).toMatchObject({ kind: 'body' });
    asked.length = 0;
    await expect(fetchLocal(`${endpoint}/6`)).rejects.toMatchObject({ code: 'fetch.redirects' });
    expect(asked).toEqual(['/6', '/5', '/4', '/3', '/2', '/1']);
  });
});

describe('a hostile server', () => {
  test('that sends a compression bomb is cut off at the decoded limit', async () => {
    const zeros = Buffer.alloc(20_000_000);
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
    const { endpoint } = await serve({
      '/gzip': send(gzipSync(zeros), { 'content-encoding': 'gzip' }),
      '/br': send(brotliCompressSync(zeros, quick), { 'content-encoding': 'br' }),
    });
    for (const path of ['/gzip', '/br']) {
      await expect(fetchLocal(endpoint + path)).rejects.toMatchObject({
        code: 'fetch.too-large',
        message: `${endpoint}${path}: more than 98 KB, which is the most that is read`,
      });
    }
  });

  test('that never ends is cut off at the limit, decoded or as sent', async () => {
    let connections = 0;
    const endless =
      (piece: Buffer, headers: Record<string, string>): Answer =>
      (_request, response) => {
        connections += 1;
        response.on('close', () => {
          connections -= 1;
        });
        response.writeHead(200, headers);
        const write = () => {
          while (!response.destroyed && response.write(piece));
        };
        response.on('drain', write);
        write();
      };
    const { endpoint } = await serve({
      '/plain': endless(Buffer.alloc(10_000), {}),
      // Decodes to nothing, for ever.
      '/empty': endless(gzipSync(''), { 'content-encoding': 'gzip' }),
    });
    for (const path of ['/plain', '/empty']) {
      await expect(fetchLocal(endpoint + path)).rejects.toMatchObject({ code: 'fetch.too-large' });
    }
    await vi.waitFor(() => expect(connections).toBe(0));
  });

  test('gets exactly the limit', async () => {
    const { endpoint } = await serve({
      '/': send(Buffer.alloc(1000)),
      '/gzip': send(gzipSync(Buffer.alloc(1000)), { 'content-encoding': 'gzip' }),
    });
    for (const path of ['/', '/gzip']) {
      await expect(fetchLocal(endpoint + path, { maxBytes: 1000 })).resolves.toBeTruthy();
      await expect(fetchLocal(endpoint + path, { maxBytes: 999 })).rejects.toMatchObject({
        code: 'fetch.too-large',
      });
    }
  });

  test.each<[string, Answer]>([
    ['says nothing', () => {}],
    [
      'sends its head and nothing more',
      (_request, response) => response.writeHead(200).flushHeaders(),
    ],
    [
      'trickles',
      (_request, response) => {
        const trickle = setInterval(() => response.write('.'), 10);
        response.on('close', () => clearInterval(trickle));
      },
    ],
    [
      'redirects slowly, again and again',
      (_request, response) => {
        setTimeout(() => response.writeHead(302, { location: '/' }).end(), 60);
      },
    ],
  ])('that %s is left when its time is over', async (_what, answer) => {
    const { endpoint } = await serve({ '/': answer });
    const started = performance.now();
    await expect(fetchLocal(`${endpoint}/`, { milliseconds: 200 })).rejects.toMatchObject({
      code: 'fetch.too-slow',
      message: `${endpoint}/: not done after 0.2 s, which is what a server is given in all`,
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('whose name service never answers is left when its time is over', async () => {
    const silent = { resolve: () => new Promise<never>(() => {}), allows: publicOnly };
    const fetched = fetchSafely('https://news.example/', { ...LIMITS, milliseconds: 50 }, silent);
    await expect(fetched).rejects.toMatchObject({ code: 'fetch.too-slow' });
  });

  test.each<[string, (socket: Socket) => void]>([
    ['hangs up', (socket) => socket.destroy()],
    ['speaks something else', (socket) => socket.end('220 mail.example ESMTP\r\n')],
    [
      'sends a head without end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const more = () => {
          while (!socket.destroyed && socket.write(`x: ${'y'.repeat(1000)}\r\n`));
        };
        socket.on('drain', more);
        more();
      },
    ],
    [
      'breaks off in its body',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort');
        setTimeout(() => socket.destroy(), 20);
      },
    ],
  ])('that %s is one line', async (_what, speak) => {
    const url = await serveBytes(speak);
    const error = await fetchLocal(url).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'fetch.connection' });
    expect(String(error)).not.toContain('\n');
    expect(String(error)).toContain(url);
  });

  test('that has no certificate is not spoken to over https', async () => {
    const { port } = await serve({ '/': send('plain') });
    await expect(fetchLocal(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({
      code: 'fetch.connection',
    });
  });

  test('that is not there is one line', async () => {
    const { endpoint, stop } = await listenOnLoopback(createServer());
    await stop();
    await expect(fetchLocal(`${endpoint}/`)).rejects.toThrow(/ECONNREFUSED/u);
  });
});
