import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { shell } from '../../bin/shell.ts';
import { parseConfiguration } from '../../src/app/configuration.ts';
import { objectsOf } from '../../src/app/stores.ts';
import type { House } from '../../src/cli/index.ts';
import { readAllInputs } from '../../src/cli/inputs.ts';
import { type Random, seededRandom, WritethruError } from '../../src/kernel/index.ts';
import { dataDamaged } from '../../src/local/errors.ts';
import { MailStore } from '../../src/local/ses/mail-store.ts';
import { LevelTable } from '../../src/local/store/level-table.ts';
import { addSubscriber } from '../../src/readers/index.ts';
import { freshFolder } from '../support/stores/folders.ts';

/** How often something of a data folder is broken; each is a world of its own, by its number. */
const DAMAGES = 200;
const NOW = Date.parse('2026-10-26T07:00:00Z');

const configuration = parseConfiguration(
  {
    stages: {},
    newsletters: [
      {
        id: 'wire',
        name: 'The Wire',
        description: 'Sample data for tests.',
        zone: 'Europe/Berlin',
        sender: { name: 'Desk', address: 'wire@example.org' },
        topics: [{ id: 'energy', name: 'Energy', words: ['oil', 'grid'] }],
        holdSeconds: 0,
        look: { postalAddress: '1 Example Street' },
      },
    ],
  },
  'the test',
);

const open = (data: string): Promise<House> =>
  shell(resolve('.'), {}).open({ data, configuration, at: NOW, command: 'writethru test' });

const [newsletter] = configuration.newsletters;
if (!newsletter) throw new Error('no newsletter');

const compose = (house: House, slot: '2026-10-26T07:00:00.000Z' | '2026-10-27T07:00:00.000Z') => {
  return house.ports.compose(newsletter, {
    kind: 'manual',
    slot,
    key: slot,
    chosen: null,
    note: null,
  });
};

/** Two readers, a day of articles, and an edition that both have got. */
const fill = async (data: string): Promise<void> => {
  const house = await open(data);
  for (const name of ['ada', 'ben'])
    await addSubscriber(
      { email: `${name}@example.org` },
      { newsletter, consent: 'sample reader', how: 'local run' },
      house.ports,
    );
  await house.ingest(await readAllInputs([join('examples/sample', 'day-1')]));
  await house.drain();
  const draft = await compose(house, '2026-10-26T07:00:00.000Z');
  if (!draft) throw new Error('no draft');
  await house.desk.call('sendEdition', { path: { edition: draft.id }, query: { hold: 0 } });
  await house.drain();
  await house.settle(draft.id);
  await house.close();
};

const filesOf = async (folder: string): Promise<string[]> => {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
};

const SUFFIX = '.object';

/** All that the folder answers: the table, every object, every mail. Meanwhile the line works, and may send. */
const answersOf = async (data: string, keys: readonly string[]): Promise<string> => {
  const house = await open(data);
  const answers: unknown[] = [];
  try {
    const { table } = house.ground;
    if (!(table instanceof LevelTable)) throw new Error('the table is not in this process');
    for await (const item of table.items()) answers.push(item);
    const objects = objectsOf(house.ground);
    for (const key of keys) {
      const object = await objects.get(key);
      if (object === null) throw dataDamaged(`${key}: missing`);
      answers.push(object);
    }
    await house.drain();
    if (await compose(house, '2026-10-27T07:00:00.000Z'))
      throw new Error('something was to be told again');
  } finally {
    await house.close();
  }
  const mails = await MailStore.open(join(data, 'ses'));
  try {
    for (const { n } of await mails.list()) answers.push(String(await mails.raw(n)));
  } finally {
    await mails.close();
  }
  return JSON.stringify(answers);
};

const breakOne = async (path: string, at: number, random: Random): Promise<void> => {
  const bytes = await readFile(path);
  const place = Math.floor(random.next() * bytes.length);
  if (at % 3 === 0) await rm(path);
  else if (at % 3 === 1) await truncate(path, place);
  else {
    bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random.next() * 8));
    await writeFile(path, bytes);
  }
};

/** What tells of damage: an error of ours, one of the SDK with ours as its message, or the path of a mail that is gone. */
const isNamed = (error: unknown): boolean =>
  error instanceof WritethruError || /damaged|^ENOENT.*eml/u.test((error as Error).message);

it(`a folder in which one file of any is damaged answers as before or says so, ${DAMAGES} times`, async () => {
  const whole = join(await freshFolder(), 'data');
  await fill(whole);
  const files = await filesOf(whole);
  const keys = files.flatMap((file) =>
    file.endsWith(SUFFIX)
      ? [
          file
            .slice('s3/writethru/'.length, -SUFFIX.length)
            .split('/')
            .map(decodeURIComponent)
            .join('/'),
        ]
      : [],
  );
  const copied = `${whole}-copy`;
  await cp(whole, copied, { recursive: true });
  const expected = await answersOf(copied, keys);
  const mails = (file: string) => /^ses\/mail\/\d+\.eml$/u.test(file);
  const counts = { harmless: 0, named: 0 };
  for (let at = 0; at < DAMAGES; at += 1) {
    const random = seededRandom(at);
    const file = files[Math.floor(random.next() * files.length)] ?? '';
    const broken = `${whole}-${at}`;
    await cp(whole, broken, { recursive: true });
    await breakOne(join(broken, file), at, random);
    try {
      expect(await answersOf(broken, keys), `damage ${at}: ${file}`).toBe(expected);
      counts.harmless += 1;
    } catch (error) {
      if (!isNamed(error)) throw error;
      counts.named += 1;
    }
    // Whatever was answered: nobody got another mail.
    const left = (await filesOf(broken)).filter(mails).length;
    expect(left, `damage ${at}: ${file}`).toBeLessThanOrEqual(files.filter(mails).length);
    await rm(broken, { recursive: true });
  }
  expect(counts.named).toBeGreaterThan(DAMAGES / 4);
});
