import { describe, expect, it } from 'vitest';
import {
  cancelEdition,
  decideHeld,
  deliverChunk,
  deliveryStatus,
  planEdition,
  recipientsPage,
  sweepEdition,
} from '../../src/deliver/index.ts';
import {
  type DeliverMessage,
  type Edition,
  inboxMessageSchema,
  shardOf,
} from '../../src/domain/index.ts';
import { recordEvents } from '../../src/feedback/index.ts';
import type { StoryId, SubscriberId } from '../../src/kernel/index.ts';
import type { Key } from '../../src/store/keys.ts';
import {
  chunkKey,
  editionKey,
  feedbackKey,
  subscriberKey,
  subscriptionKey,
} from '../../src/store/keys.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { MemoryObjects } from '../../src/store/objects.ts';
import { TableStories } from '../../src/store/stories.ts';
import type { Item } from '../../src/store/table.ts';
import { sesEvent } from '../support/samples/ses-event.ts';
import { readFixture } from '../support/stored/files.ts';
import { STORED } from '../support/stored/rewrite.ts';
import { aStory } from '../support/worlds/edition-world.ts';
import {
  inOneShard,
  type LedgerWorld,
  ledgerWorld,
  NEWSLETTER,
} from '../support/worlds/ledger-world.ts';

/** What the version after this one would write: this one is deployed again after it. */
const LATER = 'fromLater';

const kindOf = ({ pk }: Key): keyof typeof STORED => pk.split('#')[0] as keyof typeof STORED;

/** Every object in it, at any depth, has a field that this version has no name for. */
const withLaterFields = (value: unknown): unknown => {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withLaterFields);
  const fields = Object.entries(value).map(([name, held]) => [name, withLaterFields(held)]);
  return { ...Object.fromEntries(fields), [LATER]: 'kept' };
};

const savedOver = readFixture('v0.1').items.filter(
  (item) => STORED[kindOf(item)].how === 'over' && 'version' in item,
);

describe('a field that a later version added', () => {
  it.each(savedOver.map((item) => [`${item.pk} ${item.sk}`, item] as const))(
    'is still there, at every depth, when this version has saved the item: %s',
    async (_, item) => {
      const written = withLaterFields(item) as Item & Key;
      const tables = {
        from: new MemoryTable(),
        to: new MemoryTable(),
        bodies: new MemoryObjects(),
      };
      for (const table of [tables.from, tables.to]) await table.put(written);
      await STORED[kindOf(item)].rewrite(written, tables);
      const after = await tables.to.get(item);
      expect(after).toEqual({ ...written, version: Number(item['version']) + 1 });
    },
  );
});

const keyOf = (person: string): Key =>
  subscriptionKey(NEWSLETTER, shardOf(person as SubscriberId), person as SubscriberId);
const change = async (world: LedgerWorld, key: Key, set: Item): Promise<void> => {
  const changed = await world.table.change(key, { set });
  if (!changed) throw new Error(`nothing at ${key.pk}`);
};

