/**
 * What the built command line costs on this machine, in CPU of whole processes, each beside something trivial: starting,
 * importing a list, sending an edition.
 *   npm run bench:local [-- --quick --json]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { parse } from 'csv-parse';
import { startSes } from '../src/local/embedded-ses.ts';
import { BENCH_CREDENTIALS } from './deliver/bench-table.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const PEOPLE = values.quick ? 2000 : 50_000;
const MAILS = values.quick ? 2000 : 20_000;
/** What else the machine does only adds: of so many runs of a short command the least counts. */
const STARTS = 3;
/** As large as the mail of the sample's first day. */
const MAIL_BYTES = 40_000;
const IN_FLIGHT = 50;

interface Cost {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly output: string;
}

/** At its end a process writes what it took where nothing else is written. */
const PRELUDE = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
   process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`,
)}`;

const costOf = async (args: readonly string[]): Promise<Cost> => {
  const child = spawn(process.execPath, ['--import', PRELUDE, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let [output, usage] = ['', ''];
  child.stdout?.on('data', (piece: Buffer) => {
    output += piece.toString();
  });
  child.stdio[3]?.on('data', (piece: Buffer) => {
    usage += piece.toString();
  });
  await once(child, 'close');
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
  return {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1_000_000,
    peakMegabytes: maxRSS / 1024,
    output,
  };
};

const leastOf = async (args: readonly string[]): Promise<Cost> => {
  const costs: Cost[] = [];
  for (let run = 0; run < STARTS; run += 1) costs.push(await costOf(args));
  return costs.reduce((least, one) => (one.cpuSeconds < least.cpuSeconds ? one : least));
};

const CLI = 'dist/cli.js';
const folder = await mkdtemp(join(tmpdir(), 'writethru-bench-'));
const data = ['--data', join(folder, 'data'), '--quiet'];
const found: Record<string, number> = {};
const say = (
  name: string,
  value: number,
  unit: string,
  baseline?: readonly [string, number],
): void => {
  found[name] = value;
  if (baseline) found[`${name}: ${baseline[0]}`] = baseline[1];
  if (values.json) return;
  const beside = baseline ? `   (${baseline[0]}: ${baseline[1].toFixed(2)} ${unit})` : '';
  process.stdout.write(`${name.padEnd(44)} ${value.toFixed(2).padStart(8)} ${unit}${beside}\n`);
};

/** The loop that most people write: the same number of mails by the plain client, to the same SES. */
const plainLoop = async (): Promise<number> => {
  const ses = await startSes({
    folder: join(folder, 'plain'),
    identities: ['example.org'],
    configurationSets: ['plain'],
    ratePerSecond: 1_000_000,
  });
  const client = new SESClient({ endpoint: ses.endpoint, ...BENCH_CREDENTIALS });
  const text = `From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\n${'x'.repeat(MAIL_BYTES)}`;
  const before = process.cpuUsage();
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (sent < MAILS) {
      sent += 1;
      const Data = Buffer.from(text);
      await client.send(
        new SendRawEmailCommand({
          RawMessage: { Data },
          Destinations: [`reader${sent}@example.org`],
          ConfigurationSetName: 'plain',
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const { user, system } = process.cpuUsage(before);
  client.destroy();
  await ses.stop();
  return (user + system) / 1000 / MAILS;
};

try {
  const empty = await leastOf(['-e', '0']);
  const starts: [string, string[]][] = [
    ['--help', ['--help']],
    ['a command that does not exist', ['nonsense']],
    ['edition list', ['edition', 'list', ...data]],
  ];
  for (const [name, args] of starts) {
    const { cpuSeconds } = await leastOf([CLI, ...args]);
    say(`start: ${name}`, cpuSeconds, 's', ['an empty process', empty.cpuSeconds]);
  }

  const list = join(folder, 'list.csv');
  const rows = Array.from({ length: PEOPLE }, (_, at) => `reader${at}@example.org,Reader ${at}`);
  await writeFile(list, ['email,name', ...rows, ''].join('\n'));
  const before = process.cpuUsage();
  let read = 0;
  for await (const _ of createReadStream(list).pipe(parse())) read += 1;
  const { user } = process.cpuUsage(before);
  if (read !== PEOPLE + 1) throw new Error(`${read} rows of ${PEOPLE}`);
  const consent = ['--consent', 'sample list of the bench'];
  const imported = await costOf([CLI, 'subscriber', 'import', list, ...consent, ...data]);
  say(`import: ${PEOPLE} people`, imported.cpuSeconds, 's', ['reading the rows', user / 1_000_000]);
  say('import: memory at its peak', imported.peakMegabytes, 'MB');

  const readers = join(folder, 'readers.csv');
  await writeFile(readers, ['email,name', ...rows.slice(0, MAILS), ''].join('\n'));
  const ofSend = ['--data', join(folder, 'send'), '--quiet'];
  await costOf([CLI, 'subscriber', 'import', readers, ...consent, ...ofSend]);
  await costOf([CLI, 'ingest', 'examples/sample/day-1', ...ofSend]);
  const draft = await costOf([CLI, 'edition', 'compose', '--json', ...ofSend]);
  const { id } = JSON.parse(draft.output);
  const send = await costOf([CLI, 'send', '--edition', id, '--yes', '--json', ...ofSend]);
  const { sent } = JSON.parse(send.output);
  if (sent !== MAILS) throw new Error(`${sent} of ${MAILS} mails were sent`);
  const each = (1000 * send.cpuSeconds) / MAILS;
  say(`send: each of ${MAILS} mails, SES and all`, each, 'ms', ['a plain loop', await plainLoop()]);
  say('send: memory at its peak', send.peakMegabytes, 'MB');
  if (values.json) process.stdout.write(`${JSON.stringify(found)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
