import {
  type Edition,
  type EditionContent,
  type LogEntry,
  type Newsletter,
  NO_TIES,
  type Story,
} from '../domain/index.ts';
import { composeEdition, NO_CORRECTIONS } from '../editions/index.ts';
import {
  type ArticleId,
  type Clock,
  type DevelopmentId,
  type NewsletterId,
  type StoryId,
  silentLogger,
} from '../kernel/index.ts';
import { HashedContents } from '../store/contents.ts';
import { TableEditions } from '../store/editions.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { MemoryObjects } from '../store/objects.ts';

/** The newsletter of every simulated world. Sample data, written for this project. */
export const NEWSLETTER: Newsletter = {
  id: 'morning-wire' as NewsletterId,
  name: 'The Morning Wire',
  description: 'Sample newsletter of the simulation.',
  language: 'en',
  zone: 'Europe/Berlin',
  sender: { name: 'The Morning Wire', address: 'digest@example.org' },
  replyTo: null,
  schedules: [],
  topics: [
    { id: 'harbour', name: 'Harbour', words: ['harbour'] },
    { id: 'water', name: 'Water', words: ['reservoir'] },
  ],
  approval: 'automatic',
  fourEyes: false,
  draftMinutes: 0,
  deskAddresses: [],
  holdSeconds: 0,
  latenessMinutes: 240,
  look: {
    accent: '#8a1f1f',
    accentDark: '#e58a7a',
    logo: null,
    postalAddress: '1 Example Street, Springfield',
  },
  rights: {},
};

const REPORTED = '2026-03-01T09:00:00.000Z';
/** The slot of the sample edition, and the moment at which every world begins. */
export const SLOT = '2026-03-02T06:00:00.000Z';

const entry = (place: number, story: string, decided: string, topic: string): LogEntry => ({
  place,
  development: {
    id: `${story}-${decided}` as DevelopmentId,
    story: story as StoryId,
    text: `The harbour board of ${story} decided ${decided}.`,
    insertions: [],
    date: { on: '2026-03-01', precision: 'day', basis: 'sentence' },
    reportedAt: REPORTED,
    sources: [
      { article: `article-${story}-${decided}` as ArticleId, name: 'Harbour Gazette', url: null },
    ],
    topics: [topic],
    weight: 0.5,
    figures: [],
    supersedes: null,
    change: null,
    differs: null,
  },
});

const ENTRIES = [
  entry(1, 'quay', 'one', 'harbour'),
  entry(2, 'dam', 'two', 'water'),
  entry(3, 'quay', 'three', 'harbour'),
];

const storyOf = (id: StoryId): Story => ({
  id,
  version: 1,
  language: 'en',
  state: 'developing',
  headline: `Headline of ${id}`,
  headlines: [],
  topics: ENTRIES.find(({ development }) => development.story === id)?.development.topics ?? [],
  startedAt: REPORTED,
  updatedAt: REPORTED,
  developedAt: REPORTED,
  articles: 1,
  developments: 1,
  sources: [{ name: 'Harbour Gazette', articles: 1 }],
  cites: [],
  background: [],
  ties: NO_TIES,
  changes: [],
  signature: null,
});

/** An edition as composing left it, and its content. */
export interface Draft {
  readonly edition: Edition;
  readonly content: EditionContent;
}

const compose = async (): Promise<Draft> => {
  const clock: Clock = { now: () => Date.parse(SLOT), sleep: async () => {} };
  const contents = new HashedContents(new MemoryObjects());
  const ports = {
    editions: new TableEditions(new MemoryTable()),
    contents,
    stories: { story: async (id: StoryId) => storyOf(id) },
    log: {
      head: async () => ENTRIES.length,
      async *read(after: number, through: number) {
        yield* ENTRIES.filter(({ place }) => place > after && place <= through);
      },
    },
    corrections: NO_CORRECTIONS,
    layout: async () => '<html></html>',
    clock,
    logger: silentLogger,
  };
  const order = { kind: 'daily', slot: SLOT, chosen: null, note: null, key: null } as const;
  const edition = await composeEdition(NEWSLETTER, order, ports);
  if (!edition) throw new Error('the sample edition holds nothing');
  return { edition, content: await contents.content(edition.hash) };
};

let composed: Promise<Draft> | null = null;

/** One edition for all worlds, composed by the real stage: three developments of two stories. */
export const sampleDraft = (): Promise<Draft> => {
  composed ??= compose();
  return composed;
};
