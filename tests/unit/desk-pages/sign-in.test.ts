import { expect, it } from 'vitest';
import { createDeskPages } from '../../../src/desk-pages/app.tsx';
import type { DeskPagePorts } from '../../../src/desk-pages/ports.ts';
import { seal, unseal } from '../../../src/desk-pages/sign-in/seal.ts';

const NOW = Date.parse('2026-03-02T06:00:00Z');
const clock = { now: () => NOW, sleep: async () => {} };
const secret = new Uint8Array(32).fill(7);
const keys = { keyRing: async () => ({ tokens: [{ id: 'k1', secret }], ids: secret }) };
const until = new Date(NOW + 600_000).toISOString();

const noDesk = () => {
  throw new Error('asked all the same');
};

/** The session of somebody whom the issuer knows by this name, and a user pool by an id of its own making. */
const sessionOf = async (name: string | null): Promise<unknown> => {
  const ports = {
    deskUrl: 'http://127.0.0.1:1',
    htmx: '',
    newsletters: [],
    issuer: { end: async () => ({ accessToken: 'a.b.c', name, provedAt: NOW }) },
    tokens: {
      editor: async () => ({ id: 'b1c2', name: 'b1c2', roles: ['editor'], until }),
    },
    keys,
    clock,
  } as unknown as DeskPagePorts;
  const waiting = { state: 's', nonce: 'n', verifier: 'v', to: '/desk' };
  const cookie = `desk-sign-in=${await seal('sign-in', waiting, NOW + 600_000, { keys, clock })}`;
  const answer = await createDeskPages(noDesk, ports).request(
    'http://127.0.0.1:1/desk/callback?code=c&state=s',
    { headers: { cookie } },
  );
  const set = answer.headers.getSetCookie().find((one) => one.startsWith('desk-session='));
  return unseal('session', set?.split(';')[0]?.slice('desk-session='.length), { keys, clock });
};

it('what an editor does stands under the name that people know, and never under an address', async () => {
  expect(await sessionOf('Kim Sample')).toMatchObject({
    editor: { id: 'b1c2', name: 'Kim Sample' },
  });
  expect(await sessionOf('kim@example.org')).toMatchObject({
    editor: { name: 'b1c2' },
    shownAs: 'kim@example.org',
  });
  expect(await sessionOf(null)).toMatchObject({ editor: { name: 'b1c2' }, shownAs: 'b1c2' });
});
