// The embedded DynamoDB in a process of its own: its address is the first line; it ends when its standard input does.
//   node --import tsx bench/deliver/database.ts '{"folder": "…"}'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { makeTable } from '../../src/local/outside-table.ts';
import { startDatabase } from '../../tests/support/stores/dynalite.ts';
import { BENCH_CREDENTIALS, BENCH_TABLE } from './bench-table.ts';

const { folder } = JSON.parse(process.argv[2] ?? '{}') as { readonly folder: string };
const { endpoint, stop } = await startDatabase({ folder });
const client = new DynamoDBClient({ endpoint, ...BENCH_CREDENTIALS });
await makeTable(client, BENCH_TABLE);
client.destroy();
process.stdout.write(`${endpoint}\n`);
process.stdin.resume().on('end', () => void stop());
