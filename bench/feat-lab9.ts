import { hiddenOrder, rowsOf } from './stories-world.ts';
import { labelled, steps } from './walk.ts';
import { twoSignalsAgree } from '../src/stories/two-signals.ts';
import { readFileSync } from 'node:fs';
const W = { ...JSON.parse(readFileSync(process.env.LABW!, 'utf8')) };
const rows = hiddenOrder(rowsOf('headline-stream.jsonl')!);
let all = 0, cand = 0, gate = 0, score = 0; const ex: string[] = []; const seen = new Set<string>();
for (const s of steps(rows.map((r) => labelled(r)), null)) {
  if (!seen.has(s.story)) { seen.add(s.story); continue; }
  all++;
  const m = s.matches.find((m) => String(m.story.id) === s.story);
  if (!m) { cand++; continue; }
  if (!twoSignalsAgree(m.features, { named: s.profile.names.size > 0, headline: true })) { gate++; if (ex.length < 14) ex.push(s.profile.article.title + ' | ' + Object.entries(m.features).filter(([, v]) => v).map(([k, v]) => k + v.toFixed(2)).join(' ')); }
  else if (m.score < .5) score++;
}
console.log({ all, cand, gate, score }); console.log(ex.join('\n'));
