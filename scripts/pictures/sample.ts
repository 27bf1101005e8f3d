import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A sample that does not come up within this, or a mail that is not there, is broken. */
const WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 200;

/** Not waited for by standing still: what it asks for may be served from here. */
export const command = async (...args: readonly string[]): Promise<void> => {
  await promisify(execFile)(process.execPath, ['dist/cli.js', ...args]);
};

/** The product as `npm start` runs it, its sample's first day mailed. */
export interface Sample {
  readonly desk: string;
  readonly site: string;
  readonly mailbox: string;
  readonly data: string;
  /** The newest mail to an address, once there are `count` of them. */
  mailTo(address: string, count: number): Promise<Buffer>;
  end(): Promise<void>;
}

interface Announced {
  readonly desk: string;
  readonly site: string;
  readonly mailbox: string;
}

const announced = (child: ChildProcess): Promise<Announced> =>
  new Promise((found, failed) => {
    const late = setTimeout(() => failed(new Error('start did not come up')), WITHIN_MS);
    let text = '';
    child.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (!text.includes('\n')) return;
      clearTimeout(late);
      found(JSON.parse(text.split('\n')[0] ?? ''));
    });
    child.on('exit', (code) => failed(new Error(`start ended with ${code}`)));
  });

/** The mails to an address as the embedded SES kept them, oldest first. */
const mailsTo = (data: string, address: string): readonly string[] =>
  readFileSync(join(data, 'ses', 'mail.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { readonly n?: number; readonly to?: readonly string[] } => JSON.parse(line))
    .filter(({ to }) => to?.includes(address))
    .map(({ n }) => join(data, 'ses', 'mail', `${n}.eml`));

/** A table holds no item of more than 400 KB, so this one is set aside. */
const TOO_LARGE = {
  id: 'too-large',
  title: 'Sample: the mayor of Esk opens a bridge',
  text: 'The mayor of Esk opened a bridge over the river on Friday.',
  source: 'Esk Gazette',
  topics: ['x'.repeat(450_000)],
};

/** Gives a new data folder an article that cannot be filed; `ingest` says so, and fails. */
const giveTooLarge = async (work: string, data: string): Promise<void> => {
  const file = join(work, 'too-large.jsonl');
  writeFileSync(file, `${JSON.stringify(TOO_LARGE)}\n`);
  await command('ingest', file, '--data', data).catch(() => {});
};

/** @param ses the address of an SES that stands for the embedded one; then no mail is kept here. */
export const startSample = async (ses: string | null = null): Promise<Sample> => {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  const data = join(work, 'data');
  await giveTooLarge(work, data);
  const args = ['dist/cli.js', 'start', '--json', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(ses === null ? {} : { AWS_ENDPOINT_URL_SES: ses }) },
  });
  const places = await announced(child);
  return {
    ...places,
    data,
    async mailTo(address, count) {
      for (let waited = 0; waited < WITHIN_MS; waited += LOOK_EVERY_MS) {
        const mails = mailsTo(data, address);
        const newest = mails.at(-1);
        if (newest && mails.length >= count) return readFileSync(newest);
        await wait(LOOK_EVERY_MS);
      }
      throw new Error(`${address} did not get ${count} mails`);
    },
    async end() {
      child.kill('SIGTERM');
      await new Promise((done) => child.once('exit', done));
      rmSync(work, { recursive: true, force: true });
    },
  };
};
