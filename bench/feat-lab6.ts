import { labStreams } from './eval/lab-streams.ts';
import { twoSignalsAgree, signals } from '../src/stories/two-signals.ts';
import { labelled, steps } from './walk.ts';
const rows = labStreams().get('events of months, one stream')![0]!;
let all = 0, cand = 0, strangers = 0, gate = 0, score = 0; const ex: string[] = [];
const seen = new Set<string>();
for (const s of steps(rows.map((r) => labelled(r)), null)) {
  if (!seen.has(s.story)) { seen.add(s.story); continue; }
  if (s.isCopy) continue;
  all++;
  const m = s.matches.find((m) => String(m.story.id) === s.story);
  if (!m) { cand++; continue; }
  const kind = { named: s.profile.names.size > 0, headline: false };
  if (m.features.strangers >= .6) { strangers++; if (ex.length < 12) ex.push('STR ' + m.features.strangers.toFixed(2) + [...s.profile.names.keys()].join(',') + ' | ' + m.story.main.map(([n]) => n) + ' | ' + s.profile.article.title); continue; }
  if (!twoSignalsAgree(m.features, kind)) { gate++; if (ex.length < 25) ex.push('GATE first' + m.features.first.toFixed(2) + ' second' + m.features.second.toFixed(2) + ' matter' + m.features.matter.toFixed(2) + ' going' + m.features.going.toFixed(2) + ' ' + [...s.profile.names.keys()].join(',') + ' | ' + s.profile.article.paragraphs.join(' ').slice(0, 160)); continue; }
  if (m.score < .5) score++;
}
console.log({ all, cand, strangers, gate, score }); console.log(ex.join('\n'));
