import { comparePairs } from '../../desk/index.ts';
import { readPairs } from '../pair-lines.ts';
import { counted, type Terminal } from '../terminal.ts';

const VERDICT_WIDTH = 11;
const SCORE_WIDTH = 7;

/** Says for each pair of sentences in a file whether both tell the same fact; without a data folder. */
export const compare = async (path: string, terminal: Terminal): Promise<void> => {
  const pairs = await readPairs(path);
  const width = Math.max(2, ...pairs.map(({ id }) => id.length)) + 2;
  const row = (verdict: string, score: string, id: string, why: string): void =>
    terminal.say(
      `${verdict.padEnd(VERDICT_WIDTH)}${score.padEnd(SCORE_WIDTH)}${id.padEnd(width)}${why}`.trimEnd(),
    );
  const bar = terminal.progress('compare', pairs.length);
  const verdicts = { same: 0, update: 0, different: 0 };
  let done = 0;
  row('verdict', 'score', 'id', 'why');
  for await (const { id, verdict, score, why } of comparePairs(pairs)) {
    if (terminal.machine) terminal.json({ id, verdict, score, why });
    else row(verdict, score.toFixed(2), id, why.join('; '));
    verdicts[verdict] += 1;
    done += 1;
    bar.to(done);
  }
  bar.end();
  const { same, update, different } = verdicts;
  terminal.note(
    `${counted(pairs.length, 'pair')}: ${same} same, ${update} update, ${different} different.`,
  );
};
