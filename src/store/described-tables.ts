import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Tables } from '../desk/index.ts';

/** Tables as DynamoDB describes them; it counts their items about every six hours. */
export class DescribedTables implements Tables {
  readonly #client: DynamoDBClient;

  constructor(client: DynamoDBClient) {
    this.#client = client;
  }

  async table(name: string): ReturnType<Tables['table']> {
    const answer = await this.#client
      .send(new DescribeTableCommand({ TableName: name }))
      .catch((error: unknown) => {
        if (error instanceof Error && error.name === 'ResourceNotFoundException') return null;
        throw error;
      });
    const table = answer?.Table;
    return table
      ? {
          status: table.TableStatus ?? 'unknown',
          items: table.ItemCount ?? 0,
          bytes: table.TableSizeBytes ?? 0,
          deletionProtection: table.DeletionProtectionEnabled ?? false,
        }
      : null;
  }
}
