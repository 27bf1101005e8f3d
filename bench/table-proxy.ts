import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listenOnLoopback } from '../src/local/loopback.ts';

/** Calls of DynamoDB and the units that they took, since the last `take`. */
export interface TableCounts {
  calls: number;
  writeUnits: number;
  readUnits: number;
  /** Looked at to answer, whether or not they were then given. */
  itemsRead: number;
}

const NONE: TableCounts = { calls: 0, writeUnits: 0, readUnits: 0, itemsRead: 0 };
const WRITES = ['PutItem', 'UpdateItem'];

interface Answer {
  readonly ConsumedCapacity?: Units | readonly Units[];
  readonly ScannedCount?: number;
  readonly Item?: object;
  readonly Responses?: Readonly<Record<string, readonly object[]>>;
}
interface Units {
  readonly CapacityUnits?: number;
}

const unitsOf = ({ ConsumedCapacity }: Answer): number =>
  [ConsumedCapacity].flat().reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0);

const itemsIn = ({ ScannedCount, Item, Responses = {} }: Answer): number =>
  ScannedCount ?? (Item ? 1 : Object.values(Responses).flat().length);

/**
 * Stands before a DynamoDB, asks it with each call for the units that the call took, and counts them. A write whose
 * condition does not hold is answered without them; DynamoDB charges it all the same, and here it counts as one.
 */
export const startTableProxy = async (target: string) => {
  let counts = { ...NONE };
  const count = (action: string, status: number, body: Buffer): void => {
    counts.calls += 1;
    const isWrite = WRITES.includes(action);
    const answer = status === 200 ? (JSON.parse(body.toString('utf8')) as Answer) : null;
    counts[isWrite ? 'writeUnits' : 'readUnits'] += answer ? unitsOf(answer) : 1;
    if (answer && !isWrite) counts.itemsRead += itemsIn(answer);
  };
  const forward = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const action = String(incoming.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    const asked = JSON.parse((await buffer(incoming)).toString('utf8')) as object;
    const isTable = action.endsWith('Table');
    const body = JSON.stringify(isTable ? asked : { ...asked, ReturnConsumedCapacity: 'TOTAL' });
    const headers = { ...incoming.headers, 'content-length': String(Buffer.byteLength(body)) };
    const onward = request(target, { method: 'POST', headers });
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    const bytes = await buffer(answer);
    if (!isTable) count(action, answer.statusCode ?? 0, bytes);
    response.writeHead(answer.statusCode ?? 500, answer.headers).end(bytes);
  };
  const listening = await listenOnLoopback(
    createServer((incoming, response) => {
      forward(incoming, response).catch(() => response.destroy());
    }),
  );
  return {
    ...listening,
    /** What was counted, and begins anew. */
    take: (): TableCounts => {
      const taken = counts;
      counts = { ...NONE };
      return taken;
    },
  };
};
