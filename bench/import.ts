/**
 * The cost of importing another service's export: time, memory and counts, the first time and again. The export is made up,
 * one person in twenty has left; it is imported into a table in memory, so that the table's own time is not measured.
 *   npm run bench:import [-- --rows 200000 --json]
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type Clock, MEGABYTE, seededRandom, silentLogger } from '../src/kernel/index.ts';
import {
  freshKeys,
  importSubscribers,
  openPeople,
  parseKeyRing,
  type SubscribersFile,
} from '../src/readers/index.ts';
import { MemoryTable } from '../src/store/memory-table.ts';
import { TableSubscribers } from '../src/store/subscribers.ts';
import { aNewsletter } from '../tests/support/samples/edition-fixtures.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '200000' },
    json: { type: 'boolean', default: false },
  },
});
const ROWS = Number(values.rows);
const NOW = Date.parse('2026-03-02T06:00:00Z');

function* exported(): Generator<string> {
  yield '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS,Status\n';
  for (let at = 0; at < ROWS; at += 1) {
    const status = at % 20 === 7 ? 'unsubscribed' : 'subscribed';
    yield `reader${at}@example.com,Zoé,"Sample ""${at}""",4,"2021-03-02 17:59:31",192.0.2.7,"2021-03-02 18:06:58",192.0.2.7,47.35,7.9,1,2,europe/zurich,ch,so,"2021-03-02 18:06:58",${at},a${at},,"""Editors""",${status}\n`;
  }
}

/** The cost of an act: seconds of one core, and the most memory that was in use in its course, in MB above what it was before. */
const measured = async <Result>(act: () => Promise<Result>) => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const result = await act();
  clearInterval(look);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  return {
    result,
    seconds: Number(seconds.toFixed(1)),
    megabytes: Math.round((most - before) / MEGABYTE),
  };
};

const folder = await mkdtemp(join(tmpdir(), 'writethru-import-'));
try {
  const path = join(folder, 'export.csv');
  await pipeline(Readable.from(exported()), createWriteStream(path));
  const file: SubscribersFile = { open: () => createReadStream(path) };
  const { size } = await stat(path);
  const clock: Clock = { now: () => NOW, sleep: async () => {} };
  const keys = parseKeyRing(freshKeys(seededRandom(7)), 'the bench');
  const ports = {
    store: new TableSubscribers(new MemoryTable()),
    keys: { keyRing: async () => keys },
    progress: async () => 40,
    clock,
    logger: silentLogger,
  };
  const reading = await measured(async () => {
    const { rows } = await openPeople(file, { map: [], from: null, everybody: null }, NOW);
    let read = 0;
    for await (const some of rows) read += some.length;
    return { read };
  });
  const order = { newsletter: aNewsletter(), consent: null, how: 'import' } as const;
  const load = () =>
    measured(async () => {
      const { added, updated, unchanged, suppressed, refusedLines } = await importSubscribers(
        file,
        order,
        ports,
      );
      return { added, updated, unchanged, suppressed, refused: refusedLines };
    });
  const first = await load();
  const again = await load();
  const report = { rows: ROWS, megabytes: Math.round(size / MEGABYTE), reading, first, again };
  if (values.json) console.log(JSON.stringify(report));
  else {
    console.log(`${ROWS} rows, ${report.megabytes} MB`);
    for (const [name, { result, seconds, megabytes }] of Object.entries({ reading, first, again }))
      console.log(
        `${name.padEnd(8)} ${seconds} s of CPU, ${megabytes} MB  ${JSON.stringify(result)}`,
      );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
