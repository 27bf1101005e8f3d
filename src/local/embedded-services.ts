import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../kernel/index.ts';
import type { Table } from '../store/table.ts';
import type { DataFolder } from './data-folder.ts';
import { startS3 } from './embedded-s3.ts';
import { type EmbeddedSes, startSes } from './embedded-ses.ts';
import { startSqs } from './embedded-sqs.ts';
import { NAMES, QUEUE_DEFINITIONS, QUEUE_VARIABLES } from './line.ts';
import type { EmbeddedServer } from './loopback.ts';
import { makeTable } from './outside-table.ts';
import { queueUrl } from './queues/address.ts';
import { DurableQueues } from './queues/durable-queues.ts';
import { OUTSIDE, SERVICES } from './services.ts';
import { LevelTable } from './store/level-table.ts';

/** Variables as a process has them; where they name an outside service, the embedded one is not started. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The servers that the functions' SDK clients talk to. */
export interface Services {
  readonly queues: DurableQueues;
  /** Null where mail goes to an outside SES. */
  readonly ses: EmbeddedSes | null;
  /** The table of this process; null where it is in an outside DynamoDB. */
  readonly table: Table | null;
  /** Where bucket, queues and servers are, and whose keys to sign with. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface ServicesOptions {
  readonly folder: DataFolder;
  /** Domains and addresses that may send. */
  readonly identities: readonly string[];
  readonly clock: Clock;
  readonly outside: Variables;
}

const CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_REGION',
];

/** Starts what is not outside, and tells where everything is. All or nothing is left running. */
export const startServices = async (options: ServicesOptions): Promise<Services> => {
  const started: EmbeddedServer[] = [];
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop()));
  };
  const keep = async <Server extends EmbeddedServer>(server: Promise<Server>): Promise<Server> => {
    started.push(await server);
    return server;
  };
  try {
    return { ...(await startEach(options, keep)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const startEach = async (
  { folder, identities, clock, outside }: ServicesOptions,
  keep: <Server extends EmbeddedServer>(server: Promise<Server>) => Promise<Server>,
): Promise<Omit<Services, 'stop'>> => {
  const queues = await DurableQueues.open(folder.store, QUEUE_DEFINITIONS, clock);
  const sqs = await keep(startSqs(queues));
  const database = outside[OUTSIDE.database];
  const objects =
    outside[OUTSIDE.objects] ??
    (await keep(startS3({ folder: folder.objects, buckets: [NAMES.bucket] }))).endpoint;
  const ses = outside[OUTSIDE.mail]
    ? null
    : await keep(
        startSes({
          folder: folder.mail,
          identities,
          configurationSets: [NAMES.configurationSet],
          publish: publishTo(queues),
          clock,
        }),
      );
  const environment = {
    ...signing(outside),
    BUCKET_NAME: NAMES.bucket,
    CONFIGURATION_SET: NAMES.configurationSet,
    ...queueUrls(sqs.endpoint),
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    ...(database ? { [OUTSIDE.database]: database, TABLE_NAME: NAMES.table } : {}),
    [OUTSIDE.objects]: objects,
    [OUTSIDE.mail]: ses?.endpoint ?? outside[OUTSIDE.mail] ?? '',
  };
  if (database) await makeTableAt(database, environment);
  const table = database ? null : new LevelTable(folder.store);
  return { queues, ses, table, environment };
};

/** SES's events come to the feedback queue as SNS would bring them. */
const publishTo =
  (queues: DurableQueues) =>
  async (notifications: readonly string[]): Promise<void> => {
    const plain = { group: null, deduplication: null, delayMs: 0 };
    await queues.queue('feedback').send(notifications.map((body) => ({ body, ...plain })));
  };

const queueUrls = (endpoint: string): Record<string, string> =>
  Object.fromEntries(
    QUEUE_VARIABLES.map(([variable, queue]) => [variable, queueUrl(endpoint, queue)]),
  );

/** The embedded servers look at no signature; an outside one may. */
const signing = (outside: Variables): Record<string, string> => {
  const own = {
    AWS_ACCESS_KEY_ID: SERVICES.accessKeyId,
    AWS_SECRET_ACCESS_KEY: SERVICES.secretAccessKey,
    AWS_REGION: SERVICES.region,
  };
  const hasOutside = Object.values(OUTSIDE).some((name) => outside[name]);
  if (!hasOutside || !outside['AWS_ACCESS_KEY_ID']) return own;
  const theirs = CREDENTIALS.map((name) => [name, outside[name]] as const);
  return { ...own, ...Object.fromEntries(theirs.flatMap(([k, v]) => (v ? [[k, v]] : []))) };
};

const makeTableAt = async (endpoint: string, environment: Variables): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint,
    region: environment['AWS_REGION'] ?? SERVICES.region,
    credentials: {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? SERVICES.accessKeyId,
      secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? SERVICES.secretAccessKey,
      ...(environment['AWS_SESSION_TOKEN']
        ? { sessionToken: environment['AWS_SESSION_TOKEN'] }
        : {}),
    },
  });
  try {
    await makeTable(client, NAMES.table);
  } finally {
    client.destroy();
  }
};
