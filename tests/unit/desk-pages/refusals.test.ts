import { expect, it } from 'vitest';
import { createDeskPages } from '../../../src/desk-pages/app.tsx';
import type { DeskPagePorts } from '../../../src/desk-pages/ports.ts';
import { seal } from '../../../src/desk-pages/sign-in/seal.ts';
import { type NewsletterId, seededRandom } from '../../../src/kernel/index.ts';
import { deskHere, type OperationId, type Perform } from '../../../src/operations/index.ts';
import { aNewsletter } from '../../support/samples/edition-fixtures.ts';

const NOW = Date.parse('2026-03-02T06:00:00Z');
const clock = { now: () => NOW, sleep: async () => {} };
const secret = new Uint8Array(32).fill(7);
const keys = { keyRing: async () => ({ tokens: [{ id: 'k1', secret }], ids: secret }) };

const sessionCookie = async (): Promise<string> => {
  const until = new Date(NOW + 600_000).toISOString();
  const editor = { id: 'kim', name: 'Kim Sample', roles: ['editor', 'admin'], until };
  const session = { editor, shownAs: 'Kim', provedAt: until, formKey: 'key' };
  return `desk-session=${await seal('session', session, NOW + 600_000, { keys, clock })}`;
};

type Work = (id: OperationId) => Promise<unknown>;

/** What a page answers while the work behind it, for a request that could be read, does what `work` does. */
const ask = async (path: string, work: Work): Promise<{ status: number; text: string }> => {
  const logged: string[] = [];
  const ports = {
    deskUrl: 'http://127.0.0.1:1',
    htmx: '',
    siteUrl: 'http://127.0.0.1:2',
    newsletters: [aNewsletter({ id: 'wire' as NewsletterId })],
    keys,
    clock,
    logger: { error: (event: string) => void logged.push(event) },
  } as unknown as DeskPagePorts;
  const perform: Perform = async (id, _, read) => {
    await read();
    return work(id);
  };
  const pages = createDeskPages((editor) => deskHere(perform, editor, seededRandom(1)), ports);
  const answer = await pages.request(`http://127.0.0.1:1/desk/n/wire${path}`, {
    headers: { cookie: await sessionCookie() },
  });
  expect(logged).toHaveLength(answer.status >= 500 ? 1 : 0);
  return { status: answer.status, text: await answer.text() };
};

const nothingIsAsked: Work = () => Promise.reject(new TypeError('asked all the same'));

it.each(['/editions', '/stories', '/articles', '/corrections', '/feeds'])(
  'a page of an id that none can have is a missing page: %s',
  async (room) => {
    for (const id of ['a'.repeat(3000), '%00', 'x%23edition', '..%2f..%2fx'])
      expect((await ask(`${room}/${id}`, nothingIsAsked)).status, id).toBe(404);
  },
);

it.each(['/editions', '/corrections', '/audit', '/subscribers', '/subscribers/export.csv'])(
  'a page of a list that begins at no place is refused, and is no fault of ours: %s',
  async (list) => {
    const { status, text } = await ask(`${list}?cursor=%00<b>`, (id) =>
      id === 'listCandidates' ? Promise.resolve({ candidates: [] }) : nothingIsAsked(id),
    );
    expect([status, text]).toEqual([422, expect.stringContaining('cursor')]);
    expect(text).not.toContain('<b>');
  },
);

it('says of what does not answer only that it does not', async () => {
  const away = Object.assign(new Error('connect to table writethru at 10.0.0.1'), {
    $fault: 'server',
  });
  const { status, text } = await ask('/audit', () => Promise.reject(away));
  expect([status, text]).toEqual([503, expect.stringContaining('does not answer now')]);
  expect(text).not.toContain('10.0.0.1');
});
