import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { playStretch, reportOf } from '../../src/simulate/index.ts';
import { cli } from '../support/processes/cli.ts';

/** The gate runs it by itself. */
const RUN_ELSEWHERE = '--exhaustive';

describe('simulate', () => {
  it('is shown in docs/delivery.md by command lines that work, on fewer seeds here', async () => {
    const page = await readFile('docs/delivery.md', 'utf8');
    const lines = page.match(/^\$ npx writethru simulate .*$/gmu) ?? [];
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines.filter((shown) => !shown.includes(RUN_ELSEWHERE))) {
      const args = line
        .replace(/--seeds \d+/u, '--seeds 10')
        .split(' ')
        .slice(3);
      expect(await cli(args), line).toMatchObject({ exit: 0, stderr: '' });
    }
  });

  it('finds on all threads together what one finds alone', async () => {
    // More than one thread's errand.
    const answer = await cli(['simulate', '--seeds', '120', '--json']);
    const alone = await playStretch({ from: 1, to: 120 }, { design: 'ledger', faults: true });
    expect(answer).toMatchObject({ exit: 0, stderr: '' });
    expect(JSON.parse(answer.stdout)).toEqual(reportOf('ledger', alone));
  });

  it('replays one seed with every call that was made', async () => {
    const answer = await cli(['simulate', '--seed', '4', '--json']);
    const replay = JSON.parse(answer.stdout);
    expect(replay).toMatchObject({ seeds: 1, duplicates: 0, missed: 0 });
    const asked = replay.trace.filter((line: string) => line.endsWith(' ses.send'));
    expect(asked.length).toBeGreaterThanOrEqual(replay.accepted);
  });

  it('catches a control, which is no failure of the command', async () => {
    const answer = await cli(['simulate', '--design', 'mark-after', '--seeds', '60', '--json']);
    expect(answer.exit).toBe(0);
    expect(JSON.parse(answer.stdout).duplicates).toBeGreaterThan(0);
  });

  it.each([
    ['--seeds', 'many'],
    ['--seed', '0'],
    ['--design', 'hope'],
    ['--faults', 'some'],
  ])('refuses %s %s in one line', async (option, value) => {
    const answer = await cli(['simulate', option, value]);
    expect(answer.exit).toBe(2);
    expect(answer.stderr).toMatch(
      new RegExp(`^writethru: ${option} "${value}": allowed are .*\n$`, 'u'),
    );
  });
});
