import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { fingerprintOf, once, type SignedIn } from '../../desk/index.ts';
import { authenticate, mustHave } from './admit.ts';
import { BASE_PATH, type Operation } from './contract/operation.ts';
import { OPERATIONS, type OperationId } from './contract/operations.ts';
import { type Asked, type Handlers, Rendered } from './handler.ts';
import type { DeskApiPorts } from './ports.ts';
import { ApiError, problemOf } from './problem.ts';
import { readBody, readKey, readPath, readQuery } from './read-request.ts';
import { articleRoutes } from './routes/articles.ts';
import { deskRoutes } from './routes/desk.ts';
import { editionRoutes } from './routes/editions.ts';
import { feedRoutes } from './routes/feeds.ts';
import { storyRoutes } from './routes/stories.ts';
import { subscriberRoutes } from './routes/subscribers.ts';

/** Answers are for who asked alone, are what they say they are, and run nothing. */
const guard: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('cache-control', 'no-store');
  c.res.headers.set('x-content-type-options', 'nosniff');
  c.res.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  c.res.headers.set('referrer-policy', 'no-referrer');
  c.res.headers.set(
    'content-security-policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src https: data:",
  );
};

type AnyAsked = Asked<Operation>;
type AnyHandle = (asked: AnyAsked) => Promise<unknown>;

const ENTRIES = Object.entries(OPERATIONS) as [OperationId, Operation][];

/**
 * The desk's HTTP API, made from its table of operations: who calls and whether they may is settled first, then what
 * they ask for, then the work is done, once for each idempotency key. Every refusal is a problem document (RFC 9457).
 */
export const createDesk = (ports: DeskApiPorts): Hono => {
  const handlers: Handlers = {
    ...deskRoutes(ports),
    ...editionRoutes(ports),
    ...storyRoutes(ports),
    ...articleRoutes(ports),
    ...feedRoutes(ports),
    ...subscriberRoutes(ports),
  };
  const desk = new Hono();
  desk.use(guard);
  for (const [id, operation] of ENTRIES) {
    desk.on(operation.method.toUpperCase(), pattern(operation.path), (c) =>
      answer(c, id, operation, handlers[id] as unknown as AnyHandle, ports),
    );
  }
  for (const path of new Set(ENTRIES.map(([, operation]) => operation.path)))
    desk.all(pattern(path), (c) => otherMethod(c, path, ports));
  desk.all(`${BASE_PATH}/*`, async (c) => {
    await authenticate(c, ports.tokens);
    return nowhere(c);
  });
  desk.notFound(nowhere);
  desk.onError((error, c) => {
    const response = problemOf(error);
    if (response.status >= 500)
      ports.logger.error('desk.failed', { route: c.req.routePath, code: codeOf(error) });
    return response;
  });
  return desk;
};

/** `/editions/{edition}` as the router has it; an article's id may hold slashes. */
const pattern = (path: string): string =>
  BASE_PATH + path.replace(/\{(\w+)\}/gu, ':$1').replace(':article', ':article{[\\s\\S]+}');

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;

const nowhere = (c: Context): Response =>
  problemOf(new ApiError(404, 'api.path', `${c.req.method} ${c.req.path}: there is no such path`));

const otherMethod = async (
  c: Context,
  path: string,
  { tokens }: DeskApiPorts,
): Promise<Response> => {
  await authenticate(c, tokens);
  const methods = ENTRIES.filter(([, operation]) => operation.path === path).map(([, { method }]) =>
    method.toUpperCase(),
  );
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
  const detail = `${c.req.method} ${c.req.path}: allowed are ${allow}`;
  throw new ApiError(405, 'api.method', detail, { headers: { allow } });
};

const answer = async (
  c: Context,
  id: OperationId,
  operation: Operation,
  handle: AnyHandle,
  ports: DeskApiPorts,
): Promise<Response> => {
  const editor = operation.roles && (await admit(c, operation.roles, ports));
  const path = readPath(c, operation);
  const query = readQuery(c, operation);
  const body = await readBody(c, operation);
  const key = readKey(c, operation);
  const request = key === null ? null : { scope: id, key, asked: { path, query, body } };
  const order = request && `${request.key} ${fingerprintOf(request)}`;
  const work = async (): Promise<unknown> => {
    const given = await handle({ editor, path, query, body, order } as AnyAsked);
    return given instanceof Rendered ? given : operation.answer.parse(given);
  };
  const given = request ? await once(request, work, ports) : await work();
  if (!(given instanceof Rendered)) return Response.json(given, { status: operation.status });
  const headers = { ...given.headers, 'content-type': `${given.type}; charset=utf-8` };
  return new Response(given.text, { status: operation.status, headers });
};

const admit = async (
  c: Context,
  roles: NonNullable<Operation['roles']>,
  { tokens }: DeskApiPorts,
): Promise<SignedIn> => {
  const editor = await authenticate(c, tokens);
  mustHave(editor, roles);
  return editor;
};
