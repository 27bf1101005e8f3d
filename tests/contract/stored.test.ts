import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  composeRequestSchema,
  countMessageSchema,
  deliverMessageSchema,
  editionContentSchema,
  fetchOutcomeSchema,
  fetchRequestSchema,
  inboxMessageSchema,
  notifyMessageSchema,
  planMessageSchema,
} from '../../src/domain/index.ts';
import { HashedContents } from '../../src/store/contents.ts';
import type { Key } from '../../src/store/keys.ts';
import { unpackCut, unpackFeedback } from '../../src/store/ledger-packing.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { MemoryObjects } from '../../src/store/objects.ts';
import type { Item } from '../../src/store/table.ts';
import { FIXTURES, readFixture } from '../support/stored/files.ts';
import { STORED, type Tables } from '../support/stored/rewrite.ts';

const MESSAGES: Readonly<Record<string, z.ZodType>> = {
  inbox: inboxMessageSchema,
  fetch: fetchRequestSchema,
  outcome: fetchOutcomeSchema,
  compose: composeRequestSchema,
  notify: notifyMessageSchema,
  count: countMessageSchema,
  plan: planMessageSchema,
  deliver: deliverMessageSchema,
};

const kindOf = ({ pk }: Key): keyof typeof STORED => pk.split('#')[0] as keyof typeof STORED;

/** Compressed bytes depend on the Node that wrote them, versions on how often something was written. */
const comparable = (item: Item & Key): unknown => {
  const { version: _, ...rest } = item;
  if (kindOf(item) === 'cut') return { ...rest, packed: unpackCut(item) };
  if (kindOf(item) === 'feedback')
    return { ...rest, marks: unpackFeedback(item['marks'] as Uint8Array) };
  return rest;
};

const versions = readdirSync(FIXTURES);

describe.each(versions)('what %s stored', (version) => {
  const { items, objects, messages } = readFixture(version);

  const rewritten = async (item: Item & Key): Promise<Item | null> => {
    const tables: Tables = {
      from: new MemoryTable(),
      to: new MemoryTable(),
      bodies: new MemoryObjects(),
    };
    for (const one of items) await tables.from.put(one);
    for (const [key, body] of Object.entries(objects))
      await tables.bodies.put(key, body, 'application/json');
    const { how, rewrite } = STORED[kindOf(item)];
    const isVersioned = how === 'over' && 'version' in item;
    if (isVersioned) await tables.to.put(item);
    await rewrite(item, tables);
    const after = await tables.to.get(item);
    if (isVersioned) expect(after).toMatchObject({ version: Number(item['version']) + 1 });
    return after;
  };

  it('has an item of every kind', () => {
    expect([...new Set(items.map(kindOf))].sort()).toEqual(Object.keys(STORED).sort());
  });

  it.each(items.map((item) => [`${item.pk} ${item.sk}`, item] as const))(
    'is read and written back as it was: %s',
    async (_, item) => {
      const after = await rewritten(item);
      expect(comparable({ ...after, pk: item.pk, sk: item.sk })).toEqual(comparable(item));
    },
  );

  it.each(Object.entries(messages))('is a message that is understood: %s', (name, body) => {
    const schema = MESSAGES[name.split(' ')[0] ?? ''];
    expect(schema?.parse(body)).toEqual(body);
  });

  it('has messages of every queue', () => {
    const queues = new Set(Object.keys(messages).map((name) => name.split(' ')[0]));
    expect([...queues].sort()).toEqual(Object.keys(MESSAGES).sort());
  });

  it('has contents and layouts that keep their hashes', async () => {
    const from = new MemoryObjects();
    for (const [key, body] of Object.entries(objects)) await from.put(key, body);
    const hashOf = (folder: string): string =>
      Object.keys(objects)
        .find((key) => key.startsWith(`${folder}/`))
        ?.replace(/^.*\/|\.json$/gu, '') ?? '';
    const contents = new HashedContents(from);
    const content = await contents.content(hashOf('contents'));
    expect(editionContentSchema.parse(content)).toEqual(content);
    expect(await new HashedContents(new MemoryObjects()).putContent(content)).toBe(
      hashOf('contents'),
    );
    expect(await contents.layout(hashOf('layouts'))).toBe('<html></html>');
  });
});
