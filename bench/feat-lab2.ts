import { readFileSync } from 'node:fs';
import { openLanguage } from '../src/stories/text/language.ts';
import type { Row } from './stories-world.ts';
import { labelled, steps } from './walk.ts';
for (const tag of ['zh', 'ja', 'ar']) {
  const language = await openLanguage(tag);
  const lines = readFileSync(new URL(`../tests/fixtures/stories/days/${tag}.txt`, import.meta.url), 'utf8').trim().split('\n').map((line, at) => {
    const [head = '', title = '', text = ''] = line.split('|');
    const [story = '', day = ''] = head.split(' ');
    return { id: `${tag}${at}`, story, title, text, source: ['A', 'B', 'C'][at % 3], publishedAt: `2031-05-1${day}T${String(8 + at % 12).padStart(2, '0')}:00:00Z` } as Row;
  }).sort((a, b) => (`${a.publishedAt}${a.id}` < `${b.publishedAt}${b.id}` ? -1 : 1));
  const same: any[] = [], other: any[] = [];
  for (const s of steps(lines.map((r) => labelled(r, language)), null)) for (const m of s.matches) (String(m.story.id) === s.story ? same : other).push(m.features);
  const q = (a: number[], p: number) => [...a].sort((x, y) => x - y)[Math.floor(p * (a.length - 1))]?.toFixed(2);
  console.log(tag, same.length, other.length);
  for (const n of ['terms', 'matter', 'title', 'typical', 'first', 'who', 'numbers', 'pairs', 'telling', 'strangers', 'rivalry', 'both'])
    console.log(n.padEnd(9), 'same', [.05, .1, .25, .5, .75].map((p) => q(same.map((f) => f[n]), p)).join(' '), 'other', [.5, .75, .9, .95, 1].map((p) => q(other.map((f) => f[n]), p)).join(' '));
}
