import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskClient } from '../../../src/cli/stage/desk-client.ts';
import { StageError } from '../../../src/cli/stage/errors.ts';
import { explain } from '../../../src/cli/terminal.ts';
import type { EditionId, NewsletterId } from '../../../src/kernel/index.ts';
import { seededRandom } from '../../../src/kernel/index.ts';
import { type Listening, listenOnLoopback } from '../../../src/local/loopback.ts';
import { linesIn } from '../../../src/operations/index.ts';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

let seen: Seen[];
/** In order; the last stands for all that follow. */
let answers: (Answer | 'cut')[];
let desk: Listening;
let slept: number[];
beforeEach(async () => {
  seen = [];
  slept = [];
  const server = createServer((request, response) => void answerTo(request, response));
  desk = await listenOnLoopback(server);
});
afterEach(() => desk.stop());

const answerTo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  let body = '';
  for await (const piece of request) body += piece;
  const { method = '', url = '', headers } = request;
  seen.push({ method, url, headers, body });
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  if (answer === 'cut' || !answer) {
    request.socket.destroy();
    return;
  }
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
  response.end(text);
};

const client = (deskUrl = desk.endpoint) =>
  deskClient(
    { name: 'production', deskUrl },
    {
      credentials: {
        token: async (roles) => `token-for-${roles.join('-')}`,
        advice: { unknown: 'sign in', unfit: 'ask for the role' },
      },
      clock: {
        now: () => 0,
        sleep: async (ms) => {
          slept.push(ms);
        },
      },
      random: seededRandom(1),
    },
  );

const WHO = { id: 'u1', name: 'Ada', roles: ['editor'], until: '2026-03-02T07:00:00.000Z' };
const problem = (status: number, code: string, detail: string): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { type: 'about:blank', title: 'Refused', status, code, detail },
});
const busy = problem(503, 'api.unavailable', 'try again in a moment');
const edition = 'wire_m-1' as EditionId;

const refusal = async (call: Promise<unknown>): Promise<StageError> => {
  const error: unknown = await call.then(
    () => null,
    (refused: unknown) => refused,
  );
  if (error instanceof StageError) return error;
  throw new Error(`it was not refused by the stage: ${String(error)}`);
};

describe('a call', () => {
  it('asks as the contract has it, with a token for what it asks', async () => {
    answers = [{ status: 200, body: { editions: [], next: null } }];
    const path = { newsletter: 'wire' as NewsletterId };
    const answer = await client().call('listEditions', { path, query: { limit: 3 } });
    expect(answer).toEqual({ editions: [], next: null });
    expect(seen).toMatchObject([
      {
        method: 'GET',
        url: '/desk/api/v1/newsletters/wire/editions?limit=3',
        headers: { authorization: 'Bearer token-for-editor-publisher-admin' },
      },
    ]);
  });

  it('brings no token where none is asked for', async () => {
    answers = [{ status: 200, body: { issuer: 'https://issuer.example.org', client: 'c' } }];
    await client().call('signIn', { path: {} });
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });
});

