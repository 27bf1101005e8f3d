import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../src/desk/index.ts';
import { checkNamed, unwell } from '../support/measures/checks.ts';
import { cli, workFolder } from '../support/processes/cli.ts';
import { STAGE_CONFIGURATION, startStage } from '../support/worlds/stage-world.ts';

interface Examined {
  readonly ok: number;
  readonly warnings: number;
  readonly failed: number;
  readonly checks: readonly Check[];
}

let work: Awaited<ReturnType<typeof workFolder>>;
beforeAll(async () => {
  work = await workFolder();
});
afterAll(() => work.remove());

describe('writethru doctor', () => {
  it('finds a fresh checkout well, in one document', async () => {
    const { exit, stdout, stderr } = await cli(['doctor', '--json', '--data', work.path('data')]);
    expect([exit, stderr]).toEqual([0, '']);
    const { checks, ...counts } = JSON.parse(stdout) as Examined;
    expect(counts.failed).toBe(0);
    expect(counts.ok + counts.warnings).toBe(checks.length);
    expect(checks.filter(({ state }) => state === 'ok').map(({ mend }) => mend)).toEqual(
      Array(counts.ok).fill(null),
    );
  });

  it('says what is wrong with a configuration, and ends with 1', async () => {
    const config = await work.write('broken.config.ts', 'export default {};');
    const { exit, stdout } = await cli(['doctor', '--config', config, '--data', work.path('data')]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(
      /^failed {3}configuration: broken\.config\.ts: stages: got nothing.*\n {9}→ correct /mu,
    );
    expect(stdout).toMatch(/^\d+ checks: \d+ ok, \d+ warnings?, 1 failed$/mu);
  });
});

describe('a schedule', () => {
  const withCron = (cron: string): Promise<string> => {
    const { newsletters, ...rest } = STAGE_CONFIGURATION;
    const schedules = [{ kind: 'daily', cron }];
    const changed = { ...rest, newsletters: newsletters.map((one) => ({ ...one, schedules })) };
    return work.write('schedule.config.ts', `export default ${JSON.stringify(changed)};`);
  };
  const list = async (cron: string) =>
    cli(['edition', 'list', '--config', await withCron(cron), '--data', work.path('data')]);

  it('that never fires, or that nobody can read, is refused in one line by every command', async () => {
    for (const [cron, words] of [
      ['0 7 31 2 ? *', /schedules\[0\]\.cron: "0 7 31 2 \? \*" never fires: no calendar/u],
      ['0 7 * * ? 2019', /never fires: the last of its dates has passed/u],
      ['0 7 ? * 2#6 *', /is no schedule: "2#6" in day of week asks for what no month has/u],
    ] as const) {
      const { exit, stdout, stderr } = await list(cron);
      expect([exit, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
      expect(stderr).toMatch(words);
    }
  });

  it('with L, W, # or a range that wraps around is taken', async () => {
    for (const cron of ['0 7 LW * ? *', '0 7 ? * MON#1 *', '0 22-2 ? * FRI-MON *'])
      expect(await list(cron)).toMatchObject({ exit: 0, stderr: 'No edition of Wire yet.\n' });
  });

  it('in the hour of a clock change is named by doctor, once', async () => {
    const config = await withCron('30 2 * * ? *');
    const { stdout } = await cli(['doctor', '--config', config, '--data', work.path('data')]);
    const said = stdout.split('\n').filter((line) => line.includes('clocks skip 02:30'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^warning +clock changes of wire: schedule "30 2 \* \* \? \*"/u);
  });
});

describe('writethru doctor --stage', () => {
  it('proves the event path of a stage, with the credentials of the shell', async () => {
    const world = await startStage(work.path('stage'));
    try {
      const config = await work.write(
        'stage.config.ts',
        `export default ${JSON.stringify(STAGE_CONFIGURATION)};`,
      );
      const args = ['doctor', '--stage', 'live', '--config', config, '--dns', world.nameServer];
      const { exit, stdout, stderr } = await cli([...args, '--json'], world.environment);
      const { checks } = JSON.parse(stdout) as Examined;
      expect(unwell(checks)).toEqual(['warning endpoints', 'warning table']);
      expect(exit).toBe(0);
      expect(stderr).toBe("3 mails sent to SES's simulator; waiting for their events …\n");
      expect(checkNamed(checks, 'event path, bounce').found).toBe('Bounce came back');
    } finally {
      await world.stop();
    }
  });

  it('knows only the stages of the configuration, and name servers by address', async () => {
    expect(await cli(['doctor', '--stage', 'nowhere'])).toMatchObject({
      exit: 2,
      stderr: 'writethru: --stage "nowhere": there is none; allowed are production\n',
    });
    expect(await cli(['doctor', '--stage', 'production', '--dns', 'ns.example.org'])).toMatchObject(
      {
        exit: 2,
        stderr: expect.stringMatching(/^writethru: --dns "ns\.example\.org": not an address/u),
      },
    );
  });
});
