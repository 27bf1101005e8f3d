import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../../src/domain/index.ts';
import { fromSchema, HOSTILE, type Schema, spoilt } from '../../support/samples/from-schema.ts';
import { type DeskWorld, deskWorld, type Reply } from '../../support/worlds/desk-world.ts';

/** Replays: every request below follows from it. */
const SEED = Number(process.env['API_SEED'] ?? 20_260_302);
/** Requests of one operation by one caller in one of the rounds. */
const ROUNDS = 6;

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly roles: readonly Role[] | null;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body: Schema | null;
  /** Schemas of answers by status and media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}

interface Ask {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
  readonly body: unknown;
}

let desk: DeskWorld;
let operations: readonly Operation[];
let schemas: Record<string, Schema>;
let known: Readonly<Record<string, readonly unknown[]>>;
const tokens: Partial<Record<Role | 'nobody' | 'no-role' | 'forged', string | null>> = {};
let requests = 0;
const statuses = new Map<number, number>();

beforeAll(async () => {
  desk = await deskWorld();
  const { json } = await desk.call('GET', '/openapi.json', { token: null });
  schemas = json.components.schemas;
  operations = Object.entries(json.paths).flatMap(([path, methods]) =>
    // biome-ignore lint/suspicious/noExplicitAny: the document is JSON; its validity is another test's.
    Object.entries(methods as any).map(([method, one]) => operationOf(method, path, one as any)),
  );
  tokens.nobody = null;
  tokens['no-role'] = await desk.token();
  tokens.forged = `${(await desk.token('admin')).slice(0, -8)}AAAAAAAA`;
  for (const role of ['editor', 'publisher', 'admin'] as const)
    tokens[role] = await desk.token(role);
  const made = await desk.call('POST', '/keys', {
    token: await desk.token('admin'),
    body: { name: 'sample program' },
  });
  tokens.machine = made.json.token;
  // Its first use of a day is noted with the key.
  await desk.call('GET', '/whoami', { token: made.json.token });
  known = await knownOf();
});
afterAll(async () => {
  await desk.stop();
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${n} × ${status}`);
  process.stdout.write(`seed ${SEED}: ${requests} requests, ${counts.join(', ')}\n`);
});

// biome-ignore lint/suspicious/noExplicitAny: as above.
const operationOf = (method: string, path: string, one: any): Operation => ({
  id: one.operationId,
  method: method.toUpperCase(),
  path,
  roles: one['x-roles'] ?? null,
  parameters: one.parameters.map((parameter: { schema: Schema }) => ({
    ...parameter,
    schema: resolved(parameter.schema),
  })),
  body: resolved(one.requestBody?.content['application/json'].schema) ?? null,
  answers: Object.fromEntries(
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    Object.entries(one.responses).map(([status, { content }]: [string, any]) => [
      status,
      Object.fromEntries(
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        Object.entries(content).map(([type, { schema }]: [string, any]) => [type, schema]),
      ),
    ]),
  ),
});

/** A schema with its references put in their places; there are no circles. */
const resolved = <Part>(part: Part): Part => {
  if (Array.isArray(part)) return part.map(resolved) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const { $ref } = part as { $ref?: string };
  if ($ref) return resolved(schemas[$ref.split('/').at(-1) ?? '']) as Part;
  return Object.fromEntries(Object.entries(part).map(([k, v]) => [k, resolved(v)])) as Part;
};

/** Ids of what is there, so that requests reach past "there is none". */
const knownOf = async () => {
  const made = await desk.call('POST', '/newsletters/careful/editions', { key: 'm', body: {} });
  const { stories } = (await desk.call('GET', '/stories')).json;
  const feed = await desk.call('POST', '/feeds', {
    token: await desk.token('admin'),
    body: { url: 'http://127.0.0.1:9/feed.xml' },
  });
  // Polled now, it is not due again while what stands is compared with what stood.
  await desk.call('POST', `/feeds/${feed.json.feed.id}/poll`, { token: await desk.token('admin') });
  await desk.house.drain();
  return {
    newsletter: ['wire', 'careful'],
    edition: [made.json.edition.id],
    hash: [made.json.edition.hash],
    story: [stories[0].id],
    stories: [stories[0].id, stories[1].id],
    feed: [feed.json.feed.id],
    article: ['none-of-this-name'],
    email: ['ada@example.org', 'new@example.org'],
    url: ['http://127.0.0.1:9/feed.xml', 'http://10.0.0.1/', 'nowhere'],
    topics: ['energy'],
    csv: ['email\nzoe@example.org\n', 'email,consent\nzoe@example.org,yes\n'],
    opml: ['<opml><body><outline xmlUrl="http://127.0.0.1:9/x.xml"/></body></opml>'],
  } satisfies Record<string, readonly unknown[]>;
};

