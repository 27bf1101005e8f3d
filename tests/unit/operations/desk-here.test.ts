import { expect, test, vi } from 'vitest';
import type { SignedIn } from '../../../src/desk/index.ts';
import { type NewsletterId, type StoryId, seededRandom } from '../../../src/kernel/index.ts';
import { type DeskPorts, deskHere, operations } from '../../../src/operations/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableRequestBook } from '../../../src/store/request-book.ts';
import { aNewsletter } from '../../support/samples/edition-fixtures.ts';

const NOW = Date.parse('2026-03-02T06:00:00Z');
const story = 'quay' as StoryId;

const deskOf = (roles: SignedIn['roles'], more: Partial<DeskPorts> = {}) => {
  const deeds: string[] = [];
  const ports = {
    newsletters: [],
    clock: { now: () => NOW, sleep: async () => {} },
    random: seededRandom(1),
    audit: { add: async ({ did }: { did: string }) => void deeds.push(did) },
    ...more,
  } as unknown as DeskPorts;
  const editor = { id: 'kim', name: 'Kim', roles, until: new Date(NOW).toISOString() };
  return { deeds, desk: deskHere(operations(ports), editor, ports.random) };
};

test('a request has the type of its contract, and is checked by it all the same', async () => {
  const { desk } = deskOf(['editor']);
  const headline = 'Sample: the new quay';
  const unfit = { code: 'api.body', kind: 'input' };
  await expect(
    // @ts-expect-error the contract has no such field
    desk.call('renameStory', { path: { story }, body: { headline, headLine: headline } }),
  ).rejects.toMatchObject(unfit);
  await expect(
    // @ts-expect-error the headline is missing
    desk.call('renameStory', { path: { story }, body: {} }),
  ).rejects.toMatchObject(unfit);
  await expect(
    // @ts-expect-error the path is missing
    desk.call('renameStory', { body: { headline } }),
  ).rejects.toMatchObject({ code: 'story.missing', kind: 'missing' });
  await expect(
    // @ts-expect-error an operation without a query takes none
    desk.call('renameStory', { path: { story }, body: { headline }, query: { limit: 1 } }),
  ).rejects.toMatchObject({ code: 'api.query' });
  // @ts-expect-error an answer that is a file is no JSON
  await expect(desk.call('exportFeeds')).rejects.toThrow();
});

test('an answer has the type of its contract', async () => {
  const { desk } = deskOf(['editor'], { quota: async () => Promise.reject(new Error('away')) });
  const { quota } = await desk.call('sendingHealth');
  // @ts-expect-error the quota may be null
  expect(() => quota.ratePerSecond).toThrow(TypeError);
});

test('the role is settled before the request is looked at', async () => {
  const { desk, deeds } = deskOf(['admin']);
  const nothing = { path: { story }, body: { headline: '' } };
  await expect(desk.call('renameStory', nothing)).rejects.toMatchObject({
    code: 'api.role',
    kind: 'refused',
    message: 'this token has admin; allowed is editor or publisher',
  });
  expect(deeds).toEqual([]);
});

test('a keyed request is done once, and its deed is noted once', async () => {
  const compose = vi.fn(async () => null);
  const newsletter = aNewsletter({ id: 'wire' as NewsletterId });
  const requests = new TableRequestBook(new MemoryTable());
  const { desk, deeds } = deskOf(['editor'], { compose, requests, newsletters: [newsletter] });
  const path = { newsletter: newsletter.id };
  const order = { path, body: { note: 'Sample' }, key: 'one' };
  expect(await desk.call('composeEdition', order)).toEqual({ edition: null });
  expect(await desk.call('composeEdition', order)).toEqual({ edition: null });
  expect([compose.mock.calls.length, deeds]).toEqual([1, ['composeEdition']]);
  const other = { ...order, body: { note: 'Another' } };
  await expect(desk.call('composeEdition', other)).rejects.toMatchObject({
    code: 'desk.key-taken',
  });
  // Without a key of its own each request is another one.
  await desk.call('composeEdition', { path, body: {} });
  await desk.call('composeEdition', { path, body: {} });
  expect(compose).toHaveBeenCalledTimes(3);
});
