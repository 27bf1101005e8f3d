import type { Context } from 'hono';
import * as z from 'zod';
import { formatBytes, KILOBYTE } from '../../kernel/index.ts';
import type { Operation } from '../contract/operation.ts';
import { PARAMETERS } from '../contract/parameters.ts';
import type { Problem } from '../contract/problem.ts';
import { ApiError } from '../problem.ts';

/** Longer than any body here that is no batch. */
const BODY_BYTES = 64 * KILOBYTE;
/** As many faults as anybody mends at once. */
const FAULTS = 20;
/** What is quoted of a wrong value. */
const QUOTED = 60;
/** RFC 9110 leaves it open; a UUID has 36. */
const KEY = /^[\x20-\x7e]{1,200}$/u;

type Errors = NonNullable<Problem['errors']>;
type Parsed = Readonly<Record<string, unknown>>;

/** What stands in the braces of an operation's path; 404 for what cannot be an id. */
export const readPath = (c: Context, operation: Operation): Parsed =>
  pathOf(operation, (name) => c.req.param(name));

/** An operation's path by what its names stand for; 404 for what cannot be an id. */
export const pathOf = ({ path }: Operation, given: (name: string) => unknown): Parsed => {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.map((name) => {
      const text = String(given(name) ?? '');
      const schema = PARAMETERS[name as keyof typeof PARAMETERS];
      if (schema.safeParse(text).success) return [name, text];
      throw new ApiError(404, `${name}.missing`, `${name} ${quoted(text)}: there is none`);
    }),
  );
};

/** The query, with numbers as numbers. A name that comes twice is one value with a comma in it, as API Gateway has it. */
export const readQuery = (c: Context, operation: Operation): Parsed => {
  const given = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      typed(values.join(','), operation.query?.shape[name]),
    ]),
  );
  return queryOf(operation, given);
};

/** A query whose numbers are numbers, as its schema has it; 422 where it is none. */
export const queryOf = ({ query }: Pick<Operation, 'query'>, given: unknown): Parsed => {
  const read = (query ?? z.strictObject({})).safeParse(given, { reportInput: true });
  if (read.success) return read.data;
  const errors = faultsOf(read.error).map(({ path, detail }) => ({
    parameter: path.map(String).join('.'),
    detail,
  }));
  throw unfit('query', errors);
};

const typed = (text: string, schema: unknown): unknown =>
  isNumber(schema) && /^-?\d{1,15}$/u.test(text) ? Number(text) : text;

const isNumber = (schema: unknown): boolean => {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return isNumber(schema.unwrap());
  return schema instanceof z.ZodNumber;
};

/** The body as its schema has it: 415, 413, 400 or 422 where it is none. */
export const readBody = async (c: Context, { body, bodyBytes }: Operation): Promise<unknown> => {
  if (!body) return undefined;
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json') {
    const detail = `Content-Type: got ${quoted(type)}; allowed is application/json`;
    throw new ApiError(415, 'api.media-type', detail);
  }
  const limit = bodyBytes ?? BODY_BYTES;
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > limit) {
    const detail = `body: ${formatBytes(bytes.byteLength)}; allowed are ${formatBytes(limit)}`;
    throw new ApiError(413, 'api.too-large', detail);
  }
  return bodyOf({ body }, parsedJson(bytes));
};

/** A body, parsed, as its schema has it; 422 where it is none. */
export const bodyOf = ({ body }: Pick<Operation, 'body'>, given: unknown): unknown => {
  if (!body) return undefined;
  const read = body.safeParse(given, { reportInput: true });
  if (read.success) return read.data;
  const errors = faultsOf(read.error).map(({ path, detail }) => ({
    pointer: `#${path.map((step) => `/${escaped(step)}`).join('')}`,
    detail,
  }));
  throw unfit('body', errors);
};

const parsedJson = (bytes: ArrayBuffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError(400, 'api.json', 'body: it is no JSON in UTF-8');
  }
};

/** The caller's idempotency key; null where none is asked for or none came. */
export const readKey = (c: Context, operation: Operation): string | null =>
  keyOf(operation, c.req.header('idempotency-key'));

/** The key of a request for an operation, checked. */
export const keyOf = ({ key }: Operation, got: string | undefined): string | null => {
  if (!key) return null;
  if (got === undefined && key === 'optional') return null;
  if (got !== undefined && KEY.test(got)) return got;
  const what = got === undefined ? 'got none' : `got ${quoted(got)}`;
  const detail = `Idempotency-Key: ${what}; required are 1 to 200 printable ASCII characters that name this request alone`;
  throw new ApiError(400, 'api.key', detail);
};

/** RFC 6901, 3. */
const escaped = (step: PropertyKey): string =>
  String(step).slice(0, QUOTED).replaceAll('~', '~0').replaceAll('/', '~1');

const faultsOf = (error: z.ZodError): { path: PropertyKey[]; detail: string }[] =>
  error.issues.slice(0, FAULTS).flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [{ path: issue.path, detail: `${issue.message}${gotten(issue.input)}` }];
    return issue.keys
      .slice(0, FAULTS)
      .map((key) => ({ path: [...issue.path, key], detail: 'There is no such member.' }));
  });

/** Only what is short by nature: a list or an object may be as large as a body. */
const gotten = (input: unknown): string => {
  if (typeof input === 'string') return `; got ${quoted(input)}`;
  return typeof input === 'number' || typeof input === 'boolean' ? `; got ${input}` : '';
};

const quoted = (text: string): string =>
  JSON.stringify(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

const unfit = (what: 'body' | 'query', errors: Errors): ApiError => {
  const [first] = errors;
  const place = first?.parameter ?? first?.pointer ?? '';
  return new ApiError(422, `api.${what}`, `${what} ${place}: ${first?.detail ?? 'unfit'}`, {
    errors: errors.slice(0, FAULTS),
  });
};
