import type { Context } from 'hono';
import * as z from 'zod';
import { formatBytes, KILOBYTE } from '../../kernel/index.ts';
import type { Operation } from '../contract/operation.ts';
import type { ReadRequest } from '../perform.ts';
import { ApiError } from '../problem.ts';
import { bodyOf, keyOf, type Parsed, pathOf, queryOf, quoted } from '../read-request.ts';

/** Longer than any body here that is no batch. */
const BODY_BYTES = 64 * KILOBYTE;
/** The parts of a request as they came over HTTP, checked against the operation's contract. */
export async function readRequest(c: Context, operation: Operation): Promise<ReadRequest> {
  return {
    path: readPath(c, operation),
    query: readQuery(c, operation),
    body: await readBody(c, operation),
    key: readKey(c, operation),
  };
}

/** What stands in the braces of an operation's path; 404 for what cannot be an id. */
const readPath = (c: Context, operation: Operation): Parsed =>
  pathOf(operation, (name) => c.req.param(name));

/** The query, with numbers as numbers. A name that comes twice is one value with a comma in it, as API Gateway has it. */
const readQuery = (c: Context, operation: Operation): Parsed => {
  const given = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      typed(values.join(','), operation.query?.shape[name]),
    ]),
  );
  return queryOf(operation, given);
};

const typed = (text: string, schema: unknown): unknown =>
  isNumber(schema) && /^-?\d{1,15}$/u.test(text) ? Number(text) : text;

const isNumber = (schema: unknown): boolean => {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return isNumber(schema.unwrap());
  return schema instanceof z.ZodNumber;
};

/** The body as its schema has it: 415, 413, 400 or 422 where it is none. */
const readBody = async (c: Context, { body, bodyBytes }: Operation): Promise<unknown> => {
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

const parsedJson = (bytes: ArrayBuffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError(400, 'api.json', 'body: it is no JSON in UTF-8');
  }
};

/** The caller's idempotency key; null where none is asked for or none came. */
const readKey = (c: Context, operation: Operation): string | null =>
  keyOf(operation, c.req.header('idempotency-key'));
