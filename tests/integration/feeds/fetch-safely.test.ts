import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
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

  test('is for good only where all of them are', async () => {
    const { endpoint } = await serve({
      '/moved': redirect('/moved-too', 301),
      '/moved-too': redirect('/new', 308),
      '/for-now': redirect('/moved', 302),
      '/moved-for-now': redirect('/for-now', 301),
      '/new': send('here'),
    });
    const permanent = async (path: string) => {
      const answer = await fetchLocal(endpoint + path);
      return answer.kind === 'body' && answer.permanentUrl;
    };
    for (const path of ['/new', '/moved', '/moved-too']) {
      expect(await permanent(path)).toBe(`${endpoint}/new`);
    }
    for (const path of ['/for-now', '/moved-for-now']) expect(await permanent(path)).toBeNull();
  });

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

// What servers do beyond this stands in hostile-servers.test.ts.
describe('a server', () => {
  test('gets exactly the limit', async () => {
    const { endpoint } = await serve({
      '/': send(Buffer.alloc(1000)),
      '/gzip': send(gzipSync(Buffer.alloc(1000)), { 'content-encoding': 'gzip' }),
    });
    for (const path of ['/', '/gzip']) {
      await expect(fetchLocal(endpoint + path, { maxBytes: 1000 })).resolves.toBeTruthy();
      await expect(fetchLocal(endpoint + path, { maxBytes: 999 })).rejects.toMatchObject({
        code: 'fetch.too-large',
        message: `${endpoint}${path}: more than 999 bytes, which is the most that is read`,
      });
    }
  });

  test('that says nothing is left when its time is over', async () => {
    const { endpoint } = await serve({ '/': () => {} });
    const fetched = fetchLocal(`${endpoint}/`, { milliseconds: 200 });
    await expect(fetched).rejects.toMatchObject({
      code: 'fetch.too-slow',
      message: `${endpoint}/: not done after 0.2 s, which is what a server is given in all`,
    });
  });

  test('whose name service never answers is left when its time is over', async () => {
    const silent = { resolve: () => new Promise<never>(() => {}), allows: publicOnly };
    const fetched = fetchSafely('https://news.example/', { ...LIMITS, milliseconds: 50 }, silent);
    await expect(fetched).rejects.toMatchObject({ code: 'fetch.too-slow' });
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
