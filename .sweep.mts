import { decide } from './src/stories/decide.ts';
import type { Story } from './src/domain/index.ts';
import { LanguageIndex } from './src/stories/language-index.ts';
import { matches } from './src/stories/matching.ts';
import { profileOf } from './src/stories/profile.ts';
import { openLanguage } from './src/stories/text/language.ts';
import { articleOf, hiddenOrder, rowsOf, shuffled } from './bench/stories-world.ts';
import { scoresOf, meanOf } from './bench/story-scores.ts';
const START = Date.parse('2014-03-13T00:00:00Z');
const en = await openLanguage('en');
const run = (rows, join) => {
  const index = new LanguageIndex(); const stories = new Map<string, Story>(); const out: string[] = [];
  for (const [at,row] of rows.entries()) {
    const p = (row.profile ??= profileOf(articleOf(row, START+at*1000), en));
    const copy = index.copyOf(p); const m = matches(index,p)[0];
    const id: any = copy?.story ?? (m && m.score>=join ? m.story.id : row.id);
    const d = decide(p, id, stories.get(id)??null, [], START); const saved = {...d, version: d.version+1};
    stories.set(id, saved); index.put(saved); out.push(id);
  }
  return scoresOf(rows.map(r=>r.story), out);
};
const t = rowsOf('story-articles.jsonl')!, h = rowsOf('headline-stream.jsonl')!;
for (const join of process.argv.slice(2).map(Number)) {
  const a = meanOf([1,2,3].map(s=>run(shuffled(t,s),join))), b = run(hiddenOrder(h), join);
  console.log(join, [a.b3P,a.b3R,a.b3F1,a.pairF1,a.stories].map(x=>x.toFixed(3)).join(' '), '|', [b.b3P,b.b3R,b.b3F1,b.pairF1,b.stories].map(x=>x.toFixed(3)).join(' '));
}
