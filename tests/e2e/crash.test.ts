import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HARVEN, OSTRA, reportText } from '../support/measures/report-text.ts';
import { acceptedBy, cli, linesOf, startCli, workFolder } from '../support/processes/cli.ts';

let work: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  work = await workFolder();
});
afterEach(() => work.remove());

interface Listed {
  readonly id: string;
  readonly state: string;
}
interface Recipient {
  readonly to: string;
  readonly state: string;
  readonly reason: string | null;
}

const PEOPLE = 200;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Runs until SES has taken about `mails`, then kills the process without warning. */
const runAndKill = async (data: string, mails: number): Promise<string> => {
  const article = await work.write('report.txt', reportText(HARVEN));
  const people = await work.people(PEOPLE);
  const running = startCli(['run', '--articles', article, '--subscribers', people, '--data', data]);
  for (let i = 0; i < 600 && (await acceptedBy(data)).length < mails; i += 1) await pause(50);
  running.process.kill('SIGKILL');
  await running.answer;
  const [edition] = linesOf<Listed>(
    (await cli(['edition', 'list', '--json', '--data', data])).stdout,
  );
  if (!edition) throw new Error('the run was killed before it had an edition');
  return edition.id;
};

const expectEverybodyOnce = async (data: string, edition: string) => {
  const accepted = await acceptedBy(data);
  expect(new Set(accepted).size).toBe(accepted.length);
  const status = JSON.parse(
    (await cli(['status', '--edition', edition, '--json', '--data', data])).stdout,
  );
  expect(status).toMatchObject({ planned: PEOPLE, pending: 0 });
  expect(status.sent + status.skipped + status.failed + status.held).toBe(PEOPLE);
  const people = linesOf<Recipient>(
    (await cli(['status', '--edition', edition, '--recipients', '--json', '--data', data])).stdout,
  );
  expect(new Set(people.map((person) => person.to)).size).toBe(PEOPLE);
  for (const { to, state } of people) {
    if (state === 'sent') expect(accepted).toContain(to);
    else expect(state).toMatch(/held|failed|skipped/u);
  }
  for (const address of accepted) {
    expect(people.find((person) => person.to === address)?.state).toMatch(/sent|held/u);
  }
};

describe('a run that is killed', () => {
  it('is taken up by send: one mail an address, or a named reason', async () => {
    const data = work.path('data');
    const edition = await runAndKill(data, 60);
    const resumed = await cli(['send', '--edition', edition, '--yes', '--json', '--data', data]);
    expect(resumed.exit).toBe(0);
    await expectEverybodyOnce(data, edition);
  });

  it('mails nobody twice when two take it up at once', async () => {
    const data = work.path('data');
    const edition = await runAndKill(data, 30);
    const send = ['send', '--edition', edition, '--yes', '--json', '--data', data];
    await Promise.all([cli(send), cli(send)]);
    expect((await cli(send)).exit).toBe(0);
    await expectEverybodyOnce(data, edition);
  });

  it('is taken up by the same run again, which tells of the edition that it finished', async () => {
    const data = work.path('data');
    const edition = await runAndKill(data, 30);
    const article = await work.write('report.txt', reportText(HARVEN));
    const again = await cli(['run', '--articles', article, '--json', '--data', data]);
    expect(JSON.parse(again.stdout)).toMatchObject({ edition: { id: edition } });
    expect(again.exit).toBe(0);
    await expectEverybodyOnce(data, edition);
  });

  it('sends nothing more once it is looked at or cancelled, and lets the next edition go', async () => {
    const data = work.path('data');
    const edition = await runAndKill(data, 60);
    const accepted = (await acceptedBy(data)).length;
    await cli(['status', '--edition', edition, '--data', data]);
    expect((await cli(['edition', 'cancel', edition, '--data', data])).exit).toBe(0);
    expect(await acceptedBy(data)).toHaveLength(accepted);
    await expectEverybodyOnce(data, edition);
    const other = await work.write('other.txt', reportText(OSTRA));
    expect((await cli(['run', '--articles', other, '--data', data])).exit).toBe(0);
  });
});
