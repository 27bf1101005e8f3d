import { dated } from './eval/lab-streams.ts';
import { rowsOf } from './stories-world.ts';
import { labelled, steps } from './walk.ts';

const rows = rowsOf('story-articles.jsonl')!.filter((r) => /^(14|12|9)ecb/.test(r.story));
const stream = dated(rows, 8, 1).map((r) => labelled(r));
for (const s of steps(stream, null))
  for (const m of s.matches.slice(0, 3)) {
    const f: any = m.features;
    if (String(m.story.id) === s.story) continue;
    if (m.score < 0.3) continue;
    console.log(
      s.story,
      '->',
      m.story.id,
      m.story.articles,
      m.score.toFixed(2),
      Object.entries(f)
        .map(([k, v]: any) => `${k}${v.toFixed(2)}`)
        .join(' '),
    );
    console.log(
      '   said',
      [...s.profile.said]
        .filter(([, v]) => v >= 1)
        .map(([k, v]) => k + v.toFixed(1))
        .join(' '),
      '| story',
      m.story.said
        .slice(0, 10)
        .map(([k, v]) => k + v.toFixed(1))
        .join(' '),
    );
  }
