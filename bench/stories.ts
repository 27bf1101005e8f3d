/**
 * What filing an article costs as the stored stories grow: CPU, calls and items of the table, memory. Each size has the same
 * 1,000 active stories; the rest have been quiet for months. Beside it, comparing with every active story.
 *   npm run bench:stories [-- --quick --json]
 */
import { parseArgs } from 'node:util';
import { cleanArticle } from '../src/ingest/index.ts';
import {
  type Clock,
  DAY,
  iso,
  type Random,
  SECOND,
  type StoryId,
  seededRandom,
  silentLogger,
} from '../src/kernel/index.ts';
import { TableArticles } from '../src/store/articles.ts';
import { TableDevelopmentLog } from '../src/store/development-log.ts';
import { MemoryTable } from '../src/store/memory-table.ts';
import { MemoryObjects } from '../src/store/objects.ts';
import { TableStories } from '../src/store/stories.ts';
import { emptyStory } from '../src/stories/decide.ts';
import { fileArticle, StoryIndex } from '../src/stories/index.ts';
import { type Profile, profileOf } from '../src/stories/profile.ts';
import { emptySignature, remember, signatureOf, unit } from '../src/stories/signature.ts';
import { openLanguage } from '../src/stories/text/language.ts';
import { madeUpReport, type Subject, subjectOf } from './made-up-reports.ts';
import { ReadsAndWrites } from './reads-and-writes.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const ACTIVE = 1000;
const SIZES = values.quick ? [1000, 10_000] : [1000, 10_000, 100_000];
const ARTICLES = values.quick ? 60 : 300;
const NOW = Date.parse('2031-05-12T09:00:00Z');
/** Between two articles; the queue hands over ten at a time. */
const BETWEEN = 20 * SECOND;
const BATCH = 10;
let now = NOW;
const clock: Clock = { now: () => now, sleep: async () => {} };
/** Milliseconds of this process. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const english = await openLanguage('en');
const reportOf = (subject: Subject, random: Random): Profile =>
  profileOf(cleanArticle(madeUpReport(subject, random, iso(NOW)), NOW), english);

const BEFORE = 3;

const stored = async (stories: TableStories, at: number, updatedAt: string): Promise<void> => {
  const subject = subjectOf(at);
  const random = seededRandom(at + 1e6);
  let signature = emptySignature;
  const first = reportOf(subject, random);
  signature = remember(signature, first);
  for (let n = 1; n < BEFORE; n += 1) signature = remember(signature, reportOf(subject, random));
  const id = `story-${at}` as StoryId;
  await stories.save({ ...emptyStory(id, first.article), articles: BEFORE, updatedAt, signature });
};

/** What most people write first: the cosine with every active story. */
const everyOne = (
  profile: Profile,
  signatures: readonly ReturnType<typeof signatureOf>[],
): number => {
  let best = 0;
  const ours = unit(profile.terms);
  for (const { terms } of signatures) {
    let product = 0;
    let length = 0;
    for (const [term, weight] of Object.entries(terms)) {
      product += weight * (ours.get(term) ?? 0);
      length += weight ** 2;
    }
    best = Math.max(best, product / Math.sqrt(length));
  }
  return best;
};

const table = new MemoryTable();
const plain = new TableStories(table);
for (let at = 0; at < ACTIVE; at += 1) await stored(plain, at, iso(NOW - at * 1000));
/** Nobody reads it again, so that what it remembers may be little; the bench's own memory is limited. */
const quiet = emptyStory('quiet' as StoryId, reportOf(subjectOf(1e9), seededRandom(1)).article);

const grow = async (from: number, to: number): Promise<void> => {
  for (let at = from; at < to; at += 1) {
    const updatedAt = iso(NOW - 90 * DAY - at * 1000);
    await plain.save({ ...quiet, id: `quiet-${at}` as StoryId, updatedAt });
  }
};

const measured = async (size: number, seed: number) => {
  const counted = new ReadsAndWrites(table, cpu);
  const stories = new TableStories(counted);
  const ports = {
    articles: new TableArticles(counted, new MemoryObjects()),
    stories,
    log: new TableDevelopmentLog(counted),
    index: new StoryIndex(stories, clock),
    topics: [],
    clock,
    logger: silentLogger,
  };
  const random = seededRandom(seed);
  const profiles = Array.from({ length: ARTICLES }, (_, at) =>
    reportOf(subjectOf(at % 5 === 0 ? size + at + 1e7 : (at * 7) % ACTIVE), random),
  );
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const beforeCold = cpu();
  await ports.index.of('en');
  const coldAll = cpu() - beforeCold;
  const { itemsRead: coldItems, spent: coldSpent } = counted.take();
  const cold = { itemsRead: coldItems, milliseconds: coldAll - coldSpent };
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
  const before = cpu();
  let joined = 0;
  for (const [at, { article }] of profiles.entries()) {
    now += BETWEEN;
    if (at % BATCH === 0) ports.index.expire();
    if (!(await fileArticle(article, ports)).started) joined += 1;
  }
  const all = cpu() - before;
  const { calls, itemsRead, writes, spent } = counted.take();
  const milliseconds = (all - spent) / ARTICLES;
  const signatures: ReturnType<typeof signatureOf>[] = [];
  for await (const story of plain.newest('en', ACTIVE)) signatures.push(signatureOf(story));
  const beforeAll = cpu();
  for (const profile of profiles) everyOne(profile, signatures);
  return {
    stored: size,
    joined: joined / ARTICLES,
    articlesPerSecond: 1000 / milliseconds,
    milliseconds,
    calls: calls / ARTICLES,
    itemsRead: itemsRead / ARTICLES,
    writes: writes / ARTICLES,
    cold,
    megabytes,
    compareWithAll: (cpu() - beforeAll) / ARTICLES,
  };
};

// What is compiled on first use belongs to no size.
await measured(ACTIVE, 1);
const results: Awaited<ReturnType<typeof measured>>[] = [];
for (const size of SIZES) {
  await grow(results.at(-1)?.stored ?? ACTIVE, size);
  results.push(await measured(size, size));
}
const [first, last] = [results[0], results.at(-1)];
const growth = (of: (one: (typeof results)[number]) => number): number =>
  first && last ? of(last) / of(first) : Number.NaN;
const grown = {
  cpu: growth(({ milliseconds }) => milliseconds),
  calls: growth(({ calls }) => calls),
  itemsRead: growth(({ itemsRead }) => itemsRead),
};
if (values.json) console.log(JSON.stringify({ active: ACTIVE, results, grown }));
else {
  console.log(
    '  stored  active  articles/s  calls  items read  writes  cold start: items    ms    MB   joined',
  );
  for (const one of results) {
    const cells = [
      [one.stored, 8, 0],
      [ACTIVE, 8, 0],
      [one.articlesPerSecond, 12, 0],
      [one.calls, 7, 2],
      [one.itemsRead, 12, 2],
      [one.writes, 8, 2],
      [one.cold.itemsRead, 19, 0],
      [one.cold.milliseconds, 6, 0],
      [one.megabytes, 6, 1],
      [one.joined, 9, 2],
    ] as const;
    console.log(
      cells.map(([value, width, digits]) => value.toFixed(digits).padStart(width)).join(''),
    );
  }
  console.log(
    `CPU is without the table's own; comparing with every active story alone: ${first?.compareWithAll.toFixed(2)} ms an article`,
  );
  console.log(
    `from ${first?.stored} to ${last?.stored}: CPU ${grown.cpu.toFixed(2)}, calls ${grown.calls.toFixed(2)}, items read ${grown.itemsRead.toFixed(2)} times`,
  );
}
