import { afterAll, beforeAll, expect, it } from 'vitest';
import { OPERATIONS } from '../../../src/operations/contract/operations.ts';
import { type DeskWorld, deskWorld } from '../../support/worlds/desk-world.ts';

let desk: DeskWorld;
beforeAll(async () => {
  desk = await deskWorld();
});
afterAll(() => desk.stop());

const ARTICLE = {
  id: 'quay',
  title: 'Sample: Port Ellery gets a quay',
  text: 'The harbour board of Port Ellery voted on Monday for a quay of 400 metres.',
};

it('a key posts articles, does nothing else, and is good for nothing once it is revoked', async () => {
  const admin = await desk.token('admin');
  const body = { name: 'Sample import' };
  const publisher = await desk.token('publisher');
  expect((await desk.call('POST', '/keys', { token: publisher, body })).status).toBe(403);
  const made = (await desk.call('POST', '/keys', { token: admin, body })).json;
  const { token, key } = made;
  expect(key).toMatchObject({ name: 'Sample import', usedOn: null, revokedAt: null });

  expect((await desk.call('POST', '/articles', { token, body: ARTICLE })).status).toBe(202);
  const { json: who } = await desk.call('GET', '/whoami', { token });
  expect(who).toMatchObject({ name: 'Sample import', roles: ['machine'] });
  for (const path of ['/stories', '/newsletters/wire/subscribers', '/audit', '/keys'])
    expect((await desk.call('GET', path, { token })).status, path).toBe(403);

  const listed = (await desk.call('GET', '/keys', { token: admin })).json.keys;
  expect(listed).toMatchObject([{ id: key.id, usedOn: expect.stringMatching(/^\d{4}-/u) }]);
  const { entries } = (await desk.call('GET', '/audit', { token: admin })).json;
  expect(entries).toContainEqual(
    expect.objectContaining({ did: 'makeKey', about: { key: key.id } }),
  );
  const secret = token.slice(-52);
  expect((await desk.dump()).join('\n')).not.toContain(secret);

  for (const other of [
    `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`,
    'wtk-',
    `wtk-${'a'.repeat(12)}-${secret}`,
  ])
    expect((await desk.call('GET', '/whoami', { token: other })).status).toBe(401);

  const revoke = () => desk.call('POST', `/keys/${key.id}/revoke`, { token: admin });
  const revoked = await revoke();
  expect(revoked.json.revokedAt).not.toBeNull();
  expect((await revoke()).json).toEqual(revoked.json);
  expect((await desk.call('POST', '/articles', { token, body: ARTICLE })).status).toBe(401);
});

it('may do what posts articles or tells what became of one, and no more', () => {
  const open = Object.entries(OPERATIONS).flatMap(([id, { roles }]) =>
    roles?.some((role) => role === 'machine') ? [id] : [],
  );
  expect(open.sort()).toEqual(['postArticle', 'postArticles', 'showArticle', 'whoami']);
});
