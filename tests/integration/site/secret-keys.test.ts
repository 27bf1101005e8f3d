import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SecretKeys } from '../../../src/aws/keys.ts';
import { MINUTE, seededRandom } from '../../../src/kernel/index.ts';
import { freshKeys, parseKeyRing } from '../../../src/readers/index.ts';

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
