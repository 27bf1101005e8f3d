import {
  type Development,
  type LogEntry,
  type Newsletter,
  NO_TIES,
  type Story,
} from '../../../src/domain/index.ts';
import type { ComposePorts, EditionStore } from '../../../src/editions/index.ts';
import type { ArticleId, Clock, DevelopmentId, StoryId } from '../../../src/kernel/index.ts';
import { silentLogger } from '../../../src/kernel/index.ts';
import { NEWSLETTER } from '../../../src/simulate/sample-edition.ts';
import { HashedContents } from '../../../src/store/contents.ts';
import { TableCorrections } from '../../../src/store/corrections.ts';
import { TableEditions } from '../../../src/store/editions.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { MemoryObjects } from '../../../src/store/objects.ts';

export const aNewsletter = (over: Partial<Newsletter> = {}): Newsletter => ({
  ...NEWSLETTER,
  ...over,
});

const SYLLABLES = 'ba,de,fi,go,hu,ka,le,mi,no,pu,ra,se,ti,vo,zu'.split(',');

/** A sentence like no other, for each `name`, in words of its own: an edition shows one line of one event. */
export const aNews = (name: string): string => {
  // FNV-1a, so that names that begin alike are told in other words.
  let at = [...name].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  const one = (words: readonly string[]): string => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return words[(at >>> 16) % words.length] ?? '';
  };
  const word = (): string => [1, 2, 3, 4, 5, 6].map(() => one(SYLLABLES)).join('');
  const aName = (): string => word().replace(/^./u, (letter) => letter.toUpperCase());
  return `${aName()} ${aName()} ${word()}ed the ${word()} of ${aName()} at ${aName()}.`;
};

export const aDevelopment = (
  story: string,
  name: string,
  over: Partial<Development> = {},
): Development => ({
  id: `${story}-${name}` as DevelopmentId,
  story: story as StoryId,
  text: aNews(`${story} ${name}`),
  insertions: [],
  date: { on: '2026-03-01', precision: 'day', basis: 'sentence' },
  reportedAt: '2026-03-01T09:00:00.000Z',
  sources: [
    { article: `article-${story}-${name}` as ArticleId, name: 'Harbour Gazette', url: null },
  ],
  topics: [],
  weight: 0.5,
  figures: [],
  supersedes: null,
  change: null,
  differs: null,
  ...over,
});

export const aStory = (id: string, over: Partial<Story> = {}): Story => ({
  id: id as StoryId,
  version: 1,
  language: 'en',
  state: 'developing',
  headline: `Headline of ${id}`,
  headlines: [],
  topics: [],
  startedAt: '2026-03-01T09:00:00.000Z',
  updatedAt: '2026-03-01T09:00:00.000Z',
  developedAt: '2026-03-01T09:00:00.000Z',
  articles: 1,
  developments: 1,
  sources: [{ name: 'Harbour Gazette', articles: 1 }],
  cites: [],
  background: [],
  ties: NO_TIES,
  changes: [],
  signature: null,
  ...over,
});

/** A log and stories in memory, with the real editions store: what composing needs, and nothing decided for it. */
export const editionWorld = () => {
  const entries: LogEntry[] = [];
  const stories = new Map<string, Story>();
  let now = Date.parse('2026-03-02T06:00:00Z');
  const clock: Clock = { now: () => now, sleep: async () => {} };
  const editions = new TableEditions(new MemoryTable());
  const contents = new HashedContents(new MemoryObjects());
  const corrections = new TableCorrections(new MemoryTable());
  const ports: ComposePorts = {
    editions,
    contents,
    stories: { story: async (id) => stories.get(id) ?? null },
    log: {
      head: async () => entries.length,
      async *read(after, through) {
        yield* entries.filter((entry) => entry.place > after && entry.place <= through);
      },
    },
    corrections,
    layout: async () => '<html></html>',
    clock,
    logger: silentLogger,
  };
  return {
    ports,
    editions,
    contents,
    corrections,
    entries: entries as readonly LogEntry[],
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
    /** As merging leaves them. */
    merge: (from: StoryId, into: StoryId): void => {
      const [gone, lives] = [stories.get(from), stories.get(into)];
      if (!gone || !lives) return;
      stories.set(from, { ...gone, state: 'closed', ties: { ...gone.ties, mergedInto: into } });
      const absorbed = [...lives.ties.absorbed, from, ...gone.ties.absorbed];
      const topics = [...new Set([...lives.topics, ...gone.topics])];
      stories.set(into, { ...lives, topics, ties: { ...lives.ties, absorbed } });
    },
    /** As splitting one article off leaves them. */
    split: (article: ArticleId, from: StoryId, made: StoryId): void => {
      const old = stories.get(from);
      if (!old) return;
      stories.set(made, aStory(made, { topics: old.topics }));
      const splitOff = [...old.ties.splitOff, { article, story: made }];
      stories.set(from, { ...old, ties: { ...old.ties, splitOff } });
    },
    add: (development: Development, story: Partial<Story> = {}): LogEntry => {
      const { ties = NO_TIES, topics = development.topics } = stories.get(development.story) ?? {};
      stories.set(development.story, aStory(development.story, { topics, ties, ...story }));
      const entry = { place: entries.length + 1, development };
      entries.push(entry);
      return entry;
    },
  };
};
export type EditionWorld = ReturnType<typeof editionWorld>;

/** The world with its editions, but for what `over` does otherwise. */
export const portsWith = ({ ports, editions }: EditionWorld, over: Partial<EditionStore>) => {
  const own: EditionStore = {
    get: (id) => editions.get(id),
    add: (edition) => editions.add(edition),
    save: (edition) => editions.save(edition),
    list: (newsletter, limit) => editions.list(newsletter, limit),
    progress: (newsletter) => editions.progress(newsletter),
    saveProgress: (progress) => editions.saveProgress(progress),
  };
  return { ...ports, editions: { ...own, ...over } };
};
