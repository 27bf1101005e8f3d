import { copyFile, cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { describe, expect, it, onTestFinished } from 'vitest';
import { seededRandom } from '../../src/kernel/index.ts';
import { CheckedStore, END } from '../../src/local/store/checked-store.ts';
import { LevelTable } from '../../src/local/store/level-table.ts';
import { freshFolder } from '../support/stores/folders.ts';

const open = async (path: string): Promise<CheckedStore> => {
  const store = await CheckedStore.open(path);
  onTestFinished(() => store.close());
  return store;
};

const text = (store: CheckedStore, key: string): string | undefined => store.get(key)?.toString();

const EVERYTHING = { from: 'a', to: END };

const content = async (store: CheckedStore): Promise<string> => {
  const all: [string, string][] = [];
  for await (const [key, value] of store.entries(EVERYTHING)) all.push([key, value.toString()]);
  return JSON.stringify(all);
};

const damaged = { kind: 'refused', code: 'local.data-damaged' };

describe('a checked store', () => {
  it('gives what was written at once, and after a restart', async () => {
    const path = await freshFolder();
    const first = await open(path);
    const written = first.write([
      { key: 'a', value: 'one' },
      { key: 'b', value: 'two' },
    ]);
    expect(text(first, 'a')).toBe('one');
    await written;
    await first.write([{ key: 'b', value: null }]);
    await first.close();
    const second = await open(path);
    expect([text(second, 'a'), text(second, 'b'), second.size]).toEqual(['one', undefined, 1]);
  });

  it('is told when what it was given is on disk', async () => {
    const store = await open(await freshFolder());
    let isDone = false;
    const written = store.write([{ key: 'a', value: 'one' }]).then(() => {
      isDone = true;
    });
    await store.settled('another');
    expect(isDone).toBe(false);
    await store.settled('a');
    await written;
    expect(isDone).toBe(true);
  });

  it('takes writes that come together to the disk together, and each is whole', async () => {
    const path = await freshFolder();
    const store = await open(path);
    const numbers = Array.from({ length: 500 }, (_, n) => n);
    await Promise.all(
      numbers.map((n) =>
        store.write([
          { key: `k${n}`, value: String(n) },
          { key: 'last', value: String(n) },
        ]),
      ),
    );
    await store.close();
    const again = await open(path);
    expect(again.size).toBe(501);
    expect(text(again, 'last')).toBe('499');
  });

  it('gives a stretch in order, forwards and backwards, up to a limit', async () => {
    const store = await open(await freshFolder());
    await store.write(['c', 'a', 'b', 'd'].map((key) => ({ key, value: key })));
    const keys = async (range: Parameters<CheckedStore['entries']>[0]) => {
      const found: string[] = [];
      for await (const [key] of store.entries(range)) found.push(key);
      return found.join('');
    };
    expect(await keys({ from: 'b', to: 'd' })).toBe('bc');
    expect(await keys({ from: 'a', to: END, backwards: true, limit: 3 })).toBe('dcb');
  });

  it('is for its owner alone', async () => {
    const path = await freshFolder();
    await (await CheckedStore.open(path)).close();
    await (await CheckedStore.open(path)).close();
    const modes = await Promise.all(
      (await readdir(path)).map(async (file) => (await stat(join(path, file))).mode & 0o077),
    );
    expect((await stat(path)).mode & 0o077).toBe(0);
    // LOG is LevelDB's own and is written anew at each start, after all others were made private.
    expect(modes.filter((mode) => mode !== 0).length).toBeLessThan(modes.length);
  });

  it('refuses a second opening, which is not damage', async () => {
    const path = await freshFolder();
    await open(path);
    await expect(CheckedStore.open(path)).rejects.toMatchObject({ code: 'local.folder-in-use' });
  });

  it('refuses what something else wrote', async () => {
    const path = await freshFolder();
    const level = new ClassicLevel(path);
    await level.put('a', 'one');
    await level.close();
    await expect(CheckedStore.open(path)).rejects.toMatchObject(damaged);
  });
});

/** A store as a process leaves it that is killed (its files as they are), or that ends as it should. */
const filled = async (end: 'killed' | 'closed', seed: number) => {
  const path = join(await freshFolder(), 'store');
  let store = await CheckedStore.open(path);
  const random = seededRandom(seed);
  for (let n = 0; n < 60; n += 1) {
    const value = Buffer.from(Array.from({ length: 200 }, () => Math.floor(random.next() * 256)));
    await store.write([{ key: `k${n % 50}`, value: value.toString('base64') }]);
    // What was written before a restart is in sorted files after it, so that damage can fall on those too.
    if (n === 30) {
      await store.close();
      store = await CheckedStore.open(path);
    }
  }
  const copy = `${path}-left`;
  if (end === 'closed') await store.close();
  await cp(path, copy, { recursive: true });
  if (end === 'killed') await store.close();
  await rm(join(copy, 'LOCK'), { force: true });
  return copy;
};

describe('the table in a checked store', () => {
  const KEY = { pk: 'k', sk: 'a' };

  it('refuses an item of more than 400 KB as DynamoDB does, and keeps what was there', async () => {
    const table = new LevelTable(await open(await freshFolder()));
    await table.put({ ...KEY, version: 1 });
    const large = { ...KEY, version: 2, text: 'x'.repeat(410_000) };
    const tooLarge = { code: 'store.item-too-large', kind: 'input' };
    await expect(table.put(large)).rejects.toMatchObject(tooLarge);
    await expect(table.putOver(large, 1)).rejects.toMatchObject(tooLarge);
    const { text } = large;
    await expect(table.change(KEY, { set: { text } })).rejects.toMatchObject(tooLarge);
    expect(await table.get(KEY)).toEqual({ ...KEY, version: 1 });
  });

  it('refuses a number that JSON would make nothing of', async () => {
    const table = new LevelTable(await open(await freshFolder()));
    await expect(table.put({ ...KEY, n: Number.NaN })).rejects.toThrow(/NaN cannot be stored/u);
  });
});

describe('damage', () => {
  it.each(['killed', 'closed'] as const)(
    'to any file of a store whose process was %s is harmless or refused',
    async (end) => {
      const left = await filled(end, 1);
      const whole = `${left}-whole`;
      await cp(left, whole, { recursive: true });
      const before = await CheckedStore.open(whole);
      const expected = await content(before);
      await before.close();
      const random = seededRandom(2);
      const counts = { refused: 0, harmless: 0 };
      for (let n = 0; n < 60; n += 1) {
        const broken = `${left}-${n}`;
        await cp(left, broken, { recursive: true });
        const files = (await readdir(broken)).sort();
        const file = join(broken, files[Math.floor(random.next() * files.length)] ?? '');
        const bytes = await readFile(file);
        const at = Math.floor(random.next() * bytes.length);
        if (n % 3 === 0) await rm(file);
        else if (n % 3 === 1) await truncate(file, at);
        else {
          bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random.next() * 8));
          await writeFile(file, bytes);
        }
        try {
          const store = await CheckedStore.open(broken);
          expect(await content(store), `${n} ${file}`).toBe(expected);
          await store.close();
          counts.harmless += 1;
        } catch (error) {
          expect(error, `${n} ${file}`).toMatchObject(damaged);
          counts.refused += 1;
        }
        await rm(broken, { recursive: true });
      }
      expect(counts.refused).toBeGreaterThan(15);
    },
  );

  it('of records that came back from an older copy is refused', async () => {
    const path = join(await freshFolder(), 'store');
    const store = await CheckedStore.open(path);
    await store.write([{ key: 'a', value: 'one' }]);
    await store.write([{ key: 'a', value: 'two' }]);
    await cp(path, `${path}-old`, { recursive: true });
    await store.write([{ key: 'a', value: 'three' }]);
    await store.close();
    await copyFile(join(path, 'WITNESS'), join(`${path}-old`, 'WITNESS'));
    await expect(CheckedStore.open(`${path}-old`)).rejects.toMatchObject({
      ...damaged,
      message: expect.stringContaining('1 of its last writes'),
    });
  });
});
