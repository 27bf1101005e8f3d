import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  type ScalarAttributeType,
} from '@aws-sdk/client-dynamodb';
import { TABLE } from '../store/table-definition.ts';
import { tookTooLong } from './errors.ts';

/** A table of a DynamoDB on this machine is active within milliseconds; AWS takes some seconds. */
const ACTIVE_WITHIN_MS = 60_000;

const attribute = (name: string) => ({
  AttributeName: name,
  AttributeType: 'S' as ScalarAttributeType,
});
const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** Makes the one table, on demand, with its listing, and waits until it is active; where it is there, does nothing. */
export const makeTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  const { partitionKey, sortKey, listing } = TABLE;
  const create = new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [partitionKey, sortKey, listing.partitionKey, listing.sortKey].map(
      attribute,
    ),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: [
      {
        IndexName: listing.name,
        KeySchema: keySchema(listing.partitionKey, listing.sortKey),
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  });
  await client.send(create).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
  await untilActive(client, name);
};

const untilActive = async (client: DynamoDBClient, name: string): Promise<void> => {
  let waited = 0;
  for (let pause = 5; ; pause = Math.min(pause * 2, 1000)) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    const indexes = Table?.GlobalSecondaryIndexes ?? [];
    if (Table?.TableStatus === 'ACTIVE' && indexes.every((i) => i.IndexStatus === 'ACTIVE')) return;
    if (waited > ACTIVE_WITHIN_MS) {
      throw tookTooLong(`table ${name}: ${Table?.TableStatus} after ${waited} ms, not ACTIVE`);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    waited += pause;
  }
};
