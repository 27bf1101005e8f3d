import { writeFileSync } from 'node:fs';
import type { Features } from '../src/stories/likeness.ts';
import { FROZEN, type Weights, type WeightSets } from '../src/stories/weights.ts';
import { type Choice, conditionalLogit } from './conditional-logit.ts';
import { dated, isUnseen, labStreams, shortened, titled } from './eval/lab-streams.ts';
import { hiddenOrder, type Row, rowsOf, shuffled } from './stories-world.ts';
import { labelled, type Labelled, type Step, steps } from './walk.ts';

const half = process.argv[2] ?? 'worked';
const part = (rows: readonly Row[]) => half === 'all' ? rows : rows.filter(({ story }) => half === 'worked' ? !isUnseen(story) : isUnseen(story));
const OFF = (process.env.OFF ?? '').split(',').filter(Boolean) as (keyof Features)[];
const BEGINS = Number(process.env.BEGINS ?? 4);
const MONTHS = Number(process.env.MONTHS ?? 1);
const RIDGE = Number(process.env.RIDGE ?? 5);
const AGAINST = new Set<keyof Features>(['missing', 'rivalry', 'strangers', 'foreign', 'gap', 'asleep']);
const NAMES = Object.keys(FROZEN.texts).filter((name) => name !== 'bias') as (keyof Features)[];
const choicesOf = (walk: Iterable<Step>, scale: number, set: 'texts' | 'headlines'): Choice<keyof Features>[] => {
  const members = new Map<string, string[]>();
  const choices: Choice<keyof Features>[] = [];
  for (const { profile, story, matches, isCopy, id } of walk) {
    const options = matches.filter(({ score }) => score > 0).slice(0, 8);
    const same = options.map((match) => {
      const known = members.get(match.story.id) ?? [];
      return [known.filter((one) => one === story).length, known.length] as const;
    });
    const counts = same.map(([of, all]) => (2 * of >= all ? of : 0));
    const all = counts.reduce((a, b) => a + b, 0);
    const lost = all === 0 && same.some(([of]) => of > 0);
    const bare = profile.article.paragraphs.length === 0;
    const weight = scale * Number(bare === (set === 'headlines')) * (all === 0 ? BEGINS : 1);
    if (!isCopy && !lost && options.length > 0 && weight > 0)
      choices.push({ options: options.map(({ features }) => features), right: all === 0 ? null : counts.map((count) => count / all), weight });
    members.set(id, [...(members.get(id) ?? []), story]);
  }
  return choices;
};
const texts = part(rowsOf('story-articles.jsonl') ?? []);
const months = part(labStreams().get('events of months, one stream')?.[0] ?? []);
const headlines = part(rowsOf('headline-stream.jsonl') ?? []);
const sets: Record<'texts' | 'headlines', [Labelled[], number][]> = {
  texts: [
    ...[11, 12].map((s) => [shuffled(texts, s).map((row) => labelled(row)), 1] as [Labelled[], number]),
    ...[11, 12].map((s) => [dated(texts, 8, s).map((row) => labelled(row)), 1] as [Labelled[], number]),
    ...[11, 12].map((s) => [dated(texts, 60, s).map((row) => labelled(row)), 1] as [Labelled[], number]),
    [dated(titled(texts), 8, 13).map((row) => labelled(row)), 1],
    [dated(shortened(texts), 8, 13).map((row) => labelled(row)), 1],
    [shuffled(shortened(texts), 13).map((row) => labelled(row)), 1],
    [months.map((row) => labelled(row)), MONTHS],
  ],
  headlines: [[hiddenOrder(headlines).map((row) => labelled(row)), 1]],
};
const ZERO = Object.fromEntries([...NAMES, 'bias'].map((name) => [name, 0])) as unknown as Weights;
let current: WeightSets = { ...FROZEN };
for (let round = 0; round < Number(process.env.ROUNDS ?? 2); round++) {
  const next: WeightSets = { ...current };
  for (const set of (process.env.SET ? [process.env.SET] : ['texts', 'headlines']) as ('texts' | 'headlines')[]) {
    const streams = sets[set];
    const choices = streams.flatMap(([s, scale]) => choicesOf(steps(s, null), scale, set));
    if (round > 0) choices.push(...streams.flatMap(([s, scale]) => choicesOf(steps(s, current), scale, set)));
    const fixed = Object.fromEntries(OFF.map((name) => [name, 0]));
    if (set === 'headlines') Object.assign(fixed, { strangers: 0, foreign: 0 });
    (next as any)[set] = conditionalLogit(choices, NAMES, RIDGE, AGAINST, ZERO, { ...fixed, gap: -1, asleep: -1, ...(set === 'texts' ? { running: Number(process.env.RUN ?? 3) } : {}) });
  }
  current = next;
}
writeFileSync(process.argv[3] ?? '/tmp/weights.json', JSON.stringify(current));
console.log(JSON.stringify(current.texts)); console.log(JSON.stringify(current.headlines));
