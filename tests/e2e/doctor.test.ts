import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../src/desk/doctor/check.ts';
import { cli, workFolder } from '../support/cli.ts';

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
