/**
 * Random histories of a newsletter and its readers (rhythms, pauses, topics, stories followed and muted, quiet lines,
 * editions of all kinds, some of chosen stories, cancelled ones, lost replies, bounces, editors' decisions about held
 * mails, corrections, stories merged and split), played through the real stages in memory, each mail held against a rule that knows no watermark.
 *   npm run check:telling [-- --histories 10000] [--seed 1] [--json]
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { Newsroom } from '../tests/support/newsroom/newsroom.ts';
import type { Figures } from '../tests/support/newsroom/rule.ts';
import { history } from '../tests/support/newsroom/steps.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const histories = Number(values.histories);
const seed = Number(values.seed);
if (!Number.isInteger(histories) || histories < 1 || !Number.isInteger(seed)) {
  process.stderr.write(
    `--histories ${values.histories}, --seed ${values.seed}: allowed are whole numbers, histories from 1\n`,
  );
  process.exit(2);
}

const sums: Record<string, number> = {};
const add = (figures: Figures): void => {
  for (const [name, count] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + count;
};

const played = await fc.check(
  fc.asyncProperty(history, async (steps) => {
    const newsroom = new Newsroom();
    await newsroom.play(steps);
    add(newsroom.rule.figures);
  }),
  { numRuns: histories, seed },
);
const result = { histories: played.numRuns, seed, broken: played.failed ? 1 : 0, ...sums };
if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else
  for (const [name, count] of Object.entries(result))
    process.stdout.write(`${name.padEnd(14)} ${count.toLocaleString('en-GB').padStart(12)}\n`);
if (played.failed) {
  process.stderr.write(`${fc.defaultReportMessage(played) ?? 'a history broke the rule'}\n`);
  process.exitCode = 1;
}
