import { readFileSync } from 'node:fs';
import { MemoryTable } from './src/store/memory-table.ts';
import { MemoryObjects } from './src/store/objects.ts';
import { TableArticles } from './src/store/articles.ts';
import { TableStories } from './src/store/stories.ts';
import { TableDevelopmentLog } from './src/store/development-log.ts';
import { fileArticle, StoryIndex, showStory } from './src/stories/index.ts';
import { silentLogger } from './src/kernel/index.ts';
const lines = readFileSync('../shared/corpora/000_4d67d83dd9f04982.txt','utf8').split('\n').map(l=>l.replaceAll('previousreports','previous reports').replaceAll('growinginternational','growing international').replaceAll('illegality.Kim','illegality. Kim').replaceAll('UNCharter','UN Charter').replaceAll('andengage','and engage'));
const body = lines.slice(1, lines.findIndex(l=>l.startsWith('References')));
body[0]=body[0].replace(/^Seoul, South Korea – /,'');
const article = { id: 'a1', title: lines[0], paragraphs: body, url: null, source: null, author: null, publishedAt: '2024-10-25T00:00:00.000Z', publishedPrecision: 'day', publishedBasis: process.argv[2] ?? 'text', language: 'en', place: 'Seoul, South Korea', mends: [], topics: [],
 references: [
 {publisher:'Korean Central News Agency (KCNA)', date:'2024-10-25', headline: "North Korea’s Vice Foreign Minister for Russian Affairs, Kim Jong-kyu, Makes Statement on Potential Troop Deployment to Russia", url:null},
 {publisher:'Yonhap News Agency', date:'2024-10-18', headline:"South Korea’s NIS Reports North Korea Deciding to Send Troops to Russia", url:null},
 {publisher:'Yonhap News Agency', date:'2024-10-23', headline:"NIS Reports Additional North Korean Troops Arriving in Russia", url:null}]} as any;
if (process.argv[2]==='arrival') article.publishedAt='2026-11-23T00:00:00.000Z';
const table = new MemoryTable();
const clock = { now: () => Date.parse('2024-10-26T07:00:00Z'), sleep: async () => {} };
const stories = new TableStories(table), log = new TableDevelopmentLog(table);
const ports = { articles: new TableArticles(table, new MemoryObjects()), stories, log, index: new StoryIndex(stories, clock), topics: [{id:'ukraine', words:['Ukraine']}], clock, logger: silentLogger };
console.log(await fileArticle(article, ports));
console.log(await fileArticle(article, ports));
const shown = await showStory((await ports.articles.get(article.id))!.filing.story!, stories, clock);
console.dir({ ...shown.story, signature: JSON.stringify(shown.story.signature).length }, { depth: 6 });
console.dir(shown.timeline.map(d => [d.date, d.weight, d.text, d.figures, d.change]), { depth: 6 });
