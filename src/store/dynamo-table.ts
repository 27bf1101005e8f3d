import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../kernel/index.ts';
import { itemTooLarge } from './item-size.ts';
import type { Key } from './keys.ts';
import type { Change, Item, Range, Table } from './table.ts';
import { TABLE } from './table-definition.ts';

/** BatchGetItem's own limit is 100 keys. */
const BATCH = 100;
/** Keys come back unread under throttling; five rounds with doubling pauses are 1.5 s, then it is an outage. */
const BATCH_ROUNDS = 5;

/** Collects names and values for DynamoDB's expressions. */
class Expressions {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, unknown> = {};

  name(attribute: string): string {
    const alias = `#n${Object.keys(this.names).length}`;
    this.names[alias] = attribute;
    return alias;
  }
  value(content: unknown): string {
    const alias = `:v${Object.keys(this.values).length}`;
    this.values[alias] = content;
    return alias;
  }
  get input() {
    return {
      ...(Object.keys(this.names).length > 0 ? { ExpressionAttributeNames: this.names } : {}),
      ...(Object.keys(this.values).length > 0 ? { ExpressionAttributeValues: this.values } : {}),
    };
  }
}

const updateOf = (change: Change): Omit<UpdateCommandInput, 'TableName' | 'Key'> => {
  const e = new Expressions();
  const set = [
    ...Object.entries(change.set ?? {}).map(([k, v]) => `${e.name(k)} = ${e.value(v)}`),
    ...Object.entries(change.append ?? {}).map(([k, v]) => {
      const name = e.name(k);
      return `${name} = list_append(${name}, ${e.value(v)})`;
    }),
  ];
  const add = Object.entries(change.add ?? {}).map(([k, v]) => `${e.name(k)} ${e.value(v)}`);
  const when = [
    ...(change.when?.absent ?? []).map((k) => `attribute_not_exists(${e.name(k)})`),
    ...Object.entries(change.when?.equals ?? {}).map(([k, v]) => `${e.name(k)} = ${e.value(v)}`),
    ...Object.entries(change.when?.below ?? {}).map(([k, v]) => `${e.name(k)} < ${e.value(v)}`),
  ];
  return {
    UpdateExpression: [
      set.length > 0 && `SET ${set.join(', ')}`,
      add.length > 0 && `ADD ${add.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' '),
    ...(when.length > 0 ? { ConditionExpression: when.join(' AND ') } : {}),
    ...e.input,
  };
};

const queryOf = (range: Range): Omit<QueryCommandInput, 'TableName'> => {
  const e = new Expressions();
  const keys = range.listing ? TABLE.listing : TABLE;
  const parts = [`${e.name(keys.partitionKey)} = ${e.value(range.partition)}`];
  const sort = e.name(keys.sortKey);
  if (range.prefix !== undefined) parts.push(`begins_with(${sort}, ${e.value(range.prefix)})`);
  else if (range.after !== undefined) parts.push(`${sort} > ${e.value(range.after)}`);
  else if (range.between)
    parts.push(`${sort} BETWEEN ${e.value(range.between[0])} AND ${e.value(range.between[1])}`);
  else delete e.names[sort];
  return {
    KeyConditionExpression: parts.join(' AND '),
    ...e.input,
    ConsistentRead: !range.listing,
    ScanIndexForward: !range.backwards,
    ...(range.listing ? { IndexName: TABLE.listing.name } : {}),
  };
};

const hasVersion = (version: number) => ({
  ConditionExpression: '#version = :version',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version },
});

/** The table in DynamoDB, or in anything that speaks its protocol. */
export class DynamoTable implements Table {
  readonly #client: DynamoDBDocumentClient;
  readonly #name: string;
  readonly #clock: Clock;

  constructor(client: DynamoDBClient, name: string, clock: Clock) {
    this.#client = DynamoDBDocumentClient.from(client, {
      marshallOptions: { removeUndefinedValues: true },
    });
    this.#name = name;
    this.#clock = clock;
  }

  async get(key: Key): Promise<Item | null> {
    const answer = await this.#client.send(
      new GetCommand({ TableName: this.#name, Key: { ...key }, ConsistentRead: true }),
    );
    return answer.Item ?? null;
  }

  async getMany(keys: readonly Key[]): Promise<Item[]> {
    const found: Item[] = [];
    for (let start = 0; start < keys.length; start += BATCH) {
      found.push(...(await this.#getBatch(keys.slice(start, start + BATCH))));
    }
    return found;
  }

  async #getBatch(keys: readonly Key[]): Promise<Item[]> {
    const found: Item[] = [];
    let wanted: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
    for (let round = 0; wanted.length > 0; round += 1) {
      if (round === BATCH_ROUNDS)
        throw new Error(`DynamoDB left ${wanted.length} of ${keys.length} keys unread`);
      if (round > 0) await this.#clock.sleep(50 * 2 ** round);
      const answer = await this.#client.send(
        new BatchGetCommand({
          RequestItems: { [this.#name]: { Keys: wanted, ConsistentRead: true } },
        }),
      );
      found.push(...(answer.Responses?.[this.#name] ?? []));
      wanted = answer.UnprocessedKeys?.[this.#name]?.Keys ?? [];
    }
    return found;
  }

  async put(item: Item): Promise<void> {
    const put = new PutCommand({ TableName: this.#name, Item: { ...item } });
    await this.#client.send(put).catch(toldBySize);
  }

  putNew(item: Item): Promise<boolean> {
    return this.#putWhen(item, { ConditionExpression: 'attribute_not_exists(pk)' });
  }

  putOver(item: Item, version: number): Promise<boolean> {
    return this.#putWhen(item, hasVersion(version));
  }

  async #putWhen(item: Item, condition: object): Promise<boolean> {
    const put = new PutCommand({ TableName: this.#name, Item: { ...item }, ...condition });
    return (await unlessRefused(this.#client.send(put))) !== null;
  }

  async remove(key: Key, version: number): Promise<boolean> {
    const remove = new DeleteCommand({
      TableName: this.#name,
      Key: { ...key },
      ...hasVersion(version),
    });
    return (await unlessRefused(this.#client.send(remove))) !== null;
  }

  async change(key: Key, change: Change): Promise<Item | null> {
    const update = new UpdateCommand({
      ...updateOf(change),
      TableName: this.#name,
      Key: { ...key },
      ReturnValues: 'ALL_NEW',
    });
    const answer = await unlessRefused(this.#client.send(update));
    return answer && (answer.Attributes ?? { ...key });
  }

  async *query(range: Range): AsyncGenerator<Item> {
    let left = range.limit ?? Number.POSITIVE_INFINITY;
    let start: Record<string, unknown> | undefined;
    do {
      const answer = await this.#client.send(
        new QueryCommand({
          ...queryOf(range),
          TableName: this.#name,
          ...(start ? { ExclusiveStartKey: start } : {}),
          ...(Number.isFinite(left) ? { Limit: left } : {}),
        }),
      );
      for (const item of answer.Items ?? []) {
        yield item;
        left -= 1;
        if (left === 0) return;
      }
      start = answer.LastEvaluatedKey;
    } while (start);
  }
}

const toldBySize = (error: unknown): never => {
  const tooLarge =
    error instanceof Error &&
    error.name === 'ValidationException' &&
    /^Item size (?:to update )?has exceeded/u.test(error.message);
  throw tooLarge ? itemTooLarge({ cause: error }) : error;
};

/** Null where the condition did not hold. */
const unlessRefused = async <Answer>(sent: Promise<Answer>): Promise<Answer | null> => {
  try {
    return await sent.catch(toldBySize);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
};
