import { dated, labStreams, shortened, subjectOf } from './eval/lab-streams.ts';
import { rowsOf, hiddenOrder } from './stories-world.ts';
import { brevity } from '../src/stories/matching.ts';
import { labelled, steps } from './walk.ts';
const texts = rowsOf('story-articles.jsonl')!;
const sets: Record<string, any[]> = { months: labStreams().get('events of months, one stream')![0] as any, dated: dated(texts, 8, 31), two: dated(shortened(texts), 8, 31), heads: hiddenOrder(rowsOf('headline-stream.jsonl')!).slice(0, 900) };
const gates: Record<string, (f: any, h: boolean) => boolean> = {
  now: (f, h) => { const e = 1 - .6 * f.going; const w = f.matter < .1 * e ? 0 : h ? +(f.telling >= 1) + +(f.telling >= 3) : +(f.telling >= 2 * e); return +(f.first >= .45 * e) + +(f.second >= .45 * e) + w + +(f.quantities > 0) >= 2; },
  sec3: (f, h) => { const e = 1 - .6 * f.going; const w = f.matter < .1 * e ? 0 : h ? +(f.telling >= 1) + +(f.telling >= 3) : +(f.telling >= 2 * e); return +(f.first >= .4 * e) + +(f.second >= .3 * e) + w + +(f.quantities > 0) >= 2; },
  tell1: (f, h) => { const e = 1 - .6 * f.going; const w = f.matter < .08 * e ? 0 : h ? +(f.telling >= 1) + +(f.telling >= 2) : +(f.telling >= 1 * e); return +(f.first >= .4 * e) + +(f.second >= .3 * e) + w + +(f.quantities > 0) >= 2; },
  matteronly: (f, h) => { const e = 1 - .6 * f.going; const w = f.matter < .08 * e ? 0 : h ? +(f.telling >= 1) + +(f.telling >= 2) : 1; return +(f.first >= .35 * e) + +(f.second >= .25 * e) + w + +(f.quantities > 0) >= 2; },
};
for (const [name, rows] of Object.entries(sets)) {
  const n: any = {}; let same = 0, alike = 0, other = 0;
  for (const s of steps(rows.map((r) => labelled(r)), null)) for (const m of s.matches) {
    const g = String(m.story.id); const k = g === s.story ? 'same' : subjectOf(g) === subjectOf(s.story) ? 'alike' : 'other';
    if (k === 'same') same++; else if (k === 'alike') alike++; else other++;
    for (const [gn, gate] of Object.entries(gates)) if (m.features.strangers < .6 && gate(m.features, brevity(s.profile) > .5)) n[gn + k] = (n[gn + k] ?? 0) + 1;
  }
  for (const gn of Object.keys(gates)) console.log(name.padEnd(8), gn.padEnd(10), 'same', ((n[gn + 'same'] ?? 0) / same).toFixed(3), 'alike', ((n[gn + 'alike'] ?? 0) / (alike || 1)).toFixed(3), 'other', ((n[gn + 'other'] ?? 0) / other).toFixed(4));
}
