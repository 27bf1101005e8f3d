import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { shell } from '../../../bin/shell.ts';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import type { ServedHouse } from '../../../src/cli/index.ts';
import { readAllInputs } from '../../../src/cli/inputs.ts';
import type { Newsletter, Role } from '../../../src/domain/index.ts';
import { mintToken } from '../../../src/local/index.ts';
import { addSubscriber } from '../../../src/readers/index.ts';

/** Two newsletters without schedules, so that only the desk sends: one goes as it is, one must be approved. */
const CONFIGURATION = {
  stages: {},
  local: { loopbackFeeds: true },
  newsletters: (
    [
      ['wire', 'automatic'],
      ['careful', 'approved'],
    ] as const
  ).map(([id, approval]) => ({
    id,
    name: `The ${id} newsletter`,
    description: 'Sample data for tests.',
    zone: 'Europe/Berlin',
    sender: { name: 'Desk', address: `${id}@example.org` },
    topics: [{ id: 'energy', name: 'Energy', words: ['oil', 'grid'] }],
    approval,
    // A test that takes back asks for a hold of its own.
    holdSeconds: 0,
    look: { postalAddress: '1 Example Street' },
  })),
};

export interface Call {
  /** Null: no token at all. @default a publisher's */
  readonly token?: string | null;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is JSON of any kind; tests look at its parts.
  readonly json: any;
}

/**
 * The desk as `writethru start` serves it: the deployed handlers behind loopback HTTP, on the embedded servers, with
 * articles of the sample's first day filed and two readers for each newsletter.
 */
export const deskWorld = async () => {
  const data = await mkdtemp(join(tmpdir(), 'writethru-desk-'));
  const configuration = parseConfiguration(CONFIGURATION, 'the test');
  const house = await shell(resolve('.')).serve(
    { data, configuration, at: null, command: 'writethru test' },
    { port: 0, onNextDay: async () => ({ message: '' }) },
  );
  const url = `${house.deskUrl}/desk/api/v1`;
  const tokens = new Map<string, string>();
  const token = async (...roles: Role[]): Promise<string> => {
    const name = roles.join('+');
    const known = tokens.get(name);
    if (known) return known;
    const minted = await mintToken({ data, roles, hours: 1, now: Date.now() });
    tokens.set(name, minted.token);
    return minted.token;
  };
  const call = async (method: string, path: string, given: Call = {}): Promise<Reply> => {
    const bearer = given.token === undefined ? await token('publisher') : given.token;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(given.key === undefined ? {} : { 'idempotency-key': given.key }),
        ...given.headers,
      },
      ...(given.body === undefined
        ? {}
        : { body: typeof given.body === 'string' ? given.body : JSON.stringify(given.body) }),
    });
    const text = await answer.text();
    const isJson = /json$/u.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      json: isJson && text !== '' ? JSON.parse(text) : null,
    };
  };
  const database = new DynamoDBClient({
    endpoint: house.ground.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
  });
  await fileDay(house, 'day-1');
  for (const newsletter of configuration.newsletters) await addReaders(newsletter, house);
  return {
    house,
    data,
    url,
    token,
    call,
    database,
    /** The whole table, item by item in order of key: what stands in it before and after. */
    dump: () => dump(database),
    fileDay: (day: string) => fileDay(house, day),
    stop: async (): Promise<void> => {
      database.destroy();
      await house.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
export type DeskWorld = Awaited<ReturnType<typeof deskWorld>>;

const fileDay = async (house: ServedHouse, day: string): Promise<void> => {
  await house.ingest(await readAllInputs([join('examples/sample', day)]));
  await house.drain();
};

const addReaders = async (newsletter: Newsletter, house: ServedHouse): Promise<void> => {
  for (const name of ['ada', 'ben']) {
    await addSubscriber(
      { email: `${name}@example.org` },
      { newsletter, consent: 'sample reader', how: 'local run' },
      house.ports,
    );
  }
};

const dump = async (database: DynamoDBClient): Promise<readonly string[]> => {
  const items: string[] = [];
  let start: Record<string, never> | undefined;
  do {
    const page = await database.send(
      new ScanCommand({ TableName: 'writethru', ...(start ? { ExclusiveStartKey: start } : {}) }),
    );
    items.push(...(page.Items ?? []).map((item) => JSON.stringify(item)));
    start = page.LastEvaluatedKey as typeof start;
  } while (start);
  return items.sort();
};
