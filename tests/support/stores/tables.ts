import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from 'vitest';
import { systemClock } from '../../../src/kernel/index.ts';
import type { EmbeddedServer } from '../../../src/local/loopback.ts';
import { makeTable } from '../../../src/local/outside-table.ts';
import { CheckedStore } from '../../../src/local/store/checked-store.ts';
import { LevelTable } from '../../../src/local/store/level-table.ts';
import { DynamoTable } from '../../../src/store/dynamo-table.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import type { Table } from '../../../src/store/table.ts';
import { startDatabase } from './dynalite.ts';

/** Makes a fresh, empty table; `stop` is for tests that want to let go early, the rest is tidied after the file. */
export type MakeTable = () => Promise<{ table: Table; stop(): Promise<void> }>;

/** A client for a DynamoDB on this machine; destroy it before the database stops. */
export const databaseClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

/** Another DynamoDB that the suites are to pass, such as one in a container: its endpoint. */
const OTHER = process.env['WRITETHRU_TEST_DYNAMODB'];

/** `memory`: the fast check leaves the embedded servers to the whole gate. */
export const ONLY_MEMORY = process.env['WRITETHRU_TEST_STORES'] === 'memory';

/**
 * Runs one contract suite on the table in memory, on the local one on disk, and on DynamoDB's protocol as dynalite speaks
 * it, through the real SDK client; once more where `WRITETHRU_TEST_DYNAMODB` names the endpoint of another.
 */
export const eachTable = (name: string, suite: (makeTable: MakeTable) => void): void => {
  describe(`${name} [memory]`, () => {
    suite(async () => ({ table: new MemoryTable(), stop: async () => {} }));
  });
  if (ONLY_MEMORY) return;
  describe(`${name} [in this process, on disk]`, () => {
    const opened: CheckedStore[] = [];
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'writethru-test-'));
    });
    afterAll(async () => {
      await Promise.all(opened.map((store) => store.close()));
      await rm(folder, { recursive: true });
    });
    suite(async () => {
      const store = await CheckedStore.open(join(folder, randomUUID()));
      opened.push(store);
      return { table: new LevelTable(store), stop: async () => {} };
    });
  });
  onDatabase(`${name} [dynalite]`, () => startDatabase({ folder: null }), suite);
  if (OTHER)
    onDatabase(
      `${name} [${OTHER}]`,
      async () => ({ endpoint: OTHER, stop: async () => {} }),
      suite,
    );
};

const onDatabase = (
  name: string,
  start: () => Promise<EmbeddedServer>,
  suite: (makeTable: MakeTable) => void,
): void => {
  describe(name, () => {
    let server: EmbeddedServer;
    let client: DynamoDBClient;
    beforeAll(async () => {
      server = await start();
      client = databaseClient(server.endpoint);
    });
    afterAll(async () => {
      client.destroy();
      await server.stop();
    });
    suite(async () => {
      const tableName = `t-${randomUUID()}`;
      await makeTable(client, tableName);
      return { table: new DynamoTable(client, tableName, systemClock()), stop: async () => {} };
    });
  });
};
