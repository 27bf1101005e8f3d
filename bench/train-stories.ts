/**
 * Learns the weights of src/stories/weights.ts: changes one at a time and keeps what groups better, over streams of
 * the worked-on half of the subjects (bench/eval/lab-streams.ts), in orders that no table reports. What is judged is the
 * grouping that comes of it, merges included: one wrong first article draws its whole story after it, which the
 * likelihood of single choices does not know. `npm run lab:stories` shows both halves.
 *   npm run train:stories -- [--set texts|headlines] [--minutes 10] [--names matter,first]
 * --names: weights of 0 that are tried too.
 */
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/kernel/index.ts';
import { FROZEN, type WeightSets, type Weights } from '../src/stories/weights.ts';
import { dated, isUnseen, labStreams, shortened, subjectOf, titled } from './eval/lab-streams.ts';
import { hiddenOrder, type Row, rowsOf, shuffled } from './stories-world.ts';
import { scoresOf } from './story-scores.ts';
import { grouped, type Labelled, labelled } from './walk.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'texts' },
    minutes: { type: 'string', default: '10' },
    names: { type: 'string', default: '' },
  },
});
const set = values.set === 'headlines' ? 'headlines' : 'texts';

interface Judged {
  readonly stream: readonly Labelled[];
  /** `f1`: B-cubed and pairwise F1; `main`: the share of an event in its largest story, where events last for months. */
  readonly by: 'f1' | 'main';
}

const half = (rows: readonly Row[]): Row[] => rows.filter(({ story }) => !isUnseen(story));
const judged = (rows: readonly Row[], by: Judged['by'] = 'f1'): Judged => ({
  stream: rows.map((row) => labelled(row)),
  by,
});
const texts = half(rowsOf('story-articles.jsonl') ?? []);
const streams: readonly Judged[] =
  set === 'headlines'
    ? [judged(hiddenOrder(half(rowsOf('headline-stream.jsonl') ?? [])))]
    : [
        judged(shuffled(texts, 11)),
        judged(dated(texts, 8, 11)),
        judged(dated(texts, 8, 12)),
        judged(dated(texts, 60, 11)),
        judged(dated(titled(texts), 60, 14)),
        judged(dated(shortened(texts), 8, 13)),
        judged(half(labStreams().get('events of months, one stream')?.[0] ?? []), 'main'),
      ];

/** A story of two subjects costs more than its articles say. */
const MIXED = 0.006;
/** More of an event of months in one story is not asked for. */
const ENOUGH = 0.86;

const counted = (labels: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
};

const mainShare = (gold: readonly string[], ours: readonly string[]): number => {
  const shares = [...counted(gold)].map(([event, all]) => {
    const pieces = counted(ours.filter((_, at) => gold[at] === event));
    return Math.max(...pieces.values()) / all;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
};

const scoreOf = ({ stream, by }: Judged, weights: WeightSets): number => {
  const gold = stream.map(({ story }) => story);
  const ours = grouped(stream, weights);
  const { b3F1, pairF1 } = scoresOf(gold, ours);
  const subjects = new Map<string, Set<string>>();
  ours.forEach((id, at) => {
    subjects.set(id, (subjects.get(id) ?? new Set()).add(subjectOf(gold[at] ?? '')));
  });
  const mixed = [...subjects.values()].filter(({ size }) => size > 1).length;
  const score = by === 'main' ? Math.min(ENOUGH, mainShare(gold, ours)) : (2 * b3F1 + pairF1) / 3;
  return score - MIXED * mixed;
};

const totalOf = (weights: WeightSets): number =>
  streams.reduce((sum, stream) => sum + scoreOf(stream, weights), 0);

const tried = new Set(values.names.split(',').filter(Boolean));
const names = (Object.keys(FROZEN[set]) as (keyof Weights)[]).filter(
  (name) => FROZEN[set][name] !== 0 || tried.has(name),
);
const steps = new Map(
  names.map((name) => [name, Math.max(0.4, Math.abs(FROZEN[set][name]) * 0.3)]),
);
/** Smaller gains are chance. */
const GAIN = 0.0005;

const until = performance.now() + Number(values.minutes) * 60_000;
const random = seededRandom(1);
let weights: WeightSets = FROZEN;
let best = totalOf(weights);
console.log('frozen', best.toFixed(4));
while (performance.now() < until) {
  const name = names[Math.floor(random.next() * names.length)] as keyof Weights;
  const step = (steps.get(name) ?? 0) * (random.next() < 0.5 ? -1 : 1);
  const value = Math.round((weights[set][name] + step) * 100) / 100;
  const next: WeightSets = { ...weights, [set]: { ...weights[set], [name]: value } };
  const score = totalOf(next);
  const better = score > best + GAIN;
  steps.set(name, Math.abs(step) * (better ? 1.2 : 0.8));
  if (!better) continue;
  [weights, best] = [next, score];
  console.log(name, value, best.toFixed(4));
}
console.log(JSON.stringify(weights[set]));
