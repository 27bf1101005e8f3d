import { expect, it } from 'vitest';
import {
  countAside,
  countOn,
  deliverChunk,
  planEdition,
  resultsWork,
  settleNow,
} from '../../../src/deliver/index.ts';
import { editionResults } from '../../../src/desk/index.ts';
import type { CountMessage } from '../../../src/domain/index.ts';
import { TableCounts } from '../../../src/store/counts.ts';
import { inOneShard, ledgerWorld } from '../../support/worlds/ledger-world.ts';

/** An edition to three readers, two of them in one shard, of whom one is held. */
const sentWorld = async () => {
  const world = await ledgerWorld();
  for (const name of [inOneShard(0), inOneShard(1), 'zzzz']) await world.add(name);
  await planEdition(world.edition.id, world.ports, world.deadline);
  world.mailer.answer = ({ to }) =>
    to.startsWith(inOneShard(1))
      ? { kind: 'unknown', detail: 'reset' }
      : { kind: 'accepted', id: 'x' };
  for (const message of world.deliverQueue.messages.splice(0))
    await deliverChunk(message, world.ports, world.deadline);
  await settleNow(world.edition.id, world.ports);
  const messages: CountMessage[] = [];
  const book = new TableCounts(world.table);
  const countReaders = countAside({
    book,
    queue: { wake: async (more) => void messages.push(...more) },
    clock: world.clock,
    looksAtOnce: 1500,
  });
  return { ...world, book, messages, results: { ...world.ports, countReaders } };
};

it('are counted at once where an edition has few deliveries', async () => {
  const world = await sentWorld();
  const { held, counts } = await editionResults(await world.current(), world.results);
  expect(held).toBe(1);
  expect(counts).toMatchObject({ state: 'counted', planned: 3, sent: 2, held: 1, pending: 0 });
  expect(world.messages).toEqual([]);
});

it('of many are counted in parts, and say the same', async () => {
  const world = await sentWorld();
  const many = { ...(await world.current()), planned: { people: 25_250, chunks: 101 } };
  const first = await editionResults(many, world.results);
  expect(first).toMatchObject({ held: 1, counts: { state: 'counting', done: 0 } });
  const [message] = world.messages as [CountMessage];
  const work = resultsWork(many, world.ports.ledger);
  expect(await countOn(message, work, world.book, world.deadline)).toBe('done');
  const { counts } = await editionResults(many, world.results);
  const exact = await editionResults(await world.current(), world.results);
  expect(counts).toEqual(exact.counts);
});
