import { subjectOf, dated } from './eval/lab-streams.ts';
import { rowsOf } from './stories-world.ts';
import { labelled, steps } from './walk.ts';
const rows = rowsOf('story-articles.jsonl')!;
const data: { same: any[]; alike: any[]; other: any[] } = { same: [], alike: [], other: [] };
for (const s of [31, 32]) for (const step of steps(dated(rows, 8, s).map((row) => labelled(row)), null)) {
  for (const m of step.matches) {
    const g = String(m.story.id);
    const k = g === step.story ? 'same' : subjectOf(g) === subjectOf(step.story) ? 'alike' : 'other';
    data[k as 'same'].push(m.features);
  }
}
const names = Object.keys(data.same[0]);
const auc = (a: number[], b: number[]) => { let n = 0; for (const x of a) for (const y of b) n += x > y ? 1 : x === y ? 0.5 : 0; return n / a.length / b.length; };
const q = (a: number[], p: number) => [...a].sort((x, y) => x - y)[Math.floor(p * (a.length - 1))]!.toFixed(2);
console.log(data.same.length, data.alike.length, data.other.length);
for (const n of names) {
  const [s, a, o] = ['same', 'alike', 'other'].map((k) => (data as any)[k].map((f: any) => f[n]));
  console.log(n.padEnd(10), 'same>alike', auc(s.slice(0, 800), a.slice(0, 800)).toFixed(3), 'same>other', auc(s.slice(0, 800), o.slice(0, 2000)).toFixed(3), 'q05/50/95 same', q(s, .05), q(s, .5), q(s, .95), 'alike', q(a, .05), q(a, .5), q(a, .95), 'other', q(o, .05), q(o, .5), q(o, .95), q(o,.99));
}
