/**
 * What is read from every feed and page of the corpora beside the project (our own fixtures where they are not there),
 * next to the parser library used alone, and to Readability's text and a page's whole text.
 *   npm run eval:ingest [-- --json] [-- --dated FOLDER]
 * FOLDER holds saved pages and lists {address: {file, date}} of when they were published, as github.com/adbar/htmldate has
 * them in its folder tests.
 */
import { corpusFolder, filesUnder } from './corpus-folder.ts';
import { countOf, datedPages } from './dated-pages.ts';
import { feedDates } from './feed-dates.ts';
import { differences, type FeedScores, feedScores, refusals } from './feed-scores.ts';
import { FIELDS, type PageScore, pageScore } from './page-scores.ts';
import { readFolder } from './reading-run.ts';

const WORST = 5;
const SHOWN_DIFFERENCES = 15;

const feedsOf = async () => {
  const { name, path } = corpusFolder('feeds');
  const files = filesUnder(path, /\.(?:xml|json)$/u);
  const ours = await readFolder({ reader: 'ours', folder: path, files });
  const library = await readFolder({ reader: 'library', folder: path, files });
  const different = differences(ours, library);
  return {
    corpus: name,
    ours: feedScores(ours),
    library: feedScores(library),
    refusals: refusals(ours),
    more: different.filter((file) => file.ours > file.library),
    fewer: different.filter((file) => file.ours < file.library),
    dates: feedDates(path),
  };
};

const summary = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    median: ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2,
    min: sorted[0] ?? 0,
  };
};

/** The share of a text's words that are not expected, and of the expected words that it has not. */
const offOf = (pages: readonly PageScore[], of: keyof PageScore['off']) => {
  const sum = (part: keyof PageScore['off']['ours']) =>
    pages.reduce((total, page) => total + page.off[of][part], 0);
  return { kept: sum('kept') / sum('got'), lost: sum('lost') / sum('expected') };
};

const datedOf = (folder: string) => {
  const pages = datedPages(folder);
  const origins = new Set(pages.map(({ origin }) => origin));
  return {
    pages: pages.length,
    ours: countOf(pages, 'verdict'),
    readability: countOf(pages, 'baseline'),
    origins: [...origins].map((origin) => ({
      origin: origin ?? 'no article',
      ...countOf(
        pages.filter((page) => page.origin === origin),
        'verdict',
      ),
    })),
  };
};

const pagesOf = () => {
  const { name, path } = corpusFolder('pages');
  const pages = filesUnder(path, /source\.html$/u).map((file) => pageScore(path, file));
  const f1 = (of: keyof PageScore['f1']) => summary(pages.map((page) => page.f1[of]));
  return {
    corpus: name,
    pages: pages.length,
    read: pages.filter(({ refused }) => refused === null).length,
    tokenF1: { ours: f1('ours'), readability: f1('readability'), body: f1('body') },
    off: {
      ours: offOf(pages, 'ours'),
      readability: offOf(pages, 'readability'),
      body: offOf(pages, 'body'),
    },
    selfTalk: {
      ours: pages.reduce((sum, page) => sum + page.selfTalk.ours, 0),
      readability: pages.reduce((sum, page) => sum + page.selfTalk.readability, 0),
    },
    dates: {
      ours: countOf(
        pages.flatMap(({ dated }) => dated ?? []),
        'verdict',
      ),
      readability: countOf(
        pages.flatMap(({ dated }) => dated ?? []),
        'baseline',
      ),
    },
    agrees: FIELDS.map((field) => {
      const stated = pages.filter(({ agrees }) => agrees[field] !== undefined);
      const agree = stated.filter(({ agrees }) => agrees[field]);
      const not = stated.filter(({ agrees }) => !agrees[field]).map(({ page }) => page);
      return { field, stated: stated.length, agree: agree.length, not };
    }),
    worst: pages.toSorted((a, b) => a.f1.ours - b.f1.ours).slice(0, WORST),
    refused: pages.filter(({ refused }) => refused !== null),
    slowest: pages.toSorted((a, b) => b.milliseconds - a.milliseconds)[0] ?? null,
  };
};

type Feeds = Awaited<ReturnType<typeof feedsOf>>;
type Pages = ReturnType<typeof pagesOf>;

const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(14)))
    .join('');

