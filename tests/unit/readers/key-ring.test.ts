import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/kernel/index.ts';
import { freshKeys, parseKeyRing, subscriberId } from '../../../src/readers/index.ts';
import { FileKeys } from '../../../src/store/file-keys.ts';

const key = Buffer.alloc(32, 5).toString('base64');

describe('the key ring', () => {
  it('keeps the order in which token keys were added: the newest signs', () => {
    const json = JSON.stringify({ ids: { i1: key }, tokens: { t9: key, t10: key, a1: key } });
    expect(parseKeyRing(json, 'here').tokens.map(({ id }) => id)).toEqual(['t9', 't10', 'a1']);
  });

  it.each([
    ['no JSON', 'nonsense', /document/],
    [
      'two keys of ids',
      JSON.stringify({ ids: { i1: key, i2: key }, tokens: { t1: key } }),
      /exactly one/,
    ],
    ['no token key', JSON.stringify({ ids: { i1: key }, tokens: {} }), /at least one/],
    ['a number for a name', JSON.stringify({ ids: { i1: key }, tokens: { 7: key } }), /tokens: /],
    [
      'a short key',
      JSON.stringify({ ids: { i1: 'c2hvcnQ=' }, tokens: { t1: key } }),
      /at least 32 bytes/,
    ],
  ])('refuses %s, and does not say what it read', (_what, json, reason) => {
    const read = () => parseKeyRing(json, 'the secret');
    expect(read).toThrow(reason);
    expect(read).not.toThrow(/c2hvcnQ|nonsense/);
  });
});

describe('subscriberId', () => {
  const keys = parseKeyRing(freshKeys(seededRandom(1)), 'here');
  it('is the same for one address, however it is written', () => {
    const id = subscriberId('Ann@Example.ORG', keys);
    expect(id).toMatch(/^[a-z2-7]{26}$/);
    expect(subscriberId(' ann@example.org', keys)).toBe(id);
    expect(subscriberId('bob@example.org', keys)).not.toBe(id);
  });
  it('tells nothing without the key', () => {
    const others = parseKeyRing(freshKeys(seededRandom(2)), 'here');
    expect(subscriberId('ann@example.org', others)).not.toBe(subscriberId('ann@example.org', keys));
  });
});

describe('the key file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keys-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('is made once, for its owner only, and then read', async () => {
    const path = join(folder, 'secrets.json');
    const made = await new FileKeys(path, seededRandom(1)).keyRing();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await new FileKeys(path, seededRandom(2)).keyRing()).toEqual(made);
  });

  it('is refused where others may read it', async () => {
    const path = join(folder, 'secrets.json');
    await writeFile(path, freshKeys(seededRandom(1)));
    await chmod(path, 0o644);
    const keys = new FileKeys(path, seededRandom(2));
    await expect(keys.keyRing()).rejects.toThrow(/mode 644; allowed is 600/);
    await chmod(path, 0o600);
    await expect(keys.keyRing()).resolves.toMatchObject({ tokens: [{ id: 't1' }] });
  });
});