const planned = async (): Promise<{ world: LedgerWorld; chunk: DeliverMessage }> => {
  const world = await ledgerWorld();
  for (let index = 0; index < 4; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  const [chunk] = world.deliverQueue.messages.splice(0);
  return { world, chunk: chunk as DeliverMessage };
};

/** Low four bits: a state that no version up to this one writes; high four: the first attempt. */
const LATER_MARK = 13 | (1 << 4);

const bytesAt = async (world: LedgerWorld, key: Key): Promise<Uint8Array> =>
  Uint8Array.from(((await world.table.get(key))?.['marks'] ?? []) as Uint8Array);

describe('a delivery in a state that a later version wrote', () => {
  const withLaterMark = async () => {
    const at = await planned();
    const key = chunkKey(at.chunk.edition, at.chunk.chunk);
    const marks = await bytesAt(at.world, key);
    marks[1] = LATER_MARK;
    await change(at.world, key, { marks });
    return {
      ...at,
      byte: async () => (await bytesAt(at.world, key))[1],
    };
  };

  it('is never sent, keeps its byte, and keeps its edition open', async () => {
    const { world, chunk, byte } = await withLaterMark();
    await deliverChunk(chunk, world.ports, world.deadline);
    const swept = await sweepEdition(world.edition.id, world.ports, { settleAfter: -1 });
    expect(world.mailer.asked.map(({ tags }) => tags['delivery'])).toEqual(['0', '2', '3']);
    expect(await byte()).toBe(LATER_MARK);
    expect(swept).toMatchObject({ state: 'sending', counts: { planned: 4, sent: 3, pending: 1 } });
    expect((await world.current()).state).toBe('sending');
  });

  it('is shown as unknown', async () => {
    const { world } = await withLaterMark();
    const { recipients } = await recipientsPage(world.edition.id, null, world.ports);
    expect(recipients.map(({ state }) => state)).toEqual([
      'planned',
      'unknown',
      'planned',
      'planned',
    ]);
  });

  it('is left alone by events, by a cancel and by what an editor decides about held ones', async () => {
    const { world, chunk, byte } = await withLaterMark();
    await recordEvents([sesEvent('Delivery', { ...chunk, place: 1 })], world.ports);
    await cancelEdition(world.edition.id, world.ports);
    const order = {
      edition: world.edition.id,
      choice: 'send-again',
      by: 'Ada',
      to: 'all',
    } as const;
    await decideHeld(order, world.ports).catch(() => null);
    await deliverChunk(chunk, world.ports, world.deadline);
    expect(world.mailer.asked).toEqual([]);
    expect(await byte()).toBe(LATER_MARK);
  });

  it('goes on where it was once the later version is back', async () => {
    const { world, chunk } = await withLaterMark();
    await deliverChunk(chunk, world.ports, world.deadline);
    const key = chunkKey(chunk.edition, chunk.chunk);
    const item = await world.table.get(key);
    const marks = await bytesAt(world, key);
    // As that version would: its state led on to planned.
    marks[1] = 1 << 4;
    await change(world, key, { marks, version: Number(item?.['version']) + 1 });
    await deliverChunk(chunk, world.ports, world.deadline);
    expect(world.mailer.asked.map(({ tags }) => tags['delivery'])).toEqual(['0', '2', '3', '1']);
    const swept = await sweepEdition(world.edition.id, world.ports);
    expect(swept).toMatchObject({ state: 'sent', counts: { sent: 4, pending: 0 } });
  });
});

it('keeps what a later version noted of an event, whatever comes after it', async () => {
  const { world, chunk } = await planned();
  await deliverChunk(chunk, world.ports, world.deadline);
  await recordEvents([sesEvent('Delivery', { ...chunk, place: 0 })], world.ports);
  const key = feedbackKey(chunk.edition, chunk.chunk);
  const marks = await bytesAt(world, key);
  marks[0] = (marks[0] ?? 0) | 64;
  await change(world, key, { marks });
  await recordEvents([sesEvent('Complaint', { ...chunk, place: 0 })], world.ports);
  const after = (await bytesAt(world, key))[0] ?? 0;
  expect(after & 64).toBe(64);
  expect(after & 16).toBe(16);
});

describe('an edition in a state that a later version wrote', () => {
  it('is not planned, sent, paused or ended, and is what it was', async () => {
    const { world, chunk } = await planned();
    const key = editionKey(world.edition.id);
    await change(world, key, { state: 'embargoed', embargo: { until: '2026-03-03' } });
    const before = await world.table.get(key);
    await planEdition(world.edition.id, world.ports, world.deadline);
    await deliverChunk(chunk, world.ports, world.deadline);
    const swept = await sweepEdition(world.edition.id, world.ports, { settleAfter: -1 });
    await expect(cancelEdition(world.edition.id, world.ports)).rejects.toMatchObject({
      code: 'edition.state',
      message: expect.stringContaining('is embargoed'),
    });
    expect(world.mailer.asked).toEqual([]);
    expect(swept.state).toBe('embargoed');
    expect(await world.table.get(key)).toEqual(before);
  });

  it('is shown with the word that the later version gave it', async () => {
    const { world } = await planned();
    await change(world, editionKey(world.edition.id), { state: 'embargoed' });
    const ports = { ...world.ports, readership: world.ports.readership };
    expect(await deliveryStatus(world.edition.id, ports)).toMatchObject({ state: 'embargoed' });
  });

  it('of a kind that it does not know is planned for nobody', async () => {
    const world = await ledgerWorld({ kind: 'special' as Edition['kind'] });
    await world.add(inOneShard(0));
    await planEdition(world.edition.id, world.ports, world.deadline);
    expect(world.deliverQueue.messages).toEqual([]);
    expect((await world.current()).kind).toBe('special');
  });
});

describe('a reader in a state that a later version wrote', () => {
  it.each([
    ['subscriber', subscriberKey(inOneShard(1) as SubscriberId), { state: 'quarantined' }],
    ['subscription', keyOf(inOneShard(1)), { state: 'snoozed' }],
  ])('gets no mail, and the %s is what it was', async (_, key, later) => {
    const { world, chunk } = await planned();
    await change(world, key, { ...later, until: '2026-04-01' });
    await deliverChunk(chunk, world.ports, world.deadline);
    expect(world.mailer.asked.map(({ tags }) => tags['delivery'])).toEqual(['0', '2', '3']);
    expect(await world.table.get(key)).toMatchObject({ ...later, until: '2026-04-01' });
  });

  it('is not planned for the next edition', async () => {
    const world = await ledgerWorld();
    await world.add(inOneShard(0), { state: 'snoozed' as never });
    await world.add(inOneShard(1), { rhythm: 'monthly' as never });
    await planEdition(world.edition.id, world.ports, world.deadline);
    expect(world.deliverQueue.messages).toEqual([]);
  });
});

it('keeps a change to a story that it has no name for', async () => {
  const table = new MemoryTable();
  const stories = new TableStories(table);
  await stories.save(aStory('story-a', { version: 0 }));
  const changes = [
    {
      by: 'Ada',
      at: '2026-03-01T09:00:00.000Z',
      why: null,
      what: 'translated',
      story: null,
      into: 'fr',
    },
  ];
  const key = { pk: 'story#story-a', sk: 'story' };
  await table.change(key, { set: { changes, state: 'archived' } });
  const read = await stories.get('story-a' as StoryId);
  await stories.save({ ...(read as NonNullable<typeof read>), headline: 'Another' });
  expect(await table.get(key)).toMatchObject({ changes, state: 'archived', headline: 'Another' });
});

it('refuses a message of a kind that it does not know, so that its queue keeps it', () => {
  expect(() => inboxMessageSchema.parse({ kind: 'streamed', url: 'https://a.example' })).toThrow();
});
