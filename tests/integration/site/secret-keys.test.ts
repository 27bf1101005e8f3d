import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SecretKeys } from '../../../src/aws/keys.ts';
import { MINUTE, seededRandom } from '../../../src/kernel/index.ts';
import { freshKeys, parseKeyRing } from '../../../src/readers/index.ts';

/** What the server answers: a secret's text, or a fault. */
let secret: string | null;
let calls: number;
let now: number;
let server: Server;
let client: SecretsManagerClient;
const keys = () =>
  new SecretKeys(client, 'writethru/keys', { now: () => now, sleep: async () => {} });

beforeEach(async () => {
  secret = freshKeys(seededRandom(1));
  calls = 0;
  now = 0;
  server = createServer((request, response) => {
    calls += 1;
    request.resume();
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.statusCode = secret === null ? 400 : 200;
    response.end(
      JSON.stringify(
        secret === null ? { __type: 'ResourceNotFoundException' } : { SecretString: secret },
      ),
    );
  });
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
    expect(calls).toBe(1);
    secret = freshKeys(seededRandom(2));
    now = 10 * MINUTE;
    expect(await source.keyRing()).toEqual(parseKeyRing(secret, 'test'));
    expect(calls).toBe(2);
  });

  it('serve on while they cannot be read anew', async () => {
    const source = keys();
    const first = await source.keyRing();
    secret = null;
    now = 10 * MINUTE;
    expect(await source.keyRing()).toBe(first);
    now += MINUTE - 1;
    await source.keyRing();
    expect(calls).toBe(2);
    now += 1;
    expect(await source.keyRing()).toBe(first);
    expect(calls).toBe(3);
  });

  it('are an error, by name, where they were never there or are none', async () => {
    secret = null;
    await expect(keys().keyRing()).rejects.toThrow();
    secret = '{"ids":{}}';
    await expect(keys().keyRing()).rejects.toThrow(/keys in secret writethru\/keys: ids: /);
  });
});
