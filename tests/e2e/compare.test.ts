import { afterAll, beforeAll, expect, it } from 'vitest';
import { cli, linesOf, workFolder } from '../support/processes/cli.ts';

let work: Awaited<ReturnType<typeof workFolder>>;
beforeAll(async () => {
  work = await workFolder();
});
afterAll(() => work.remove());

const compare = (path: string, ...flags: string[]) =>
  cli(['stories', 'compare', '--in', path, ...flags]);

it('stories compare: JSON Lines for scripts, a table for people, one line for a bad input', async () => {
  const machine = await compare('examples/sample/pairs.jsonl', '--json', '--quiet');
  expect(machine).toMatchObject({ exit: 0, stderr: '' });
  const answers = linesOf<{ id: string; verdict: string }>(machine.stdout);
  expect(answers.map(({ id }) => id)).toEqual([
    'leak-retold',
    'leak-grows',
    'other-act',
    'auf-deutsch',
  ]);
  for (const answer of answers)
    expect(Object.keys(answer)).toEqual(['id', 'verdict', 'score', 'why']);

  const people = await compare('examples/sample/pairs.jsonl');
  expect(people.exit).toBe(0);
  expect(people.stdout.split('\n')[0]).toMatch(/^verdict +score +id +why$/u);
  expect(people.stdout).toMatch(/^different +0\.\d\d +other-act/mu);
  expect(people.stderr).toMatch(/^4 pairs: \d same, \d update, \d different\.\n$/u);

  const bad = await work.write('bad.jsonl', '{"id":"a","first":"Ida Lund resigned."}\n');
  expect(await compare(bad)).toEqual({
    exit: 2,
    stdout: '',
    stderr: `writethru: ${bad} line 1: "second": got nothing; allowed is a sentence of 1 to 10000 characters\n`,
  });
});
