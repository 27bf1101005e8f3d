import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SecretKeys } from '../../src/aws/keys.ts';
import { MINUTE, seededRandom } from '../../src/kernel/index.ts';
import { freshKeys, type KeySource, parseKeyRing } from '../../src/readers/index.ts';
import { FileKeys } from '../../src/store/file-keys.ts';
import { freshFolder } from '../support/stores/folders.ts';

/** What the server answers from: both secrets in one document; null: neither is there. */
let secret: string | null;
let calls: number;
let now: number;
let server: Server;
let client: SecretsManagerClient;
const keys = () =>
  new SecretKeys(
    client,
    { ids: 'writethru/ids', tokens: 'writethru/tokens' },
    { now: () => now, sleep: async () => {} },
  );

const NOT_FOUND = { __type: 'ResourceNotFoundException' };
const answer = (document: string, secretId: string) => ({
  SecretString: JSON.stringify(
    JSON.parse(document)[secretId === 'writethru/ids' ? 'ids' : 'tokens'],
  ),
});

beforeEach(async () => {
  secret = freshKeys(seededRandom(1));
  calls = 0;
  now = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    calls += 1;
    const { SecretId } = JSON.parse((await request.toArray()).join(''));
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.statusCode = secret === null ? 400 : 200;
    response.end(JSON.stringify(secret === null ? NOT_FOUND : answer(secret, SecretId)));
  };
  server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = new SecretsManagerClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
});
afterEach(async () => {
  client.destroy();
  server.close();
  await once(server, 'close');
});

/** Two places that keys can be in: a document is put there, and a source of its own reads it. */
interface Place {
  readonly where: string;
  put(document: string): Promise<void>;
  source(): KeySource;
}
const places: readonly [string, () => Promise<Place>][] = [
  [
    'a file',
    async () => {
      const path = join(await freshFolder(), 'secrets.json');
      return {
        where: path,
        put: (document) => writeFile(path, document, { mode: 0o600 }),
        source: () => new FileKeys(path, seededRandom(3)),
      };
    },
  ],
  [
    'Secrets Manager',
    async () => ({
      where: 'secrets writethru/ids and writethru/tokens',
      put: async (document) => {
        secret = document;
      },
      source: keys,
    }),
  ],
];

describe.each(places)('keys in %s', (_, open) => {
  it('are the same for everybody, however often they are asked for', async () => {
    const place = await open();
    const document = freshKeys(seededRandom(5));
    await place.put(document);
    const source = place.source();
    const rings = await Promise.all([source.keyRing(), source.keyRing(), place.source().keyRing()]);
    for (const ring of rings) expect(ring).toEqual(parseKeyRing(document, 'test'));
    expect(await source.keyRing()).toBe(await source.keyRing());
  });

  it('sign with the newest, and verify with all', async () => {
    const place = await open();
    const key = (n: number) => Buffer.alloc(32, n).toString('base64');
    await place.put(JSON.stringify({ ids: { i1: key(1) }, tokens: { t1: key(2), t2: key(3) } }));
    const { tokens } = await place.source().keyRing();
    expect(tokens.map(({ id }) => id)).toEqual(['t1', 't2']);
  });

  it('that are none are an error, which names the place and none of what was read, and is no last word', async () => {
    const place = await open();
    await place.put('{"ids":{"i1":"c2VjcmV0"},"tokens":{}}');
    const source = place.source();
    const failure = await source.keyRing().catch((error: Error) => error.message);
    expect(failure).toContain(`keys in ${place.where}: ids: `);
    expect(failure).not.toContain('c2VjcmV0');
    await place.put(freshKeys(seededRandom(5)));
    now += MINUTE;
    expect((await source.keyRing()).tokens).toHaveLength(1);
  });
});

describe('keys in Secrets Manager', () => {
  it('are read once in ten minutes, and then show a new key', async () => {
    const source = keys();
    const first = await source.keyRing();
    now = 10 * MINUTE - 1;
    expect(await source.keyRing()).toBe(first);
    expect(calls).toBe(2);
    secret = freshKeys(seededRandom(2));
    now = 10 * MINUTE;
    expect(await source.keyRing()).toEqual(parseKeyRing(secret, 'test'));
    expect(calls).toBe(4);
  });

  it('serve on while they cannot be read anew', async () => {
    const source = keys();
    const first = await source.keyRing();
    secret = null;
    now = 10 * MINUTE;
    expect(await source.keyRing()).toBe(first);
    now += MINUTE - 1;
    await source.keyRing();
    expect(calls).toBe(3);
    now += 1;
    expect(await source.keyRing()).toBe(first);
    expect(calls).toBe(4);
  });

  it('are an error, by name, where they were never there or are none', async () => {
    secret = null;
    await expect(keys().keyRing()).rejects.toThrow();
    secret = '{"ids":{},"tokens":{}}';
    await expect(keys().keyRing()).rejects.toThrow(
      /keys in secrets writethru\/ids and writethru\/tokens: ids: /,
    );
  });
});
