import { labStreams } from './eval/lab-streams.ts';
import { labelled, steps } from './walk.ts';
import { FROZEN } from '../src/stories/weights.ts';
const rows = labStreams().get('events of months, one stream')![0]!;
const members = new Map<string, string[]>(); let n = 0;
for (const s of steps(rows.map((r) => labelled(r)), FROZEN)) {
  const m = members.get(s.id) ?? [];
  const main = m.filter((x) => x === 'yemen_crisis').length;
  if (m.length > 2 && s.story === 'egyptian_crisis' && main / m.length > .5 && n++ < 14) { const f = s.matches[0]; console.log(s.isCopy, m.length, f?.score.toFixed(2), Object.entries(f?.features ?? {}).filter(([, v]) => v).map(([k, v]) => k + v.toFixed(2)).join(' '), [...s.profile.names.keys()].join(','), '|', s.profile.article.paragraphs.join(' ').slice(0, 150), '| story', f?.story.main.map(([x, w]) => x + w.toFixed(1)).join(' ')); }
  members.set(s.id, [...m, s.story]);
}
