/**
 * What composing one edition of all there is holds in memory and asks of the table, as what is new grows: stories as the
 * engine leaves them after five articles, copied under other names, all new since the last edition.
 *   npm run bench:compose [-- --developments 1000,10000,30000 --each 100 --json]
 * `--each`: the most developments that a story has.
 */
import { parseArgs } from 'node:util';
import type { Development, EditionContent, LogEntry, Story } from '../src/domain/index.ts';
import { composeEdition, fullCut, NO_CORRECTIONS } from '../src/editions/index.ts';
import { cleanArticle } from '../src/ingest/index.ts';
import type { ArticleId, DevelopmentId, StoryId } from '../src/kernel/index.ts';
import {
  type Clock,
  iso,
  KILOBYTE,
  MEGABYTE,
  seededRandom,
  silentLogger,
} from '../src/kernel/index.ts';
import { TableArticles } from '../src/store/articles.ts';
import { HashedContents } from '../src/store/contents.ts';
import { TableDevelopmentLog } from '../src/store/development-log.ts';
import { TableEditions } from '../src/store/editions.ts';
import { packCut } from '../src/store/ledger-packing.ts';
import { MemoryTable } from '../src/store/memory-table.ts';
import { MemoryObjects } from '../src/store/objects.ts';
import { TableStories } from '../src/store/stories.ts';
import { fileArticle, StoryIndex } from '../src/stories/index.ts';
import { aNewsletter } from '../tests/support/samples/edition-fixtures.ts';
import { madeUpReport, subjectOf } from './made-up-reports.ts';
import { ReadsAndWrites } from './reads-and-writes.ts';

const { values } = parseArgs({
  options: {
    developments: { type: 'string', default: '1000,10000,30000' },
    each: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
});
const NOW = Date.parse('2031-05-12T09:00:00Z');
const clock: Clock = { now: () => NOW, sleep: async () => {} };
/** Filed by the engine; every story of the bench is a copy of one of these. */
const FILED = 20;
const ARTICLES_A_STORY = 5;

interface Filed {
  readonly story: Story;
  readonly entries: readonly LogEntry[];
}

const fileStories = async (): Promise<readonly Filed[]> => {
  const table = new MemoryTable();
  const stories = new TableStories(table);
  const log = new TableDevelopmentLog(table);
  const ports = {
    articles: new TableArticles(table, new MemoryObjects()),
    stories,
    log,
    index: new StoryIndex(stories, clock),
    topics: [],
    clock,
    logger: silentLogger,
  };
  const random = seededRandom(7);
  for (let at = 0; at < FILED * ARTICLES_A_STORY; at += 1) {
    const report = madeUpReport(subjectOf(at % FILED), random, iso(NOW));
    await fileArticle(cleanArticle(report, NOW), ports);
  }
  const entries: LogEntry[] = [];
  for await (const entry of log.read(0, await log.head())) entries.push(entry);
  const filed: Filed[] = [];
  for await (const story of stories.newest('en', FILED)) {
    const own = entries.filter(({ development }) => development.story === story.id);
    if (own.length > 0) filed.push({ story, entries: own });
  }
  return filed;
};

/** Fills a table until its log holds so many. */
const fill = async (table: MemoryTable, filed: readonly Filed[], developments: number) => {
  const random = seededRandom(7);
  const stories = new TableStories(table);
  const log = new TableDevelopmentLog(table);
  for (let at = 0, told = 0; told < developments; at += 1) {
    const { story, entries } = filed[at % filed.length] as Filed;
    const id = `story-${random.token(20)}` as StoryId;
    await stories.save({ ...structuredClone(story), id, version: 0 });
    const copies = entries.slice(0, Number(values.each)).map(
      ({ development }): Development => ({
        ...development,
        id: `development-${random.token(20)}` as DevelopmentId,
        story: id,
        weight: random.next(),
        supersedes: null,
      }),
    );
    await log.append(`article-${at}` as ArticleId, copies, await log.page());
    told += copies.length;
  }
};

/** Stories read between two looks at the memory: each takes a whole collection. */
const LOOK_EVERY = 250;

/** What is alive, in bytes. */
const held = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const measured = async (filed: readonly Filed[], developments: number) => {
  const table = new MemoryTable();
  await fill(table, filed, developments);
  const counted = new ReadsAndWrites(table, () => 0);
  const stories = new TableStories(counted);
  const before = held();
  let most = before;
  let read = 0;
  let looking = 0;
  const look = (): void => {
    const begun = performance.now();
    most = Math.max(most, held());
    looking += performance.now() - begun;
  };
  let content: EditionContent | null = null;
  const contents = new HashedContents(new MemoryObjects());
  const started = performance.now();
  const edition = await composeEdition(
    aNewsletter(),
    { kind: 'daily', slot: iso(NOW), key: null, chosen: null, note: null },
    {
      editions: new TableEditions(counted),
      contents: withPut(contents, (given) => {
        look();
        content = given;
      }),
      stories: {
        story: async (id) => {
          read += 1;
          if (read % LOOK_EVERY === 0) look();
          // A table in memory hands out what it holds itself; others make a story anew.
          return structuredClone(await stories.get(id));
        },
      },
      log: new TableDevelopmentLog(counted),
      corrections: NO_CORRECTIONS,
      layout: async () => '',
      clock,
      logger: silentLogger,
    },
  );
  const seconds = (performance.now() - started - looking) / 1000;
  const { calls, itemsRead } = counted.take();
  if (!edition || !content) throw new Error('nothing new');
  return {
    developments: edition.through,
    held: edition.developments,
    stories: edition.stories,
    megabytes: (most - before) / MEGABYTE,
    contentMegabytes: JSON.stringify(content).length / MEGABYTE,
    cutKilobytes: (packCut(fullCut(content))['packed'] as Uint8Array).length / KILOBYTE,
    seconds,
    calls,
    itemsRead,
  };
};

const withPut = (contents: HashedContents, look: (content: EditionContent) => void) => ({
  putContent: (content: EditionContent) => {
    look(content);
    return contents.putContent(content);
  },
  content: (hash: string) => contents.content(hash),
  putLayout: (layout: string) => contents.putLayout(layout),
  layout: (hash: string) => contents.layout(hash),
});

const filed = await fileStories();
const rows = [];
for (const size of values.developments.split(',').map(Number)) {
  const row = await measured(filed, size);
  rows.push(row);
  if (!values.json)
    process.stdout.write(
      `${Object.entries(row)
        .map(([name, count]) => `${name} ${Number(count.toFixed(1)).toLocaleString('en-GB')}`)
        .join(', ')}\n`,
    );
}
if (values.json) process.stdout.write(`${JSON.stringify(rows)}\n`);
