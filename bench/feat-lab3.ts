import { labStreams } from './eval/lab-streams.ts';
import { labelled, steps } from './walk.ts';
const rows = labStreams().get('events of months, one stream')![0]!;
const same: any[] = [], other: any[] = [];
for (const s of steps(rows.map((r) => labelled(r)), null)) for (const m of s.matches) (String(m.story.id) === s.story ? same : other).push(m.features);
const q = (a: number[], p: number) => [...a].sort((x, y) => x - y)[Math.floor(p * (a.length - 1))]?.toFixed(2);
console.log(same.length, other.length);
for (const n of ['terms', 'matter', 'title', 'typical', 'names', 'main','key', 'first', 'second', 'who', 'fits', 'numbers', 'pairs', 'telling', 'strangers', 'rivalry', 'foreign', 'both', 'gap', 'asleep'])
  console.log(n.padEnd(9), 'same', [.05, .1, .25, .5, .75].map((p) => q(same.map((f) => f[n]), p)).join(' '), 'other', [.5, .75, .9, .95, 1].map((p) => q(other.map((f) => f[n]), p)).join(' '));
