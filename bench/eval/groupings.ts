import { wireStream } from '../../src/app/wire-stream.ts';
import { groupStories } from '../../src/desk/index.ts';
import { hiddenOrder, type Row, rawOf, shuffled } from '../stories-world.ts';
import { meanOf, type Scores, scoresOf } from '../story-scores.ts';
import { corpusOrOwn, type Lines } from './corpus.ts';
import { PARTS, type Part } from './labelled-pairs.ts';
import { progress } from './progress.ts';
import { streamOf } from './replayed.ts';
import { isUnseenStory } from './unseen.ts';

/** One order of articles is worth 1.5 points of luck. */
const ORDERS = [1, 2, 3, 4, 5];
const WORST = 10;

export interface WorstStory {
  readonly story: string;
  readonly articles: number;
  /** Into so many of ours it fell. */
  readonly pieces: number;
  /** Of the articles in its largest piece, so many belong elsewhere. */
  readonly strangers: number;
  readonly f1: number;
}

export interface GroupingResult {
  readonly corpus: string;
  readonly own: boolean;
  readonly articles: number;
  readonly ours: Scores;
  /** The articles of the stories that are worked on, and of the unseen ones, in the same stream. */
  readonly parts: Readonly<Record<Part, Scores>>;
  readonly baselines: { readonly onePerArticle: Scores; readonly oneForAll: Scores };
  readonly worst: readonly WorstStory[];
  readonly articlesPerSecond: number;
}

/** As `writethru stories group` does it. */
export const grouped = async (rows: readonly Row[]): Promise<string[]> => {
  const stories: string[] = [];
  for await (const { story } of groupStories(streamOf(rows.map(rawOf)), wireStream([])))
    stories.push(story);
  return stories;
};

/** Each gold story against the one of ours that holds most of it. */
const worstOf = (rows: readonly Row[], ours: readonly string[]): WorstStory[] => {
  const sizes = new Map<string, number>();
  for (const one of ours) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const pieces = new Map<string, Map<string, number>>();
  rows.forEach(({ story }, at) => {
    const found = pieces.get(story) ?? new Map<string, number>();
    pieces.set(story, found);
    found.set(ours[at] ?? '', (found.get(ours[at] ?? '') ?? 0) + 1);
  });
  return [...pieces]
    .map(([story, found]) => {
      const articles = [...found.values()].reduce((a, b) => a + b, 0);
      const [largest = '', held = 0] = [...found].sort((a, b) => b[1] - a[1])[0] ?? [];
      const size = sizes.get(largest) ?? 1;
      const f1 = (2 * held) / (articles + size);
      return { story, articles, pieces: found.size, strangers: size - held, f1 };
    })
    .sort((a, b) => a.f1 - b.f1 || (a.story < b.story ? -1 : 1))
    .slice(0, WORST);
};

const evaluated = async (
  { name: corpus, own }: Lines<Row>,
  orders: readonly (readonly Row[])[],
): Promise<GroupingResult> => {
  progress(`stories: ${corpus}, ${orders.length} orders`);
  const scores: Scores[] = [];
  const inParts: Record<Part, Scores[]> = { 'worked on': [], unseen: [] };
  let last: string[] = [];
  const before = process.cpuUsage();
  for (const rows of orders) {
    last = await grouped(rows);
    const gold = rows.map(({ story }) => story);
    scores.push(scoresOf(gold, last));
    for (const part of PARTS) {
      const counts = (story: string): boolean => isUnseenStory(story) === (part === 'unseen');
      inParts[part].push(scoresOf(gold, last, counts));
    }
  }
  // Of one core's time, so that a busy machine measures the same.
  const { user, system } = process.cpuUsage(before);
  const rows = orders.at(-1) ?? [];
  const gold = rows.map(({ story }) => story);
  return {
    corpus,
    own,
    articles: rows.length,
    ours: meanOf(scores),
    parts: { 'worked on': meanOf(inParts['worked on']), unseen: meanOf(inParts.unseen) },
    baselines: {
      onePerArticle: scoresOf(
        gold,
        rows.map(({ id }) => id),
      ),
      oneForAll: scoresOf(
        gold,
        rows.map(() => 'all'),
      ),
    },
    worst: worstOf(rows, last),
    articlesPerSecond: Math.round((rows.length * orders.length) / ((user + system) / 1e6)),
  };
};

/** How well articles are grouped into stories, next to the trivial baselines. */
export const groupings = async (): Promise<GroupingResult[]> => {
  const texts = corpusOrOwn<Row>('story-articles.jsonl');
  const headlines = corpusOrOwn<Row>('headline-stream.jsonl');
  return [
    ...(texts
      ? [
          await evaluated(
            texts,
            ORDERS.map((seed) => shuffled(texts.rows, seed)),
          ),
        ]
      : []),
    ...(headlines ? [await evaluated(headlines, [hiddenOrder(headlines.rows)])] : []),
  ];
};
