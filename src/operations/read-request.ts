import * as z from 'zod';
import type { Operation } from './contract/operation.ts';
import { PARAMETERS } from './contract/parameters.ts';
import type { Problem } from './contract/problem.ts';
import { ApiError } from './problem.ts';

/** As many faults as anybody mends at once. */
const FAULTS = 20;
/** What is quoted of a wrong value. */
const QUOTED = 60;
/** RFC 9110 leaves it open; a UUID has 36. */
const KEY = /^[\x20-\x7e]{1,200}$/u;

type Errors = NonNullable<Problem['errors']>;
/** A part of a request by the names in it. */
export type Parsed = Readonly<Record<string, unknown>>;

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

/** A value that is not as it must be, as far as it is shown. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

const unfit = (what: 'body' | 'query', errors: Errors): ApiError => {
  const [first] = errors;
  const place = first?.parameter ?? first?.pointer ?? '';
  return new ApiError(422, `api.${what}`, `${what} ${place}: ${first?.detail ?? 'unfit'}`, {
    errors: errors.slice(0, FAULTS),
  });
};
