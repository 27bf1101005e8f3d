/**
 * How well articles are grouped into stories, on the corpora beside the project, next to the trivial baselines.
 *   npx tsx bench/eval-stories.ts
 */
import { wireStream } from '../src/app/wire-stream.ts';
import { groupStories } from '../src/desk/index.ts';
import type { RawArticle } from '../src/domain/index.ts';
import { hiddenOrder, type Row, rawOf, rowsOf, shuffled } from './stories-world.ts';
import { meanOf, type Scores, scoresOf } from './story-scores.ts';

const ORDERS = [1, 2, 3, 4, 5];

async function* rawsOf(rows: readonly Row[]): AsyncGenerator<RawArticle> {
  yield* rows.map(rawOf);
}

/** As `writethru stories group` does it. */
const grouped = async (rows: readonly Row[]): Promise<string[]> => {
  const stories: string[] = [];
  for await (const { story } of groupStories(rawsOf(rows), wireStream([]))) stories.push(story);
  return stories;
};

const print = (name: string, scores: Scores, rate: string): void => {
  const cells = [scores.b3P, scores.b3R, scores.b3F1, scores.pairF1].map((value) =>
    value.toFixed(3),
  );
  console.log([name.padEnd(34), ...cells, scores.stories.toFixed(1).padStart(7), rate].join('  '));
};

const evaluate = async (name: string, orders: readonly (readonly Row[])[]): Promise<void> => {
  const scores: Scores[] = [];
  const before = process.cpuUsage();
  for (const rows of orders) {
    scores.push(
      scoresOf(
        rows.map(({ story }) => story),
        await grouped(rows),
      ),
    );
  }
  // Of one core's time, so that a busy machine measures the same.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const articles = orders.reduce((count, rows) => count + rows.length, 0);
  print(name, meanOf(scores), `${Math.round(articles / seconds)}/s`);
  const [rows = []] = orders;
  const gold = rows.map(({ story }) => story);
  print(
    '  one story per article',
    scoresOf(
      gold,
      rows.map(({ id }) => id),
    ),
    '',
  );
  print(
    '  one story for all',
    scoresOf(
      gold,
      rows.map(() => 'all'),
    ),
    '',
  );
};

console.log(`${' '.repeat(34)}    b3P    b3R   b3F1  pairF1  stories  articles`);
const texts = rowsOf('story-articles.jsonl');
if (texts)
  await evaluate(
    'story-articles (5 orders)',
    ORDERS.map((seed) => shuffled(texts, seed)),
  );
const headlines = rowsOf('headline-stream.jsonl');
if (headlines) await evaluate('headline-stream (order hidden)', [hiddenOrder(headlines)]);
