import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSes } from '../../src/local/embedded-ses.ts';
import { HARVEN, reportText } from '../support/measures/report-text.ts';
import { acceptedBy, cli, linesOf, startCli, workFolder } from '../support/processes/cli.ts';

let work: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  work = await workFolder();
});
afterEach(() => work.remove());

interface Recipient {
  readonly to: string;
  readonly state: string;
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const runArgs = async (people: number): Promise<string[]> => {
  const article = await work.write('report.txt', reportText(HARVEN));
  return ['run', '--articles', article, '--subscribers', await work.people(people)];
};

describe('an edition that an editor stops', () => {
  it('is refused to be sent, says why it stands, and goes on where it was', async () => {
    const data = work.path('data');
    const running = startCli([...(await runArgs(300)), '--data', data]);
    for (let i = 0; i < 900 && (await acceptedBy(data)).length < 40; i += 1) await wait(50);
    running.process.kill('SIGKILL');
    await running.answer;
    const ask = (...args: string[]) => cli([...args, '--json', '--data', data]);
    const [edition] = linesOf<{ id: string }>((await ask('edition', 'list')).stdout);
    const id = edition?.id ?? '';

    expect((await ask('edition', 'pause', id, '--reason', 'the wrong town')).exit).toBe(0);
    const accepted = (await acceptedBy(data)).length;
    const refused = await ask('send', '--edition', id, '--yes');
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toMatch(/was paused .*: the wrong town; "edition resume"/u);
    const status = JSON.parse((await ask('status', '--edition', id)).stdout);
    expect(status).toMatchObject({
      state: 'paused',
      planned: 300,
      pause: { cause: 'editor', reason: 'the wrong town' },
    });
    expect(await acceptedBy(data)).toHaveLength(accepted);

    expect((await ask('edition', 'resume', id)).exit).toBe(0);
    const all = await acceptedBy(data);
    expect(new Set(all).size).toBe(all.length);
    const ended = JSON.parse((await ask('status', '--edition', id)).stdout);
    expect(ended).toMatchObject({ state: 'sent', planned: 300, pending: 0, pause: null });
  });
});

describe('held deliveries', () => {
  it('are listed, counted as sent or sent again, once each, and stand in the report', async () => {
    const ses = await startSes({
      folder: work.path('ses'),
      identities: ['example.org'],
      configurationSets: ['writethru'],
      // Taken, and never answered: no event comes of them either, for this SES knows no topic of ours.
      faults: ({ call }) => (call % 10 === 0 && call <= 30 ? { kind: 'drop' } : null),
    });
    try {
      const data = work.path('data');
      const ask = (...args: string[]) =>
        cli([...args, '--json', '--data', data], { AWS_ENDPOINT_URL_SES: ses.endpoint });
      const { edition, delivery } = JSON.parse((await ask(...(await runArgs(40)))).stdout);
      expect(delivery).toMatchObject({ planned: 40, sent: 37, held: 3 });
      const held = async () =>
        linesOf<Recipient>((await ask('edition', 'held', edition.id, '--recipients')).stdout);
      const [first, second, third] = await held();
      const counted = ['edition', 'held', edition.id, '--count-as-sent', first?.to ?? ''];
      for (const decided of [1, 0])
        expect(JSON.parse((await ask(...counted)).stdout)).toMatchObject({ decided, held: 2 });
      const again = ['edition', 'held', edition.id, '--send-again', 'all'];
      expect(JSON.parse((await ask(...again)).stdout)).toMatchObject({ decided: 2, held: 0 });
      expect(JSON.parse((await ask(...again)).stdout)).toMatchObject({ decided: 0, held: 0 });

      const taken = (await ses.mails.list()).map(({ to }) => to[0] ?? '');
      const times = (to = '') => taken.filter((address) => address === to).length;
      expect([first, second, third].map((one) => times(one?.to))).toEqual([1, 2, 2]);
      expect(taken).toHaveLength(42);

      const page = work.path('report.html');
      const report = await ask('edition', 'report', edition.id, '--out', page);
      expect(JSON.parse(report.stdout)).toMatchObject({
        status: { state: 'sent', planned: 40, sent: 40, held: 0 },
        decisions: [
          { choice: 'count-as-sent', deliveries: 1 },
          { choice: 'send-again', deliveries: 2 },
        ],
      });
      expect(await readFile(page, 'utf8')).toContain('2 sent again');
    } finally {
      await ses.stop();
    }
  });
});
