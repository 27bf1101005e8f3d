import {
  type Edition,
  type Newsletter,
  NO_TIES,
  type Story,
  type TimelinePart,
  UNTOUCHED,
} from '../../../src/domain/index.ts';
import type { ArticleId, EditionId, StoryId } from '../../../src/kernel/index.ts';
import { fileOf, importSubscribers } from '../../../src/readers/index.ts';
import { loadTemplates, renderLayout } from '../../../src/render/index.ts';
import { createSite, type SitePorts } from '../../../src/site/index.ts';
import { HashedContents } from '../../../src/store/contents.ts';
import { TableCorrections } from '../../../src/store/corrections.ts';
import { TableEditions } from '../../../src/store/editions.ts';
import { TableLedger } from '../../../src/store/ledger.ts';
import { MemoryObjects } from '../../../src/store/objects.ts';
import { TableStories } from '../../../src/store/stories.ts';
import {
  aDevelopment,
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../samples/edition-fixtures.ts';
import { readerWorld } from './reader-world.ts';

export const HOSTILE = `</style><script>alert(1)</script><img src=x onerror=alert(2)>"'&`;

/** A story in the store with two parts of timeline. */
export const storyOf = (id: string, given: Partial<Story> = {}): Story => ({
  id: id as StoryId,
  version: 0,
  language: 'en',
  state: 'breaking',
  headline: 'A third leak is found, and the coast guard revises its estimate',
  headlines: [],
  topics: ['energy'],
  startedAt: '2024-10-20T08:00:00.000Z',
  updatedAt: '2024-10-28T19:40:00.000Z',
  developedAt: '2024-10-28T19:40:00.000Z',
  articles: 37,
  developments: 5,
  sources: ['Fenwick News', 'The Courier', 'BNN', 'Kessel Radio', 'Harbour Post'].map((name) => ({
    name,
    articles: 3,
  })),
  cites: [],
  background: [],
  ties: NO_TIES,
  changes: [],
  signature: null,
  ...given,
});

const partsOf = (id: string): readonly TimelinePart[] => {
  const development = (text: string, on: string, given: Parameters<typeof aDevelopment>[1] = {}) =>
    aDevelopment(text, {
      story: id as StoryId,
      date: { on, precision: 'day', basis: 'sentence' },
      reportedAt: `${on}T10:00:00.000Z`,
      ...given,
    });
  const leak = (value: number, written: string) => ({
    value,
    written,
    unit: 'barrels a day',
    subject: 'leak',
    kind: 'count' as const,
  });
  const first = development(
    'Remote cameras report that the well is leaking 1,000 barrels of crude oil a day.',
    '2024-10-25',
    {
      sources: [aSource('The Courier')],
      figures: [leak(1000, '1,000')],
    },
  );
  return [
    {
      story: id as StoryId,
      article: 'one' as ArticleId,
      publishedAt: '2024-10-25T10:00:00.000Z',
      developments: [
        development('An explosion and fire on the rig kill 11 workers.', '2024-10-20', {
          differs: { written: '11 missing', source: 'BNN' },
        }),
        first,
      ],
      background: [
        aStatement('The rig had passed its last inspection in the spring.', {
          date: { on: '2024-04', precision: 'month', basis: 'reference' },
        }),
      ],
    },
    {
      story: id as StoryId,
      article: 'two' as ArticleId,
      publishedAt: '2024-10-28T10:00:00.000Z',
      developments: [
        development('The coast guard now puts the leak at 5,000 barrels a day.', '2024-10-28', {
          sources: [aSource('BNN'), aSource('Fenwick News')],
          figures: [leak(5000, '5,000')],
          supersedes: first.id,
          change: { from: '1,000', to: '5,000', unit: 'barrels a day' },
        }),
        development(
          'Drift calculations put the oil on the beaches late Friday [1 November] or early Saturday [2 November].',
          '2024-10-28',
          {
            sources: [aSource('Fenwick News')],
          },
        ),
      ],
      background: [],
    },
  ];
};

const editionOf = (newsletter: Newsletter, given: Partial<Edition>): Edition => ({
  id: 'morning-wire_20241026T0500Z' as EditionId,
  newsletter: newsletter.id,
  kind: 'daily',
  state: 'sent',
  number: 3,
  slot: '2024-10-26T05:00:00.000Z',
  hash: 'hash',
  subject: 'Coast guard raises the leak to 5,000 barrels',
  after: 0,
  through: 3,
  chosen: null,
  stories: 1,
  developments: 3,
  corrects: [],
  heeds: [],
  composedAt: '2024-10-26T04:30:00.000Z',
  cutBy: null,
  ...UNTOUCHED,
  version: 1,
  ...given,
});

/** The readers' site over the real stores in memory: a story, editions (sent, draft, cancelled, and one that waits), a reader. */
export const siteWorld = async () => {
  const world = readerWorld();
  const { newsletter, ports: readers, table } = world;
  const editions = new TableEditions(table);
  const contents = new HashedContents(new MemoryObjects());
  const stories = new TableStories(table);
  const corrections = new TableCorrections(table);
  const layout = await contents.putLayout(
    await renderLayout(loadTemplates('templates'), newsletter.look, 'en'),
  );
  const block = aStoryBlock('leak', {
    headline: `Leak ${HOSTILE}`,
    entries: [
      anEntry(1, `The valve was shut ${HOSTILE}`, '2024-10-25'),
      anEntry(3, 'It was opened again.', '2024-10-26'),
    ],
  });
  const hash = await contents.putContent(anEditionContent([block], { layout }));
  await editions.add(editionOf(newsletter, { hash }));
  await editions.add(
    editionOf(newsletter, {
      id: 'draft' as EditionId,
      hash,
      number: null,
      state: 'draft',
      subject: 'Not yet out',
    }),
  );
  await editions.add(
    editionOf(newsletter, {
      id: 'gone' as EditionId,
      hash,
      number: 2,
      state: 'cancelled',
      subject: 'Taken back',
    }),
  );
  await editions.add(
    editionOf(newsletter, {
      id: 'waits' as EditionId,
      hash,
      number: 4,
      state: 'frozen',
      goesAt: '2024-10-26T05:00:30.000Z',
      subject: 'Can be taken back',
    }),
  );
  await stories.save(storyOf('leak'));
  for (const part of partsOf('leak')) await stories.putTimelinePart(part);
  await stories.save(
    storyOf('hostile', {
      headline: HOSTILE,
      topics: [HOSTILE],
      sources: [{ name: HOSTILE, articles: 1 }],
    }),
  );
  await stories.putTimelinePart({
    story: 'hostile' as StoryId,
    article: 'three' as ArticleId,
    publishedAt: '2024-10-25T10:00:00.000Z',
    developments: [
      aDevelopment(HOSTILE, {
        story: 'hostile' as StoryId,
        sources: [
          { ...aSource(HOSTILE), url: 'javascript:alert(3)' },
          { ...aSource(null), url: 'data:text/html,x' },
        ],
        differs: { written: HOSTILE, source: HOSTILE },
      }),
    ],
    background: [],
  });
  await importSubscribers(
    fileOf('email,name\nann@example.org,Ann\n'),
    { newsletter, consent: 'paper', how: 'import' },
    readers,
  );
  const ports: SitePorts = {
    ...readers,
    editions,
    contents,
    stories,
    corrections,
    ledger: new TableLedger(table),
    siteUrl: 'https://news.example.org',
  };
  world.writes.length = 0;
  return {
    ...world,
    editions,
    stories,
    corrections,
    layout,
    contents,
    sitePorts: ports,
    site: createSite(ports),
  };
};
export type SiteWorld = Awaited<ReturnType<typeof siteWorld>>;
