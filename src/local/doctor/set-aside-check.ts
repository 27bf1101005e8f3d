import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Check, ok } from '../../desk/doctor/check.ts';
import { checkSetAside } from '../../desk/doctor/work-checks.ts';
import { systemClock, WritethruError } from '../../kernel/index.ts';
import { DynamoTable } from '../../store/dynamo-table.ts';
import { TableSetAside } from '../../store/set-aside.ts';
import { startDatabase } from '../embedded-dynamodb.ts';
import { NAMES } from '../line.ts';
import { SERVICES } from '../services.ts';

const NAME = 'set aside';

/** Articles that the local pipeline could not file; looked for only where no process works in the folder. */
export const checkLocalSetAside = async (folder: string): Promise<Check[]> => {
  const database = join(folder, 'database');
  const isThere = await access(join(database, 'CURRENT')).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  try {
    return await looked(database);
  } catch (error) {
    if (error instanceof WritethruError && error.code === 'local.folder-in-use')
      return [ok(NAME, 'not looked at while the data folder is in use; the desk shows them')];
    throw error;
  }
};

const looked = async (folder: string): Promise<Check[]> => {
  const server = await startDatabase({ folder });
  const client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: SERVICES.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  try {
    const clock = systemClock();
    const table = new DynamoTable(client, NAMES.table, clock);
    return await checkSetAside(new TableSetAside(table, clock), null);
  } finally {
    client.destroy();
    await server.stop();
  }
};
