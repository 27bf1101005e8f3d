import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../../src/deliver/index.ts';
import { chunkId } from '../../../src/deliver/protocol/chunk-id.ts';
import { closeShard } from '../../../src/deliver/protocol/plan-shard.ts';
import { NO_FEEDBACK, shardOf } from '../../../src/domain/index.ts';
import type { SubscriberId } from '../../../src/kernel/index.ts';
import { inOneShard, ledgerWorld } from '../../support/worlds/ledger-world.ts';

const SHARD = shardOf(inOneShard(0) as SubscriberId);
const before = { through: 0, partial: [] };

/** A shard of so many chunks, every second number a recipient. */
const planned = async (chunks: number, size: number) => {
  const world = await ledgerWorld();
  const { edition } = world;
  const { ledger } = world.ports;
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const recipients = Array.from({ length: size }, (_, place) => ({
      subscriber: inOneShard(2 * (chunk * size + place)) as SubscriberId,
      cut: chunk,
      before,
    }));
    await ledger.addChunk({ edition: edition.id, chunk: chunkId(SHARD, chunk + 1), recipients });
  }
  const reads: string[] = [];
  const counted = {
    ...ledger,
    roster: (...key: Parameters<typeof ledger.roster>) => {
      reads.push(key[1]);
      return ledger.roster(...key);
    },
    state: ledger.state.bind(ledger),
    feedback: ledger.feedback.bind(ledger),
    cut: ledger.cut.bind(ledger),
  };
  const of = (index: number) => deliveryOf(edition.id, inOneShard(index) as SubscriberId, counted);
  return { ...world, reads, of };
};

describe('the delivery of one person', () => {
  it.each([1, 2, 3, 7, 8])('is found in %d chunks, wherever they stand', async (chunks) => {
    const { of, edition, ports } = await planned(chunks, 3);
    await closeShard(edition.id, SHARD, ports.ledger);
    for (let index = 0; index < chunks * 3; index += 1) {
      expect((await of(2 * index))?.cut).toBe(Math.floor(index / 3));
      expect(await of(2 * index + 1)).toBeNull();
    }
  });

  it('takes few reads of a great many chunks', async () => {
    const { of, reads } = await planned(100, 2);
    expect((await of(2 * 187))?.cut).toBe(93);
    expect(reads.length).toBeLessThan(16);
  });

  it('says what became of it, with what SES told', async () => {
    const { of, chunk, ports } = await planned(1, 2);
    const { edition, chunk: id } = chunk(chunkId(SHARD, 1));
    expect(await of(0)).toEqual({ delivery: { state: 'planned' }, feedback: NO_FEEDBACK, cut: 0 });
    const state = await ports.ledger.state(edition, id);
    if (!state) throw new Error('no state');
    const held = { delivery: { state: 'held' }, attempt: 1 } as const;
    await ports.ledger.advance({ ...state, version: state.version + 1, marks: [held, held] });
    const feedback = { ...NO_FEEDBACK, accepted: true, delivered: true };
    await ports.ledger.mergeFeedback(edition, id, new Map([[1, feedback]]));
    expect((await of(0))?.delivery).toEqual({ state: 'held' });
    expect(await of(2)).toEqual({ delivery: { state: 'sent' }, feedback, cut: 0 });
  });
});
