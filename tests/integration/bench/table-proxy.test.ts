import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it, onTestFinished } from 'vitest';
import { startTableProxy } from '../../../bench/table-proxy.ts';
import { systemClock } from '../../../src/kernel/index.ts';
import { makeTable } from '../../../src/local/outside-table.ts';
import { DynamoTable } from '../../../src/store/dynamo-table.ts';
import { startDatabase } from '../../support/stores/dynalite.ts';

it('counts the units that each call takes, by the size of its items', async () => {
  const database = await startDatabase({ folder: null });
  const proxy = await startTableProxy(database.endpoint);
  const client = new DynamoDBClient({ endpoint: proxy.endpoint });
  onTestFinished(async () => {
    client.destroy();
    await proxy.stop();
    await database.stop();
  });
  await makeTable(client, 'counted');
  const table = new DynamoTable(client, 'counted', systemClock());
  const key = { pk: 'a', sk: 'b' };
  expect(proxy.take()).toEqual({ calls: 0, writeUnits: 0, readUnits: 0, itemsRead: 0 });

  await table.put({ ...key, text: 'x'.repeat(1500) });
  expect(proxy.take()).toEqual({ calls: 1, writeUnits: 2, readUnits: 0, itemsRead: 0 });
  await table.get(key);
  expect(proxy.take()).toEqual({ calls: 1, writeUnits: 0, readUnits: 1, itemsRead: 1 });
  // An update pays for the whole item, and one whose condition fails pays as well.
  await table.change(key, { set: { n: 1 } });
  await table.change(key, { set: { n: 2 }, when: { equals: { n: 7 } } });
  expect(proxy.take()).toEqual({ calls: 2, writeUnits: 3, readUnits: 0, itemsRead: 0 });
});
