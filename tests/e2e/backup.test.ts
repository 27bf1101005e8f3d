import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyDataFolder } from '../../src/local/copy-data-folder.ts';
import { CheckedStore } from '../../src/local/store/checked-store.ts';
import { startChild } from '../support/processes/child.ts';
import { cli, linesOf, workFolder } from '../support/processes/cli.ts';
import { SOON } from '../support/processes/waits.ts';
import { startDatabase } from '../support/stores/dynalite.ts';

let work: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  work = await workFolder();
});
afterEach(() => work.remove());

const runDay = (data: string, people: string, env = {}) =>
  cli(
    [
      ...['run', '--articles', 'examples/sample/day-1', '--subscribers', people],
      ...['--data', data, '--out', `${data}-out`, '--at', '2026-10-26T07:00:00Z', '--json'],
    ],
    env,
  );

it('a backup is restored with everything, and what was a draft then does not go out', async () => {
  const [data, copy, restored] = ['data', 'copy', 'restored'].map((name) => work.path(name));
  expect((await runDay(data ?? '', await work.people(2))).exit).toBe(0);
  await cli(['ingest', 'examples/sample/day-2', '--data', data ?? '', '--json']);
  const composed = await cli(['edition', 'compose', '--data', data ?? '', '--json']);
  expect(composed.exit).toBe(0);
  const backup = await cli(['data', 'backup', copy ?? '', '--data', data ?? '']);
  expect(backup).toMatchObject({
    exit: 0,
    stdout: expect.stringMatching(
      /^Backed up to \S+: \d+ records, each checked, and \d+ files\.\n$/u,
    ),
  });
  const restore = await cli(['data', 'restore', copy ?? '', '--data', restored ?? '', '--json']);
  expect(restore).toMatchObject({ exit: 0 });
  const list = async (folder: string | undefined) =>
    linesOf<{ state: string; number: number | null }>(
      (await cli(['edition', 'list', '--data', folder ?? '', '--json'])).stdout,
    ).map(({ state, number }) => [state, number]);
  expect((await list(restored)).filter(([state]) => state !== 'cancelled')).toEqual(
    (await list(data)).filter(([state]) => state !== 'draft'),
  );
  const again = await cli(['data', 'restore', copy ?? '', '--data', restored ?? '']);
  expect(again).toMatchObject({ exit: 2, stderr: expect.stringContaining('not empty') });
});

it('refuses to copy what is no data folder', async () => {
  const answer = await cli(['data', 'backup', work.path('copy'), '--data', work.path('nothing')]);
  expect(answer).toMatchObject({ exit: 2, stderr: expect.stringContaining('no data folder') });
});

it('copies a folder that is written to meanwhile, with all that was acknowledged before', async () => {
  const data = work.path('busy');
  const child = await startChild('tests/support/processes/queue-process.ts', { data });
  for (let round = 0; round < 3; round += 1) {
    const seen = child.lines().length;
    await expect.poll(() => child.lines().length, SOON).toBeGreaterThan(seen + 200);
    const sent = child.lines().filter((line) => line.startsWith('sent ')).length;
    const copy = work.path(`copy-${round}`);
    await copyDataFolder(data, copy);
    const store = await CheckedStore.open(join(copy, 'store'));
    // Each message is two records, and the keys are one.
    expect(store.size).toBeGreaterThanOrEqual(2 * sent + 1);
    await store.close();
  }
  await child.kill();
});

it('says that a damaged folder is damaged, and sends nothing from it', async () => {
  const data = work.path('data');
  const people = await work.people(1);
  expect((await runDay(data, people)).exit).toBe(0);
  await writeFile(join(data, 'store', 'WITNESS'), 'x'.repeat(32));
  for (const command of [
    ['run', '--articles', 'examples/sample/day-2', '--data', data, '--json'],
    ['data', 'backup', work.path('copy'), '--data', data],
  ]) {
    const answer = await cli(command);
    expect(answer).toMatchObject({
      exit: 1,
      stdout: '',
      stderr: expect.stringContaining('damaged'),
    });
    expect(answer.stderr.trim().split('\n').at(-1)).toMatch(/^writethru: /u);
  }
});

it('runs over DynamoDB where the SDK is told of one, with the same mails', async () => {
  const database = await startDatabase({ folder: null });
  const people = await work.people(2);
  const here = await runDay(work.path('here'), people);
  const there = await runDay(work.path('there'), people, {
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  });
  await database.stop();
  const told = ({ stdout }: { stdout: string }) => {
    const { edition, delivery } = JSON.parse(stdout);
    return { subject: edition.subject, developments: edition.developments, delivery };
  };
  expect([here.exit, there.exit]).toEqual([0, 0]);
  expect(told(there)).toEqual(told(here));
});
