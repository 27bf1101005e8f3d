import { readFileSync, writeFileSync } from 'node:fs';
import { FROZEN, type WeightSets } from '../src/stories/weights.ts';
import { dated, isUnseen, labStreams, shortened, subjectOf } from './eval/lab-streams.ts';
import { hiddenOrder, type Row, rowsOf, shuffled } from './stories-world.ts';
import { scoresOf } from './story-scores.ts';
import { grouped, labelled, type Labelled } from './walk.ts';
const [set, from, to, minutes, half = 'worked'] = process.argv.slice(2) as [string, string, string, string, string?];
const part = (rows: readonly Row[]) => half === 'all' ? rows : rows.filter(({ story }) => !isUnseen(story));
const texts = part(rowsOf('story-articles.jsonl') ?? []);
const streams: [Labelled[], number, 'f1' | 'main'][] = set === 'texts' ? [
  [shuffled(texts, 11).map((row) => labelled(row)), 1, 'f1'],
  [dated(texts, 8, 11).map((row) => labelled(row)), 1.5, 'f1'],
  [dated(texts, 8, 12).map((row) => labelled(row)), 1.5, 'f1'],
  [dated(texts, 60, 11).map((row) => labelled(row)), 1, 'f1'],
  [dated(shortened(texts), 8, 13).map((row) => labelled(row)), 1, 'f1'],
  [part(labStreams().get('events of months, one stream')?.[0] ?? []).map((row) => labelled(row)), 1, 'main'],
] : [
  [hiddenOrder(part(rowsOf('headline-stream.jsonl') ?? [])).map((row) => labelled(row)), 2, 'f1'],
];
let current = { ...FROZEN, ...JSON.parse(readFileSync(from, 'utf8')) } as WeightSets;
const value = (weights: WeightSets): number => {
  let sum = 0;
  for (const [stream, weight, kind] of streams) {
    const gold = stream.map(({ story }) => story);
    const ours = grouped(stream, weights);
    const { b3F1, pairF1 } = scoresOf(gold, ours);
    let score = (2 * b3F1 + pairF1) / 3;
    const labels = new Map<string, Set<string>>();
    ours.forEach((id, at) => labels.set(id, (labels.get(id) ?? new Set()).add(subjectOf(gold[at]!))));
    const mixed = [...labels.values()].filter((s) => s.size > 1).length;
    if (kind === 'main') {
      const of = new Map<string, Map<string, number>>();
      gold.forEach((g, at) => { const m = of.get(g) ?? new Map(); m.set(ours[at]!, (m.get(ours[at]!) ?? 0) + 1); of.set(g, m); });
      const main = [...of.values()].map((m) => Math.max(...m.values()) / [...m.values()].reduce((a, b) => a + b, 0));
      score = Math.min(0.86, main.reduce((a, b) => a + b, 0) / main.length);
    }
    sum += weight * (score - (set === 'texts' ? 0.006 : 0.001) * mixed);
  }
  return sum;
};
const names = Object.keys((current as any)[set]).filter((name) => (current as any)[set][name] !== 0 || (process.env.TRY ?? '').split(',').includes(name));
const steps = Object.fromEntries(names.map((name) => [name, Math.max(0.4, Math.abs((current as any)[set][name]) * 0.3)]));
const end = Date.now() + Number(minutes) * 60000;
let best = value(current); let n = 0;
console.log('start', best.toFixed(4));
search: for (;;) {
  for (const name of ['bias', ...names.filter((x) => x !== 'bias')]) {
    for (const sign of [1, -1]) {
      if (Date.now() > end) break search;
      const w = { ...(current as any)[set], [name]: Math.round(((current as any)[set][name] + sign * steps[name]!) * 100) / 100 };
      const next = { ...current, [set]: w } as WeightSets;
      const v = value(next); n++;
      if (v > best + 0.0005) { best = v; current = next; steps[name] *= 1.3 * sign; steps[name] = Math.abs(steps[name]!); console.log(n, name, w[name], v.toFixed(4)); writeFileSync(to, JSON.stringify(current)); break; }
      if (sign === -1) steps[name] *= 0.5;
    }
  }
}
writeFileSync(to, JSON.stringify(current));
console.log('end', n, best.toFixed(4), JSON.stringify((current as any)[set]));
