import { expect, it } from 'vitest';
import {
  countAtOnce,
  deliverChunk,
  planEdition,
  reachWork,
  settleNow,
} from '../../../src/deliver/index.ts';
import { aCorrection } from '../../support/samples/edition-fixtures.ts';
import { inOneShard, ledgerWorld, NEWSLETTER } from '../../support/worlds/ledger-world.ts';

it('counts who was told, shard by shard, and knows how many deliveries it looks at', async () => {
  const world = await ledgerWorld();
  for (const name of [inOneShard(0), inOneShard(1), 'zzzz']) await world.add(name);
  await planEdition(world.edition.id, world.ports, world.deadline);
  world.mailer.answer = ({ to }) =>
    to.startsWith(inOneShard(1))
      ? { kind: 'rejected', reason: 'bad-address', detail: 'no such' }
      : { kind: 'accepted', id: 'x' };
  for (const message of world.deliverQueue.messages.splice(0))
    await deliverChunk(message, world.ports, world.deadline);
  await settleNow(world.edition.id, world.ports);
  const [first] = world.content.stories;
  const correction = aCorrection(first?.id ?? '', first?.entries[0]?.place ?? 0, 'Sample: not so.');
  const work = reachWork(NEWSLETTER, correction, world.ports);
  expect(await work.size?.()).toBe(3);
  expect((await countAtOnce(world.clock)(work, 0)).counts).toEqual({ told: 2, corrected: 0 });
});
