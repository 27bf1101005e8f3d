/**
 * Files an article stream (JSON Lines: id, title, text, source, publishedAt) and prints what each article added to the
 * log, as a replay that a scorer of developments reads: one line a day, {stories: [{id, developments}]}.
 *   npx tsx bench/replay-developments.ts STREAM.jsonl > REPLAY.jsonl
 */
import { readFileSync } from 'node:fs';
import type { LogEntry } from '../src/domain/index.ts';
import type { ArticleId } from '../src/kernel/index.ts';
import { fileArticle } from '../src/stories/index.ts';
import { articleOf, freshPorts, type Row } from './stories-world.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: replay-developments.ts STREAM.jsonl');
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);

const ports = freshPorts();
const byDay = new Map<string, LogEntry[]>();
for (const row of rows) {
  const article = { ...articleOf(row, 0), id: row.id as ArticleId };
  const { placed } = await fileArticle(article, ports);
  if (!placed) continue;
  const day = article.publishedAt.slice(0, 10);
  const entries = byDay.get(day) ?? [];
  byDay.set(day, entries);
  const read = ports.log.read(placed.first - 1, placed.first + placed.count - 1);
  for await (const entry of read) entries.push(entry);
}
for (const [day, entries] of byDay) {
  const stories = new Map<string, { text: string; articles: string[] }[]>();
  for (const { development } of entries) {
    const told = stories.get(development.story) ?? [];
    stories.set(development.story, told);
    told.push({
      text: development.text,
      articles: development.sources.map(({ article }) => article),
    });
  }
  const list = [...stories].map(([id, developments]) => ({ id, developments }));
  console.log(JSON.stringify({ day, stories: list }));
}
