import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { accessTokens } from '../../../src/aws/access-tokens.ts';
import { systemClock } from '../../../src/kernel/index.ts';
import { mintToken } from '../../../src/local/index.ts';
import { LOCAL_CLIENT, LOCAL_ISSUER } from '../../../src/local/issuer/names.ts';
import { startIssuer } from '../../../src/local/issuer/start-issuer.ts';
import { freshFolder } from '../../support/stores/folders.ts';

const order = (data: string) => ({
  data,
  roles: ['editor', 'publisher'] as const,
  hours: 2,
  now: Date.now(),
});

const checkerOf = async (data: string) => {
  const keys = await startIssuer(data, 'http://127.0.0.1:9');
  onTestFinished(() => keys.stop());
  const issuer = { issuers: [LOCAL_ISSUER], keysUrl: keys.keysUrl, clients: [LOCAL_CLIENT] };
  return { ...accessTokens(issuer, systemClock()), keysUrl: keys.keysUrl };
};

it('a token minted beside the server is taken by it, and by no other data folder’s', async () => {
  const data = await freshFolder();
  const { editor } = await checkerOf(data);
  const { token, until } = await mintToken(order(data));
  expect(await editor(token)).toEqual({
    id: 'sample-editor-publisher',
    name: 'sample-editor-publisher',
    roles: ['editor', 'publisher'],
    until,
  });
  const other = await checkerOf(await freshFolder());
  await expect(other.editor(token)).rejects.toMatchObject({ code: 'desk.token' });
});

it('the key is this user’s alone, and no private part of it is served', async () => {
  const data = await freshFolder();
  const path = join(data, 'editor-keys.json');
  const { keysUrl } = await checkerOf(data);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const { keys } = (await (await fetch(keysUrl)).json()) as { keys: object[] };
  expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  expect((await fetch(new URL('/', keysUrl))).status).toBe(404);
  await chmod(path, 0o644);
  await mintToken(order(data));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('of many who make a key at the same time, all have the first one’s', async () => {
  const data = await freshFolder();
  const minted = await Promise.all(Array.from({ length: 4 }, () => mintToken(order(data))));
  const { editor } = await checkerOf(data);
  for (const { token } of minted) await editor(token);
});

it('a key file that is none is named, and left as it is', async () => {
  const data = await freshFolder();
  const path = join(data, 'editor-keys.json');
  await writeFile(path, '{"kid":"k"}');
  await expect(mintToken(order(data))).rejects.toMatchObject({ code: 'local.folder-unusable' });
  expect(await readFile(path, 'utf8')).toBe('{"kid":"k"}');
});
