import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { AccessTokens } from '../../desk/index.ts';
import type { Logger } from '../../kernel/index.ts';
import { authenticate } from '../admit.ts';
import { BASE_PATH, type Operation } from '../contract/operation.ts';
import { OPERATIONS, type OperationId } from '../contract/operations.ts';
import { Rendered } from '../handler.ts';
import type { Perform } from '../perform.ts';
import { ApiError, problemOf } from '../problem.ts';
import { readRequest } from './read-request.ts';

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

const ENTRIES = Object.entries(OPERATIONS) as [OperationId, Operation][];

/** What the HTTP transport works with. */
export interface HttpPorts {
  readonly tokens: AccessTokens;
  readonly logger: Logger;
}

/**
 * The desk's HTTP API, made from its table of operations: who calls and whether they may is settled first, then what
 * they ask for, then the work is done, once for each idempotency key. Every refusal is a problem document (RFC 9457).
 */
export function createDeskApi(perform: Perform, ports: HttpPorts): Hono {
  const desk = new Hono();
  desk.use(guard);
  for (const [id, operation] of ENTRIES) {
    desk.on(operation.method.toUpperCase(), pattern(operation.path), (c) =>
      answer(c, id, perform, ports),
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
}

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
  { tokens }: Pick<HttpPorts, 'tokens'>,
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
  perform: Perform,
  { tokens }: Pick<HttpPorts, 'tokens'>,
): Promise<Response> => {
  const operation: Operation = OPERATIONS[id];
  const editor = operation.roles && (await authenticate(c, tokens));
  const given = await perform(id, editor, () => readRequest(c, operation));
  if (!(given instanceof Rendered)) return Response.json(given, { status: operation.status });
  const headers = { ...given.headers, 'content-type': `${given.type}; charset=utf-8` };
  return new Response(given.text, { status: operation.status, headers });
};