describe('trying again', () => {
  it.each([
    ['a gateway that is away', { status: 502, body: 'Bad Gateway' }],
    ['a desk that is busy', busy],
    ['a connection that breaks', 'cut' as const],
  ])('reads again after %s', async (_, passing) => {
    answers = [passing, passing, { status: 200, body: WHO }];
    expect(await client().call('whoami', { path: {} })).toEqual(WHO);
    expect(seen).toHaveLength(3);
    const [first = 0, second = 0] = slept;
    expect(first).toBeGreaterThanOrEqual(125);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThanOrEqual(500);
  });

  it('gives up after four times, and says what it got last', async () => {
    answers = [busy];
    const error = await refusal(client().call('whoami', { path: {} }));
    expect(seen).toHaveLength(4);
    expect(error).toMatchObject({ kind: 'unavailable', code: 'api.unavailable' });
  });

  it('waits as long as it is asked to, ten seconds at most', async () => {
    const asking = (seconds: string) => ({
      ...busy,
      headers: { ...busy.headers, 'retry-after': seconds },
    });
    answers = [asking('2'), asking('600'), { status: 200, body: WHO }];
    await client().call('whoami', { path: {} });
    expect(slept).toEqual([2000, 10_000]);
  });

  it('repeats a request that a key makes safe, under the same key', async () => {
    answers = ['cut', busy, { status: 200, body: { edition: null } }];
    const path = { newsletter: 'wire' as NewsletterId };
    await client().call('composeEdition', { path, body: {} });
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[a-z2-7]{26}$/u);
  });

  it.each([busy, 'cut' as const])('never repeats what no key makes safe (%#)', async (passing) => {
    answers = [passing];
    const call = client().call('pauseEdition', { path: { edition }, body: { reason: 'wait' } });
    expect((await refusal(call)).kind).toBe('unavailable');
    expect(seen).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'desk.token', 'it has expired', 1, 'it has expired; sign in'],
    [403, 'api.role', 'allowed is publisher', 1, 'allowed is publisher; ask for the role'],
    [404, 'edition.missing', 'there is none', 2, 'there is none'],
    [409, 'edition.state', 'it is sent', 1, 'it is sent'],
    [422, 'api.body', 'body #/reason: too short', 2, 'body #/reason: too short'],
    [429, 'api.many', 'slower', 1, 'slower'],
    [500, 'api.failed', 'our fault', 1, 'our fault'],
  ])('%i is one line and an exit code', async (status, code, detail, exit, shown) => {
    answers = [problem(status, code, detail)];
    const error = await refusal(client().call('resumeEdition', { path: { edition } }));
    expect(error.code).toBe(code);
    expect(explain(error)).toEqual({ line: `writethru: stage production: ${shown}`, exit });
    expect(seen).toHaveLength(1);
  });

  it('shows nothing that a terminal would act on', async () => {
    answers = [problem(409, 'edition.state', '\u001b[2Jgone\r\nsecond line')];
    const error = await refusal(client().call('resumeEdition', { path: { edition } }));
    expect(error.message).toBe('stage production: [2Jgone second line');
  });
});

describe('what is no answer of a desk', () => {
  it.each<[string, Answer, RegExp]>([
    [
      'a page of something else',
      { status: 404, body: '<html>', headers: { 'content-type': 'text/html' } },
      /got 404 as text\/html, which is no answer of a desk/u,
    ],
    ['no JSON', { status: 200, body: 'hello' }, /the answer to whoami is no JSON/u],
    [
      'another shape',
      { status: 200, body: { ...WHO, roles: 'all' } },
      /not as this version of writethru knows it \(roles: .*use the version that the stage runs/u,
    ],
    [
      'an endless one',
      { status: 200, body: `"${'x'.repeat(8 * 1024 * 1024)}"` },
      /longer than 8\.0 MB/u,
    ],
  ])('%s is refused', async (_, answer, words) => {
    answers = [answer];
    const error = await refusal(client().call('whoami', { path: {} }));
    expect(error.message).toMatch(words);
    expect(explain(error).exit).toBe(1);
    expect(seen).toHaveLength(1);
  });

  it('follows no redirect: the token goes nowhere else', async () => {
    answers = [{ status: 307, body: '', headers: { location: `${desk.endpoint}/elsewhere` } }];
    await refusal(client().call('whoami', { path: {} }));
    expect(seen.map(({ url }) => url)).toEqual(['/desk/api/v1/whoami']);
  });

  it('says where nobody listens', async () => {
    await desk.stop();
    const error = await refusal(client().call('whoami', { path: {} }));
    expect(error.message).toMatch(
      /^stage production: its desk at http:\/\/127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\); its deskUrl/u,
    );
    expect(slept).toHaveLength(3);
  });
});

describe('pages of lines', () => {
  const line = (email: string) =>
    JSON.stringify({
      email,
      name: null,
      topics: [],
      rhythm: 'daily',
      zone: 'UTC',
      language: 'en',
      consent: 'asked',
      state: 'confirmed',
    });

  it('are read line by line, and lead to the next', async () => {
    answers = [
      {
        status: 200,
        body: `${line('ada@example.org')}\n${line('ben@example.org')}\n`,
        headers: {
          'content-type': 'application/x-ndjson; charset=utf-8',
          link: '</desk/api/v1/newsletters/wire/subscribers/export?cursor=abc>; rel="next"',
        },
      },
    ];
    const path = { newsletter: 'wire' as NewsletterId };
    const page = await client().file('exportSubscribers', { path });
    const { items, next } = linesIn('exportSubscribers', page);
    expect(items.map(({ email }) => email)).toEqual(['ada@example.org', 'ben@example.org']);
    expect(next).toBe('abc');
  });
});
