import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Key } from '../../../src/store/keys.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import type { Item } from '../../../src/store/table.ts';

/** BatchWriteItem's own limit. */
const BATCH = 25;

/**
 * Has a table filled by code that runs on a copy of it in memory, and writes down what that made: thousands of items take
 * seconds where a call for each takes minutes.
 */
export const filledInMemory = async (
  client: DynamoDBClient,
  name: string,
  fill: (table: MemoryTable) => Promise<void>,
): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table = new MemoryTable();
  for await (const { Items = [] } of paginateScan({ client: documents }, { TableName: name }))
    for (const item of Items) await table.put(item as Item & Key);
  const before = new Set(table.items());
  await fill(table);
  const made = [...table.items()].filter((item) => !before.has(item));
  for (let from = 0; from < made.length; from += BATCH) {
    const requests = made.slice(from, from + BATCH).map((Item) => ({ PutRequest: { Item } }));
    const answer = await documents.send(
      new BatchWriteCommand({ RequestItems: { [name]: requests } }),
    );
    if (Object.keys(answer.UnprocessedItems ?? {}).length > 0)
      throw new Error(`${name}: some of ${requests.length} items were not written`);
  }
};
