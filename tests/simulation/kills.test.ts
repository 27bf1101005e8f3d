import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/index.ts';
import { CheckedStore } from '../../src/local/store/checked-store.ts';
import { startChild } from '../support/processes/child.ts';
import { SOON } from '../support/processes/waits.ts';
import { freshFolder } from '../support/stores/folders.ts';

/** Each begins a process, which takes half a second. */
const KILLS = 12;

it(`a store whose process is killed ${KILLS} times has all that was acknowledged`, async () => {
  const path = join(await freshFolder(), 'store');
  const random = seededRandom(1);
  const acknowledged = new Set<number>();
  let from = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = await startChild('tests/support/processes/store-process.ts', { path, from });
    const enough = 5 + Math.floor(random.next() * 300);
    await expect.poll(() => child.lines().length, SOON).toBeGreaterThan(enough);
    await child.kill();
    for (const line of child.lines()) {
      const [word, n] = line.split(' ');
      if (word === 'wrote' && n !== undefined && n !== '') acknowledged.add(Number(n));
    }
    const store = await CheckedStore.open(path);
    const missing = [...acknowledged].filter((n) => store.get(`n${n}`) === undefined);
    expect(missing).toEqual([]);
    for (const n of acknowledged) expect(store.get(`n${n}`)).toHaveLength(n % 3000);
    from = store.size + 1000 * (kill + 1);
    await store.close();
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS * 5);
});
