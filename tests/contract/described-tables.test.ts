import { expect, it, onTestFinished } from 'vitest';
import { makeTable, startDatabase } from '../../src/local/embedded-dynamodb.ts';
import { DescribedTables } from '../../src/store/described-tables.ts';
import { databaseClient } from '../support/stores/tables.ts';

it('a table is described as it stands, and one that is not there is null', async () => {
  const server = await startDatabase({ folder: null });
  const client = databaseClient(server.endpoint);
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  await makeTable(client, 'writethru');
  const tables = new DescribedTables(client);
  expect(await tables.table('writethru')).toMatchObject({
    status: 'ACTIVE',
    items: 0,
    deletionProtection: false,
  });
  expect(await tables.table('another')).toBeNull();
});
