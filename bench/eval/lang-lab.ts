import { readFileSync, existsSync } from 'node:fs';
import { openLanguage } from '../../src/stories/text/language.ts';
import { linesOf, type Row } from '../stories-world.ts';
import { scoresOf } from '../story-scores.ts';
import { grouped, labelled } from '../walk.ts';
for (const tag of ['zh', 'ja', 'ar', 'de', 'fr', 'es', 'ru', 'en']) {
  const file = new URL(`../../tests/fixtures/stories/days/${tag}.txt`, import.meta.url);
  if (!existsSync(file)) continue;
  const language = await openLanguage(tag);
  const lines = readFileSync(file, 'utf8').trim().split('\n').map((line, at) => {
    const [head = '', title = '', text = ''] = line.split('|');
    const [story = '', day = ''] = head.split(' ');
    return { id: `${tag}${at}`, story, title, text, source: ['A', 'B', 'C'][at % 3], publishedAt: `2031-05-1${day}T${String(8 + at % 12).padStart(2, '0')}:00:00Z` } as Row;
  }).sort((a, b) => (`${a.publishedAt}${a.id}` < `${b.publishedAt}${b.id}` ? -1 : 1));
  const ours = grouped(lines.map((row) => labelled(row, language)));
  const s = scoresOf(lines.map(({ story }) => story), ours);
  const short = new Map([...new Set(ours)].map((id, n) => [id, n]));
  console.log(tag, 'F1', s.b3F1.toFixed(3), 'P', s.b3P.toFixed(3), 'R', s.b3R.toFixed(3), 'stories', s.stories, lines.map((l, at) => `${l.story}:${short.get(ours[at]!)}`).join(' '));
}
const english = await openLanguage('en');
const CASES = '/work/shared/corpora/cases/';
for (const f of ['29-weekly-column/briefing', '29-weekly-column/sibling-horoscope', '30-templated/sibling-quakes', '49-unrelated-merged/sibling-barn-and-carousel', '49-unrelated-merged/sibling-museum-and-hospital']) {
  const rows = linesOf<Row>(readFileSync(`${CASES}${f}.jsonl`, 'utf8')).map((r) => ({ ...r, story: r.id })).sort((a, b) => (a.publishedAt! < b.publishedAt! ? -1 : 1));
  console.log(f, new Set(grouped(rows.map((r) => labelled(r, english)))).size, 'of', rows.length);
}
