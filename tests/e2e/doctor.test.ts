import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../src/desk/index.ts';
import { checkNamed, unwell } from '../support/checks.ts';
import { cli, workFolder } from '../support/cli.ts';
import { STAGE_CONFIGURATION, startStage } from '../support/stage-world.ts';

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
