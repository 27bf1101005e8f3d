import { beforeEach, describe, expect, it } from 'vitest';
import { deliverChunk, planEdition } from '../../../src/deliver/index.ts';
import { CHUNK_SIZE, type DeliverMessage } from '../../../src/domain/index.ts';
import { recordEvents } from '../../../src/feedback/index.ts';
import { sesEvent } from '../../support/samples/ses-event.ts';
import { inOneShard, type LedgerWorld, ledgerWorld } from '../../support/worlds/ledger-world.ts';

const WRITES = ['put', 'putNew', 'putOver', 'change'] as const;
/** What DynamoDB counts as one write. */
const WRITE_UNIT = 1024;

/** Names and values, as DynamoDB counts an item's size; numbers and flags rounded up. */
const sizeOf = (item: object): number =>
  Object.entries(item).reduce((sum, [name, value]) => {
    const size =
      value instanceof Uint8Array ? value.length : typeof value === 'string' ? value.length : 21;
    return sum + name.length + size;
  }, 0);

let world: LedgerWorld;
let chunk: DeliverMessage;
/** Writes by kind of item, and the largest of each kind. */
let writes: Map<string, { count: number; largest: number }>;

beforeEach(async () => {
  world = await ledgerWorld();
  for (let index = 0; index < CHUNK_SIZE; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  chunk = world.deliverQueue.messages[0] as DeliverMessage;
  writes = new Map();
  for (const name of WRITES) {
    const write = world.table[name].bind(world.table) as (...of: unknown[]) => unknown;
    Object.assign(world.table, {
      [name]: (item: { readonly pk: string }, ...more: unknown[]) => {
        const kind = item.pk.split('#')[0] ?? '';
        const known = writes.get(kind) ?? { count: 0, largest: 0 };
        const largest = Math.max(known.largest, sizeOf(item));
        writes.set(kind, { count: known.count + 1, largest });
        return write(item, ...more);
      },
    });
  }
});

const counts = () =>
  Object.fromEntries([...writes].map(([kind, { count }]) => [kind, count] as const));

describe('what a full chunk costs', () => {
  it('to send: a claim, a receipt and the outcomes a sub-batch, a watermark a mail, and nothing else', async () => {
    await deliverChunk(chunk, world.ports, world.deadline);
    expect(counts()).toEqual({ chunk: 20, receipt: 10, subscription: CHUNK_SIZE });
  });

  it('stays within one write unit a claim', async () => {
    await deliverChunk(chunk, world.ports, world.deadline);
    expect(writes.get('chunk')?.largest).toBeGreaterThan(CHUNK_SIZE);
    expect(writes.get('chunk')?.largest).toBeLessThan(WRITE_UNIT);
  });

  it('to hear of: one write a batch, however many events it holds', async () => {
    await deliverChunk(chunk, world.ports, world.deadline);
    writes.clear();
    const event = (eventType: string, place: number) => sesEvent(eventType, { ...chunk, place });
    for (let start = 0; start < CHUNK_SIZE; start += 50) {
      const places = Array.from({ length: 50 }, (_, index) => start + index);
      await recordEvents(
        places.flatMap((place) => [event('Send', place), event('Delivery', place)]),
        world.ports,
      );
    }
    expect(counts()).toEqual({ feedback: 5 });
    expect(writes.get('feedback')?.largest).toBeLessThan(WRITE_UNIT);
  });
});
