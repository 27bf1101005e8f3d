import * as z from 'zod';
import { BASE_PATH, type Operation } from '../contract/operation.ts';
import { OPERATIONS } from '../contract/operations.ts';
import { PARAMETERS } from '../contract/parameters.ts';
import { PROBLEM_TYPE, problemSchema } from '../contract/problem.ts';

type Json = Record<string, unknown>;

const DESCRIPTION = `What the editors of a newsletter do, for programs. A bearer token says who calls; \`x-roles\` of an
operation says who may. Refusals are problem documents (RFC 9457). A POST with an \`Idempotency-Key\` may be repeated:
the same key and request get the same answer.`;

const REASONS: Readonly<Record<number, string>> = {
  400: 'No JSON, or an idempotency key is missing or malformed.',
  401: 'No token, or one that proves nothing.',
  403: 'The token has no role that may.',
  404: 'There is no such thing.',
  409: 'What stands does not allow it.',
  413: 'The body is too long.',
  415: 'The body is not of a kind that is taken.',
  422: 'A part is not as it must be, or the idempotency key stands for another request.',
  500: 'A fault of ours.',
  503: 'Something behind the desk does not answer now.',
};

/** Every status with which an operation can refuse. */
export const refusalsOf = (operation: Operation): readonly number[] => {
  const { roles, path, body, key, seeks, conflicts } = operation;
  const keyed = key !== undefined;
  const can: readonly (readonly [number, boolean])[] = [
    [400, body !== undefined || keyed],
    [401, roles !== null],
    [403, roles !== null],
    [404, path.includes('{') || seeks === true],
    [409, conflicts === true],
    [413, body !== undefined],
    [415, body !== undefined],
    // Of a query, also where none is taken.
    [422, true],
    [500, true],
    [503, true],
  ];
  return can.flatMap(([status, does]) => (does ? [status] : []));
};

/** Turns a schema into JSON Schema, and its named parts into components. */
class Components {
  readonly schemas: Json = {};

  of(schema: z.ZodType, io: 'input' | 'output'): Json {
    const made = JSON.stringify(z.toJSONSchema(schema, { io }));
    const {
      $schema: _,
      $defs,
      ...own
    } = JSON.parse(made.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json & {
      $defs?: Json;
    };
    Object.assign(this.schemas, $defs);
    return own;
  }
}

/** The API as an OpenAPI 3.1 document, made from its table of operations. */
export const openapiDocument = () => {
  const components = new Components();
  const problem = components.of(problemSchema, 'output');
  const paths: Record<string, Json> = {};
  for (const [id, operation] of Object.entries(OPERATIONS) as [string, Operation][]) {
    const path = paths[operation.path] ?? {};
    path[operation.method] = describe(id, operation, problem, components);
    paths[operation.path] = path;
  }
  return {
    openapi: '3.1.1',
    info: { title: "Writethru: the desk's API", version: '1', description: DESCRIPTION },
    servers: [{ url: BASE_PATH }],
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: {
        editor: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: "An access token of the stage's user pool; locally of `writethru token`.",
        },
      },
    },
  };
};

const describe = (
  id: string,
  operation: Operation,
  problem: Json,
  components: Components,
): Json => {
  const { method, path, summary, description, roles, body, example, key } = operation;
  const [, noun = ''] = path.split('/');
  const json = (schema: Json, more: Json = {}) => ({ 'application/json': { schema, ...more } });
  const content = body && json(components.of(body, 'input'), example ? { example } : {});
  return {
    operationId: id,
    summary,
    ...(description ? { description } : {}),
    tags: [noun],
    ...(roles ? { security: [{ editor: [] }], 'x-roles': [...roles] } : { security: [] }),
    parameters: [
      ...pathParameters(path, components),
      ...queryParameters(operation, components),
      ...(key && method === 'post' ? [keyParameter(key === 'required')] : []),
    ],
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: {
      [operation.status]: success(operation, components),
      ...Object.fromEntries(
        refusalsOf(operation).map((status) => [status, refusal(status, problem)]),
      ),
    },
  };
};

const success = ({ answer, alsoAs, onlyAs }: Operation, components: Components): Json => ({
  description: 'Done.',
  content: {
    [onlyAs ?? 'application/json']: { schema: components.of(answer, 'output') },
    ...Object.fromEntries((alsoAs ?? []).map((type) => [type, { schema: { type: 'string' } }])),
  },
});

const refusal = (status: number, problem: Json): Json => ({
  description: REASONS[status] ?? '',
  ...(status === 401 || status === 403
    ? { headers: { 'WWW-Authenticate': { schema: { type: 'string' } } } }
    : {}),
  content: { [PROBLEM_TYPE]: { schema: problem } },
});

const pathParameters = (path: string, components: Components): Json[] =>
  [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: components.of(PARAMETERS[name as keyof typeof PARAMETERS], 'input'),
  }));

const queryParameters = ({ query, body, example }: Operation, components: Components): Json[] =>
  Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: components.of(schema as z.ZodType, 'input'),
    ...(!body && example && name in example ? { example: example[name] } : {}),
  }));

const keyParameter = (required: boolean): Json => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  description: 'Names this request; the same key with another request is refused (422).',
  schema: { type: 'string', pattern: '^[\\x20-\\x7e]{1,200}$' },
});
