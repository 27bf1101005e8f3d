import type { Row } from '../stories-world.ts';
import { meanOf, type Scores, scoresOf } from '../story-scores.ts';
import { corpusOrOwn } from './corpus.ts';
import { datedStream } from './dated-stream.ts';
import { grouped } from './groupings.ts';
import { type Mixing, mixingOf } from './mixing.ts';
import { progress } from './progress.ts';
import { isUnseenStory } from './unseen.ts';

/** 8 days: everything at once; 60: a quiet paper. */
const WINDOWS = [8, 60];
const SEEDS = [1, 2, 3];
/** A new installation holds this many articles in its first hours and days. */
const FIRST_ARTICLES = [5, 15, 30, 100];
/** Small samples need more seeds. */
const FIRST_SEEDS = [1, 2, 3, 4];

/** `whole`: the stream of all stories. The parts are its worked-on and its unseen stories, in that same stream. */
export const STREAM_PARTS = ['whole', 'worked on', 'unseen'] as const;
export type StreamPart = (typeof STREAM_PARTS)[number];

export interface StreamBaselines {
  readonly onePerArticle: Scores;
  readonly oneForAll: Scores;
}
export interface StreamScores {
  readonly part: StreamPart;
  readonly articles: number;
  readonly ours: Scores;
  readonly baselines: StreamBaselines;
}
export interface DatedResult {
  readonly window: number;
  readonly seeds: number;
  readonly parts: readonly StreamScores[];
  /** Of each seed's whole stream. */
  readonly mixing: readonly Mixing[];
}
/** The first articles of a stream of one part's stories alone, at a window of 8 days. */
export interface FirstResult {
  readonly articles: number;
  readonly parts: readonly StreamScores[];
}
export interface StreamsResult {
  readonly corpus: string;
  readonly own: boolean;
  readonly dated: readonly DatedResult[];
  readonly first: readonly FirstResult[];
}

const isIn = (part: StreamPart, story: string): boolean =>
  part === 'whole' || isUnseenStory(story) === (part === 'unseen');

interface Run {
  readonly rows: readonly Row[];
  readonly found: readonly string[];
}

const runOn = async (rows: readonly Row[]): Promise<Run> => ({ rows, found: await grouped(rows) });

/** Articles of the other part that are in a story of this part count against it. */
const scoresIn = (runs: readonly Run[], part: StreamPart): StreamScores => {
  const counts = (story: string): boolean => isIn(part, story);
  const golds = runs.map(({ rows }) => rows.map(({ story }) => story));
  const mean = (of: (gold: readonly string[], at: number) => readonly string[]): Scores =>
    meanOf(golds.map((gold, at) => scoresOf(gold, of(gold, at), counts)));
  return {
    part,
    articles: golds[0]?.filter(counts).length ?? 0,
    ours: mean((_, at) => runs[at]?.found ?? []),
    baselines: {
      onePerArticle: mean((gold) => gold.map((_, place) => String(place))),
      oneForAll: mean((gold) => gold.map(() => 'all')),
    },
  };
};

const dated = async (rows: readonly Row[], window: number): Promise<DatedResult> => {
  progress(`streams: window ${window}, ${SEEDS.length} seeds`);
  const runs: Run[] = [];
  for (const seed of SEEDS) runs.push(await runOn(datedStream(rows, { seed, window })));
  return {
    window,
    seeds: SEEDS.length,
    parts: STREAM_PARTS.map((part) => scoresIn(runs, part)),
    mixing: runs.map(({ rows: all, found }) =>
      mixingOf(
        all.map(({ story }) => story),
        found,
      ),
    ),
  };
};

const firstDays = async (rows: readonly Row[], articles: number): Promise<FirstResult> => {
  progress(`streams: the first ${articles} articles, ${FIRST_SEEDS.length} seeds`);
  const parts: StreamScores[] = [];
  for (const part of STREAM_PARTS) {
    const own = rows.filter(({ story }) => isIn(part, story));
    const runs: Run[] = [];
    for (const seed of FIRST_SEEDS)
      runs.push(await runOn(datedStream(own, { seed, window: 8 }).slice(0, articles)));
    parts.push(scoresIn(runs, part));
  }
  return { articles, parts };
};

/** How well dated articles of many events at once are grouped, and how the first ones of a new installation are. */
export const streams = async (): Promise<StreamsResult | null> => {
  const texts = corpusOrOwn<Row>('story-articles.jsonl');
  if (!texts) return null;
  const byWindow: DatedResult[] = [];
  for (const window of WINDOWS) byWindow.push(await dated(texts.rows, window));
  const first: FirstResult[] = [];
  for (const articles of FIRST_ARTICLES) first.push(await firstDays(texts.rows, articles));
  return { corpus: texts.name, own: texts.own, dated: byWindow, first };
};
