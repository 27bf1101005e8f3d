import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { wireDesk, wireDeskPages } from '../../src/app/wire-desk.ts';
import { createDesk } from '../../src/desk-pages/index.ts';
import { DESK_ROUTES, type DeskRoute } from '../../src/desk-pages/routes-table.ts';
import type { Role } from '../../src/domain/index.ts';
import { deskSession, FORM_KEY_OF_TESTS } from '../../tests/support/visitors/desk-session.ts';
import { deskWorld } from '../../tests/support/worlds/desk-world.ts';
import { BENCH_CREDENTIALS } from '../deliver/bench-table.ts';
import { startTableProxy } from '../table-proxy.ts';
import { type DeskSize, fillHouse } from './fill-house.ts';

export type { DeskSize } from './fill-house.ts';

/** What one page took. */
export interface PageCosts {
  readonly calls: number;
  readonly itemsRead: number;
  readonly readUnits: number;
}

const ROLES: readonly Role[] = ['editor', 'publisher', 'admin'];
/** They give whole lists, page by page, and are as long as these. */
const WHOLE_LISTS: readonly string[] = ['exportSubscribers', 'recipientsCsv'];

/** Fills a house of its own to this size, opens every page of its desk twice, and counts what each asks of the table; the dearer look is given. */
export const lookAround = async (
  size: DeskSize,
  say: (text: string) => void,
): Promise<Readonly<Record<string, PageCosts>>> => {
  const world = await deskWorld();
  const { ground } = world.house;
  const database = ground.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
  const client = new DynamoDBClient({ endpoint: database, ...BENCH_CREDENTIALS });
  const proxy = await startTableProxy(database);
  try {
    const shown = await fillHouse(world, client, size, say);
    const environment = { ...ground.environment, AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint };
    const counted = { ...ground, environment };
    const app = createDesk(wireDesk(counted), wireDeskPages(counted));
    const desk = world.house.deskUrl;
    const cookie = `desk-session=${await deskSession(world.data, ROLES)}`;
    const found: Record<string, PageCosts> = {};
    const open = async (name: string, path: string, init: RequestInit): Promise<PageCosts> => {
      proxy.take();
      const headers = { cookie, origin: desk };
      const answer = await app.request(desk + path, { ...init, headers });
      if (answer.status !== 200) throw new Error(`${name} (${path}): ${answer.status}`);
      await answer.text();
      return proxy.take();
    };
    const look = async (name: string, path: string, init: RequestInit = {}): Promise<void> => {
      const first = await open(name, path, init);
      // By now it is counted what the page had counted beside it.
      await world.house.drain();
      found[name] = theGreater(first, await open(name, path, init));
    };
    for (const [name, route] of Object.entries(DESK_ROUTES) as [string, DeskRoute][]) {
      if (route.method !== 'get' || WHOLE_LISTS.includes(name)) continue;
      const own = OF_DRAFTS.includes(name) ? { ...shown, edition: shown['draft'] ?? '' } : shown;
      const path = pathOf(route, own);
      if (path !== null) await look(name, path);
    }
    const fields = { 'form-key': FORM_KEY_OF_TESTS, prefix: 'reader-00' };
    const body = new URLSearchParams(fields);
    await look('search', '/desk/n/wire/subscribers/search', { method: 'POST', body });
    return found;
  } finally {
    client.destroy();
    await proxy.stop();
    await world.stop();
  }
};

const theGreater = (a: PageCosts, b: PageCosts): PageCosts => ({
  calls: Math.max(a.calls, b.calls),
  itemsRead: Math.max(a.itemsRead, b.itemsRead),
  readUnits: Math.max(a.readUnits, b.readUnits),
});

/** Pages of drafts alone. */
const OF_DRAFTS: readonly string[] = ['draft', 'askSend', 'askCancel'];

/** Null where the route needs something of which the house has none. */
const pathOf = (route: DeskRoute, shown: Readonly<Record<string, string>>): string | null => {
  const names = [...route.path.matchAll(/:(\w+)/gu)].map(([, name]) => name ?? '');
  if (names.some((name) => shown[name] === undefined)) return null;
  const path = route.path.replace(/:(\w+)/gu, (_, name: string) => shown[name] ?? '');
  return `/desk/n/wire${path}?${new URLSearchParams({ development: shown['development'] ?? '' })}`;
};
