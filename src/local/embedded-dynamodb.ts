import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  type ScalarAttributeType,
} from '@aws-sdk/client-dynamodb';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';
import { TABLE } from '../store/table-definition.ts';
import { folderInUse, tookTooLong } from './errors.ts';
import { listenOnLoopback } from './loopback.ts';

/** A table of the embedded server is active within milliseconds; AWS takes some seconds. */
const ACTIVE_WITHIN_MS = 60_000;

export interface EmbeddedServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts an embedded DynamoDB (dynalite) on a free loopback port; `folder` null keeps it in memory.
 * Writes survive a SIGKILL. Destroy the clients before `stop()`, or it waits for their connections.
 * Throws `local.folder-in-use` where another process has the folder.
 */
export const startDatabase = async ({
  folder,
}: {
  readonly folder: string | null;
}): Promise<EmbeddedServer> => {
  if (folder !== null) await refuseIfLocked(folder);
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(folder === null ? {} : { path: folder }),
  });
  surviveLostClients(server);
  const { endpoint, stop } = await listenOnLoopback(server);
  return { endpoint, stop };
};

/** A second dynalite on one folder hangs and dies of an uncaught error, so the lock is tried before. */
const refuseIfLocked = async (folder: string): Promise<void> => {
  const probe = new ClassicLevel(folder);
  try {
    await probe.open();
  } catch (error) {
    throw folderInUse(`database folder ${folder}: in use by another process; one at a time may`, {
      cause: error,
    });
  }
  await probe.close();
};

/** By which names a client of this machine calls. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u;

/**
 * A page in a browser is no client: dynalite would let any page of the web read what is stored (CORS, `*`). Pages name
 * their origin, or, where a foreign name was made to lead here, that name.
 */
const isPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined || !OWN_HOST.test(headers.host ?? '');

/** dynalite throws what a request's stream reports; a client that was killed must not end this process. */
const surviveLostClients = (server: Server): void => {
  const [answer] = server.listeners('request') as ((...exchange: unknown[]) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isPage(request)) {
      request.resume();
      response.writeHead(403).end();
      return;
    }
    answer?.call(server, request, response);
    request.removeAllListeners('error');
    request.on('error', () => response.destroy());
  });
};

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
