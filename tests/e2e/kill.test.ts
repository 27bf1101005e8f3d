import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/index.ts';
import { acceptedMailSchema } from '../../src/local/ses/mail.ts';
import { HARVEN, reportText } from '../support/measures/report-text.ts';
import { startChild } from '../support/processes/child.ts';
import { cli, linesOf, startCli, workFolder } from '../support/processes/cli.ts';

/** `PEOPLE=2000 KILLS=5 npx vitest run --project e2e tests/e2e/kill.test.ts` is the full size. */
const PEOPLE = Number(process.env['PEOPLE'] ?? 250);
const KILLS = Number(process.env['KILLS'] ?? 2);
const RATE = 300;
const FAULTS = { seed: 7, lost: 0.02, throttled: 0.02 };
const LONG = 60_000 + PEOPLE * 200;

interface Recipient {
  readonly to: string;
  readonly state: string;
}

let work: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  work = await workFolder();
});
afterEach(() => work.remove());

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** An SES in a process of its own, which no kill of the sender touches. */
const startOutsideSes = async (chance: typeof FAULTS | undefined) => {
  const folder = work.path('ses');
  const settings = { folder, identities: ['example.org'], ratePerSecond: RATE, chance };
  const { line, lines } = await startChild('tests/support/processes/ses-process.ts', settings);
  return {
    env: { AWS_ENDPOINT_URL_SES: line },
    /** Whom it took mails for, one entry a mail. */
    accepted: async (): Promise<string[]> => {
      const journal = await readFile(`${folder}/mail.jsonl`, 'utf8').catch(() => '');
      return linesOf<unknown>(journal.slice(0, journal.lastIndexOf('\n') + 1)).flatMap((entry) => {
        const mail = acceptedMailSchema.safeParse(entry);
        return mail.success ? mail.data.to : [];
      });
    },
    /** Whose answer it lost. */
    lost: () => lines().flatMap((said) => (said.startsWith('lost ') ? [said.slice(5)] : [])),
  };
};
type Outside = Awaited<ReturnType<typeof startOutsideSes>>;

/** Composes an edition for everybody, without sending anything. */
const composed = async (data: string): Promise<string> => {
  const article = await work.write('report.txt', reportText(HARVEN));
  const people = await work.people(PEOPLE);
  const in_ = ['--data', data];
  await cli(['subscriber', 'import', people, '--consent', 'asked by mail', ...in_]);
  await cli(['ingest', article, ...in_]);
  const answer = await cli(['edition', 'compose', '--json', ...in_]);
  return JSON.parse(answer.stdout).id;
};

const ledgerOf = async (edition: string, data: string): Promise<Recipient[]> => {
  const args = ['status', '--edition', edition, '--recipients', '--json', '--data', data];
  return linesOf<Recipient>((await cli(args)).stdout);
};

/** Sends until SES has taken about so many mails, then kills the sender without warning. */
const sendAndKill = async (send: readonly string[], outside: Outside, mails: number) => {
  const sender = startCli(send, outside.env);
  for (let waited = 0; waited < LONG; waited += 20) {
    if (sender.process.exitCode !== null || (await outside.accepted()).length >= mails) break;
    await pause(20);
  }
  sender.process.kill('SIGKILL');
  await sender.answer;
};

const expectNobodyTwiceNobodyMissed = (
  people: readonly Recipient[],
  accepted: readonly string[],
  doubt: ReadonlySet<string>,
) => {
  expect(new Set(accepted).size).toBe(accepted.length);
  expect(people).toHaveLength(PEOPLE);
  expect(new Set(people.map(({ to }) => to)).size).toBe(PEOPLE);
  const taken = new Set(accepted);
  const allowed = { true: ['sent', 'held'], false: ['held', 'skipped', 'failed'] };
  for (const { to, state } of people) {
    expect(allowed[`${taken.has(to)}`], `${to} ${state}, accepted ${taken.has(to)}`).toContain(
      state,
    );
    if (state === 'held') expect(doubt).toContain(to);
  }
};

describe('a sender that is killed again and again', () => {
  it(
    'mails nobody twice, misses nobody, and holds only whom a fault left in doubt',
    async () => {
      const outside = await startOutsideSes(FAULTS);
      const data = work.path('data');
      const edition = await composed(data);
      const send = ['send', '--edition', edition, '--yes', '--json', '--data', data];
      const random = seededRandom(PEOPLE);
      const doubt = new Set<string>();
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const about = (PEOPLE * (kill - 0.5 * random.next())) / (KILLS + 1);
        await sendAndKill(send, outside, about);
        for (const { to, state } of await ledgerOf(edition, data))
          if (state === 'claimed') doubt.add(to);
      }
      const resumed = await cli(send, outside.env);
      for (const to of outside.lost()) doubt.add(to);
      expect(outside.lost().length).toBeGreaterThan(0);
      expect(resumed.exit, resumed.stderr).toBe(0);
      const people = await ledgerOf(edition, data);
      expectNobodyTwiceNobodyMissed(people, await outside.accepted(), doubt);
      const held = people.filter(({ state }) => state === 'held').length;
      process.stdout.write(
        `${PEOPLE} people, ${KILLS} kills, ${outside.lost().length} lost answers: ${held} held of ${doubt.size} in doubt\n`,
      );
    },
    LONG,
  );

  it(
    'holds nobody where nothing goes wrong',
    async () => {
      const outside = await startOutsideSes(undefined);
      const data = work.path('data');
      const edition = await composed(data);
      const send = ['send', '--edition', edition, '--yes', '--json', '--data', data];
      expect(JSON.parse((await cli(send, outside.env)).stdout)).toMatchObject({
        sent: PEOPLE,
        held: 0,
        pending: 0,
      });
      expect((await outside.accepted()).length).toBe(PEOPLE);
    },
    LONG,
  );

  it(
    'may be two that start together: one edition, no mail twice',
    async () => {
      const outside = await startOutsideSes(undefined);
      const data = work.path('data');
      const edition = await composed(data);
      const send = ['send', '--edition', edition, '--yes', '--json', '--data', data];
      const both = await Promise.all([cli(send, outside.env), cli(send, outside.env)]);
      expect(both.map(({ exit }) => exit)).toContain(0);
      expectNobodyTwiceNobodyMissed(
        await ledgerOf(edition, data),
        await outside.accepted(),
        new Set(),
      );
      const editions = await cli(['edition', 'list', '--json', '--data', data]);
      expect(linesOf(editions.stdout)).toHaveLength(1);
    },
    LONG,
  );
});