const FEED_ROWS: readonly (readonly [string, (scores: FeedScores) => string | number])[] = [
  ['files', ({ files }) => files],
  ['files that yield articles', ({ yielding }) => yielding],
  ['articles', ({ articles }) => articles],
  ['read, nothing in them', ({ empty }) => empty],
  ['refused', ({ refused }) => refused],
  ['crashes', ({ crashes }) => crashes],
  ['hangs', ({ hangs }) => hangs],
  ['slowest file, ms', ({ slowest }) => slowest.milliseconds],
  ['peak memory of the process, MB', ({ peakMegabytes }) => peakMegabytes],
];

const printFeeds = (feeds: Feeds): void => {
  console.log(row([`feeds: ${feeds.corpus}`]));
  console.log(row(['', 'ours', 'library alone']));
  for (const [name, value] of FEED_ROWS)
    console.log(row([name, value(feeds.ours), value(feeds.library)]));
  console.log(row(['files with more, with fewer', `${feeds.more.length}, ${feeds.fewer.length}`]));
  for (const { file, ours, library } of feeds.fewer.slice(0, SHOWN_DIFFERENCES))
    console.log(`  fewer: ${file} (${ours}, library ${library})`);
  console.log(row([`dates: ${feeds.dates.feeds} feeds`, ...DATE_COLUMNS]));
  dateRow('ours', feeds.dates.ours);
  dateRow('library alone', feeds.dates.library);
  for (const file of feeds.dates.not) console.log(`  not right: ${file}`);
  console.log(`slowest of ours: ${feeds.ours.slowest.file}\nrefused:`);
  for (const { files, line, example } of feeds.refusals)
    console.log(`  ${String(files).padStart(4)}  ${line}  (${example})`);
};

const DATE_COLUMNS = ['right', 'wrong', 'now', 'not read'];
const dateRow = (name: string, counts: ReturnType<typeof countOf>): void =>
  console.log(row([name, counts.right, counts.wrong, counts.now, counts.notRead]));

const printDated = (dated: ReturnType<typeof datedOf>): void => {
  console.log(row([`\ndated pages: ${dated.pages}`, ...DATE_COLUMNS]));
  dateRow('ours', dated.ours);
  dateRow('Readability alone', dated.readability);
  for (const { origin, ...counts } of dated.origins) dateRow(`  from ${origin}`, counts);
};

const printPages = (pages: Pages): void => {
  const score = (value: number): string => value.toFixed(3);
  console.log(`\npages: ${pages.corpus}: ${pages.pages}, read ${pages.read}`);
  console.log(row(['token F1', 'mean', 'median', 'min']));
  for (const [name, key] of [
    ['ours', 'ours'],
    ['Readability alone', 'readability'],
    ['all text of the page', 'body'],
  ] as const) {
    const { mean, median, min } = pages.tokenF1[key];
    console.log(row([name, score(mean), score(median), score(min)]));
  }
  for (const { page, f1, refused } of pages.worst) {
    console.log(
      row([`  worst: ${page}`, score(f1.ours), score(f1.readability), score(f1.body)]) +
        (refused ? `  ${refused}` : ''),
    );
  }
  console.log(row(['words', 'not expected', 'lost', 'self-talk lines']));
  for (const [name, key] of [
    ['ours', 'ours'],
    ['Readability alone', 'readability'],
    ['all text of the page', 'body'],
  ] as const) {
    const { kept, lost } = pages.off[key];
    const lines = key === 'body' ? '' : pages.selfTalk[key];
    console.log(row([name, `${(100 * kept).toFixed(1)} %`, `${(100 * lost).toFixed(1)} %`, lines]));
  }
  console.log(row(['dates', ...DATE_COLUMNS]));
  dateRow('ours', pages.dates.ours);
  dateRow('Readability alone', pages.dates.readability);
  console.log('agreement with the metadata that are stated');
  for (const { field, stated, agree, not } of pages.agrees)
    console.log(
      row([`  ${field}`, `${agree} of ${stated}`]) +
        (not.length > 0 ? `  not: ${not.join(', ')}` : ''),
    );
  if (pages.slowest)
    console.log(`slowest: ${pages.slowest.page}, ${pages.slowest.milliseconds} ms`);
};

const feeds = await feedsOf();
const pages = pagesOf();
const folder = process.argv[process.argv.indexOf('--dated') + 1];
const dated = process.argv.includes('--dated') && folder ? datedOf(folder) : null;
if (process.argv.includes('--json')) console.log(JSON.stringify({ feeds, pages, dated }));
else {
  printFeeds(feeds);
  printPages(pages);
  if (dated) printDated(dated);
}