const send = async (operation: Operation, ask: Ask, token: string | null): Promise<Reply> => {
  const path = operation.path.replace(/\{(\w+)\}/gu, (_, name) =>
    encodeURIComponent(wellFormed(String(ask.path[name]))),
  );
  const query = new URLSearchParams(
    Object.entries(ask.query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const reply = await desk.call(operation.method, `${path}${query.size > 0 ? `?${query}` : ''}`, {
    token,
    ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    ...(ask.key === undefined ? {} : { key: ask.key }),
  });
  requests += 1;
  statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
  return reply;
};

/** What no step of a URL can be: half a letter, nothing, or dots alone, which clients take for a way upwards. */
const wellFormed = (value: string): string =>
  Buffer.from(value)
    .toString()
    .replace(/^\.{0,2}$/u, 'dots');

const validators = new Map<string, ReturnType<Ajv2020['compile']>>();
/** Whether a value is as a schema of the document has it, by a validator that is not the one it was made for. */
const isValid = (schema: Schema, value: unknown): boolean => {
  const key = JSON.stringify(schema);
  let validate = validators.get(key);
  if (!validate) {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    validate = ajv.compile(resolved(schema));
    validators.set(key, validate);
  }
  return validate(value) === true;
};

/** The answer has a status, a media type and a body that the document promises, and none is a fault of ours. */
const mustBePromised = (operation: Operation, { status, headers, json, text }: Reply): void => {
  const where = `${operation.id}: ${status} ${text.slice(0, 300)}`;
  expect(status, where).toBeLessThan(500);
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  const schema = operation.answers[String(status)]?.[type];
  expect(schema, `${where} ${type}`).toBeDefined();
  if (!schema) return;
  const bodies =
    type === 'application/x-ndjson'
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [json ?? text];
  for (const body of bodies) expect(isValid(schema, body), where).toBe(true);
  expect(text).not.toMatch(/\n\s+at .*:\d+:\d+|node_modules/u);
};

const asksOf = (operation: Operation, body: fc.Arbitrary<unknown>): fc.Arbitrary<Ask> => {
  const of = (place: string) =>
    fc.record(
      Object.fromEntries(
        operation.parameters
          .filter((parameter) => parameter.in === place)
          .map(({ name, schema }) => [
            name,
            fc.oneof(
              { weight: 4, arbitrary: fromSchema(schema, (one) => known[one] ?? [], name) },
              // Longer addresses are the gateway's to refuse, before they come here.
              fc.constantFrom(...HOSTILE.filter(({ length }) => length > 0 && length < 1000)),
            ),
          ]),
      ),
      { requiredKeys: place === 'path' ? undefined : [] } as object,
    ) as fc.Arbitrary<Record<string, unknown>>;
  const keyed = operation.parameters.some(({ name }) => name === 'Idempotency-Key');
  return fc.record({
    path: of('path'),
    query: of('query'),
    key: keyed
      ? fc.option(fc.stringMatching(/^[a-z]{1,3}$/), { nil: undefined })
      : fc.constant(undefined),
    body,
  });
};

const bodyOf = ({ body }: Operation): fc.Arbitrary<unknown> =>
  body ? fromSchema(body, (name) => known[name] ?? []) : fc.constant(undefined);

/** Asks each operation what `arbitrary` gives, by each of the callers. */
const askAll = async (
  callers: (operation: Operation) => readonly (keyof typeof tokens)[],
  asks: (operation: Operation) => fc.Arbitrary<Ask>,
  check: (operation: Operation, reply: Reply, caller: string) => void,
): Promise<void> => {
  for (const [at, operation] of operations.entries()) {
    for (const caller of callers(operation)) {
      for (const ask of fc.sample(asks(operation), { numRuns: ROUNDS, seed: SEED + at })) {
        const reply = await send(operation, ask, tokens[caller] ?? null);
        check(operation, reply, caller);
      }
    }
  }
};

const mayNot = ({ roles }: Operation) =>
  roles
    ? (Object.keys(tokens) as (keyof typeof tokens)[]).filter(
        (who) => !(roles as readonly string[]).includes(who),
      )
    : [];
const may = ({ roles }: Operation): readonly (keyof typeof tokens)[] => roles ?? ['nobody'];

it('whoever may not, is refused, and nothing is changed', async () => {
  await desk.house.drain();
  const before = await desk.dump();
  await askAll(
    mayNot,
    (operation) => {
      const body = bodyOf(operation);
      return asksOf(operation, operation.body ? fc.oneof(body, spoilt(body)) : body);
    },
    (operation, reply, caller) => {
      const anonymous = caller === 'nobody' || caller === 'forged';
      expect(reply.status, `${operation.id} ${caller} ${reply.text}`).toBe(anonymous ? 401 : 403);
      mustBePromised(operation, reply);
    },
  );
  expect(await desk.dump()).toEqual(before);
});

it('what only shows, changes nothing, whatever is asked', async () => {
  const before = await desk.dump();
  await askAll(
    (operation) => (operation.method === 'GET' ? may(operation) : []),
    (operation) => asksOf(operation, bodyOf(operation)),
    mustBePromised,
  );
  expect(await desk.dump()).toEqual(before);
});

it('a body that the document does not allow is refused, and changes nothing', async () => {
  const before = await desk.dump();
  await askAll(
    (operation) => (operation.body ? may(operation) : []),
    (operation) =>
      asksOf(
        operation,
        spoilt(bodyOf(operation)).filter(
          (body) => !isValid(operation.body ?? {}, JSON.parse(JSON.stringify(body ?? null))),
        ),
      ),
    (operation, reply) => {
      mustBePromised(operation, reply);
      expect([400, 404, 413, 422], `${operation.id} ${reply.text}`).toContain(reply.status);
    },
  );
  expect(await desk.dump()).toEqual(before);
});

it('what the document allows is answered as it promises', async () => {
  await askAll(
    may,
    (operation) => asksOf(operation, bodyOf(operation)),
    (operation, reply, caller) => {
      mustBePromised(operation, reply);
      // Whoever may is let in; that an editor may not stop what is on its way shows only once it is looked at.
      if (operation.id === 'cancelEdition') return;
      expect([401, 403], `${operation.id} ${caller}`).not.toContain(reply.status);
    },
  );
  const good = [...statuses].filter(([status]) => status < 300).reduce((sum, [, n]) => sum + n, 0);
  // Requests that only ever bounce would show nothing.
  expect(good).toBeGreaterThan(requests / 10);
});
