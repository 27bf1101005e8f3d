import { labStreams } from './eval/lab-streams.ts';
import { labelled, grouped } from './walk.ts';
const rows = labStreams().get('events of months, one stream')![0]!;
const ours = grouped(rows.map((r) => labelled(r)));
const by = new Map<string, Map<string, number[]>>();
rows.forEach((r, at) => { const m = by.get(r.story) ?? new Map(); m.set(ours[at]!, [...(m.get(ours[at]!) ?? []), at]); by.set(r.story, m); });
for (const [e, m] of by) {
  console.log(e, [...m.values()].reduce((a, b) => a + b.length, 0));
  for (const [id, ats] of [...m].sort((a, b) => b[1].length - a[1].length).slice(0, 7)) console.log('  ', id, ats.length, rows[ats[0]!]!.publishedAt!.slice(0, 10), rows[ats.at(-1)!]!.publishedAt!.slice(0, 10), ats.slice(0, 3).map((a) => rows[a]!.title!.slice(0, 60)).join(' // '));
}
