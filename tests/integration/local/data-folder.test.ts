import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/kernel/index.ts';
import { openDataFolder } from '../../../src/local/data-folder.ts';
import { DurableQueues } from '../../../src/local/queues/durable-queues.ts';
import { startChild } from '../../support/processes/child.ts';
import { SOON } from '../../support/processes/waits.ts';
import { freshFolder } from '../../support/stores/folders.ts';

const PROCESS = 'tests/support/processes/queue-process.ts';

describe('a data folder', () => {
  it('is made, with keys that only its owner reads and that stay the same', async () => {
    const data = join(await freshFolder(), 'deep', 'data');
    const first = await openDataFolder(data, 'writethru test');
    const keys = JSON.parse(await readFile(first.keys, 'utf8'));
    await first.close();
    for (const kind of ['ids', 'tokens']) {
      expect(Object.keys(keys[kind])).toEqual(['k1']);
      expect(Buffer.from(keys[kind].k1, 'base64')).toHaveLength(32);
    }
    expect(keys.ids.k1).not.toBe(keys.tokens.k1);
    expect((await stat(first.keys)).mode & 0o777).toBe(0o600);
    expect((await stat(data)).mode & 0o777).toBe(0o700);
    const second = await openDataFolder(data, 'writethru test');
    expect(JSON.parse(await readFile(second.keys, 'utf8'))).toEqual(keys);
    await second.close();
    expect(await readdir(data)).toEqual(['queues', 'secrets.json']);
  });

  it('takes rights on its keys away from others', async () => {
    const data = await freshFolder();
    await writeFile(join(data, 'secrets.json'), '{}', { mode: 0o644 });
    await (await openDataFolder(data, 'writethru test')).close();
    expect((await stat(join(data, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('is refused to a second process, which is told who has it', async () => {
    const data = await freshFolder();
    const child = await startChild(PROCESS, { data });
    await expect(openDataFolder(data, 'writethru test')).rejects.toMatchObject({
      kind: 'refused',
      code: 'local.folder-in-use',
      message: expect.stringMatching(
        /^data folder \S+: in use by process \d+ \(writethru test\); stop it, or name another folder with --data$/u,
      ),
    });
    await child.kill();
    await (await openDataFolder(data, 'writethru test')).close();
  });

  it('is refused to a second opening in the same process', async () => {
    const data = await freshFolder();
    const first = await openDataFolder(data, 'writethru test');
    await expect(openDataFolder(data, 'other')).rejects.toMatchObject({
      code: 'local.folder-in-use',
      message: expect.stringContaining(`process ${process.pid} (writethru test)`),
    });
    await first.close();
  });

  it('must be a folder', async () => {
    const file = join(await freshFolder(), 'file');
    await writeFile(file, '');
    await expect(openDataFolder(file, 'writethru test')).rejects.toMatchObject({
      kind: 'input',
      code: 'local.folder-unusable',
      message: expect.stringMatching(/^data folder \S+: cannot be made or written \(E[A-Z]+\)$/u),
    });
  });

  it('says when its queues cannot be read', async () => {
    const data = await freshFolder();
    await mkdir(join(data, 'queues'));
    await writeFile(join(data, 'queues', 'CURRENT'), 'nonsense');
    await expect(openDataFolder(data, 'writethru test')).rejects.toMatchObject({
      code: 'local.folder-unusable',
    });
  });
});

describe('queues of a process that is killed', () => {
  it('hold every message that was sent, and bring those in flight again', async () => {
    const data = await freshFolder();
    const child = await startChild(PROCESS, { data });
    await expect.poll(() => child.lines().length, SOON).toBeGreaterThan(200);
    await child.kill();
    const numbers = (word: string) =>
      child.lines().flatMap((line) => (line.startsWith(word) ? [line.split(' ')[1] ?? ''] : []));
    const [sent, took] = [numbers('sent'), numbers('took')];
    expect(took.length).toBeGreaterThan(20);

    const folder = await openDataFolder(data, 'writethru test');
    const definition = { name: 'work', visibilityMs: 600_000, maxReceives: 3 };
    const queues = await DurableQueues.open(folder.queues, [definition], systemClock());
    const found = await queues.queue('work').receive(100_000);
    const bodies = found.map(({ body }) => body);
    expect(bodies).toEqual(expect.arrayContaining(sent));
    expect(bodies.length).toBeLessThanOrEqual(sent.length + 1);
    const again = new Set(found.filter(({ receives }) => receives === 2).map(({ body }) => body));
    expect(took.filter((body) => !again.has(body))).toEqual([]);
    await folder.close();
  });
});
