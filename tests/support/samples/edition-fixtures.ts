import {
  type Correction,
  type Cut,
  type CutStory,
  type Development,
  type Edition,
  type EditionContent,
  type LogEntry,
  type Newsletter,
  type SourceRef,
  type Statement,
  type StoryBlock,
  UNTOUCHED,
} from '../../../src/domain/index.ts';
import type {
  ArticleId,
  CorrectionId,
  DevelopmentId,
  EditionId,
  NewsletterId,
  StoryId,
} from '../../../src/kernel/index.ts';

/** Editions as the editions stage freezes them, with invented news; each builder fills in what a test does not name. */

export const aNewsletter = (given: Partial<Newsletter> = {}): Newsletter => ({
  id: 'morning-wire' as NewsletterId,
  name: 'The Morning Wire',
  description: 'What is new in the stories you follow.',
  language: 'en',
  zone: 'Europe/Berlin',
  sender: { name: 'The Morning Wire', address: 'desk@wire.example.org' },
  replyTo: null,
  schedules: [{ kind: 'daily', cron: '0 7 * * ? *', zone: 'Europe/Berlin' }],
  topics: [
    { id: 'harbours', name: 'Harbours and rivers', words: ['harbour', 'river'] },
    { id: 'energy', name: 'Energy', words: ['grid', 'barrel'] },
  ],
  approval: 'automatic',
  fourEyes: false,
  draftMinutes: 0,
  deskAddresses: [],
  holdSeconds: 0,
  latenessMinutes: 120,
  look: {
    accent: '#8a1f1f',
    accentDark: '#e58a7a',
    logo: null,
    postalAddress: 'Wire House, 12 Quay Street, 20457 Hamburg, Germany',
  },
  rights: {},
  ...given,
});

export const aSource = (name: string | null, path = name ?? 'report'): SourceRef => ({
  article: `article-${path}` as ArticleId,
  name,
  url: `https://news.example.com/${encodeURIComponent(path.toLowerCase().replaceAll(' ', '-'))}`,
});

/** Square brackets in `text` become insertions. */
export const aStatement = (text: string, given: Partial<Statement> = {}): Statement => ({
  text,
  insertions: [...text.matchAll(/\[[^\]]*\]/gu)].map((found) => ({
    at: found.index,
    length: found[0].length,
  })),
  date: { on: '2024-10-25', precision: 'day', basis: 'sentence' },
  reportedAt: '2024-10-25T10:00:00.000Z',
  sources: [aSource('Harbour Post')],
  ...given,
});

export const aDevelopment = (text: string, given: Partial<Development> = {}): Development => ({
  ...aStatement(text),
  id: `development-${text.length}-${text.slice(0, 20)}` as DevelopmentId,
  story: 'story' as StoryId,
  topics: [],
  weight: 0.5,
  figures: [],
  supersedes: null,
  change: null,
  differs: null,
  ...given,
});

/** A log entry; its development takes the date's day from `on`. */
export const anEntry = (
  place: number,
  text: string,
  on: string,
  given: Partial<Development> = {},
): LogEntry => ({
  place,
  development: aDevelopment(text, {
    date: { on, precision: on.length === 7 ? 'month' : 'day', basis: 'sentence' },
    ...given,
  }),
});

export const aStoryBlock = (id: string, given: Partial<StoryBlock> = {}): StoryBlock => ({
  id: id as StoryId,
  headline: `What is new in ${id}`,
  state: 'developing',
  topic: null,
  topics: [],
  sources: ['Harbour Post'],
  cites: [],
  reports: 1,
  rank: 1,
  entries: [],
  background: [],
  ...given,
});

export const aCorrection = (story: string, place: number, text: string): Correction => ({
  id: `${story}.correction-${place}` as CorrectionId,
  kind: 'changed',
  place,
  story: story as StoryId,
  text,
  at: '2024-10-25T18:00:00.000Z',
});

/** An edition of these stories; its subject names the first. */
export const anEditionContent = (
  stories: readonly StoryBlock[],
  given: Partial<EditionContent> = {},
): EditionContent => ({
  edition: 'morning-wire_20241026T0500Z' as EditionId,
  newsletter: 'morning-wire' as NewsletterId,
  kind: 'daily',
  slot: '2024-10-26T05:00:00.000Z',
  language: 'en',
  after: 0,
  through: Math.max(0, ...stories.flatMap((story) => story.entries.map((entry) => entry.place))),
  chosen: null,
  subject: stories[0]?.headline ?? '',
  subjectStories: stories.slice(0, 1).map((story) => story.id),
  note: null,
  windowFrom: 0,
  stories: [...stories],
  corrections: [],
  heeds: [],
  rights: {},
  layout: 'layout',
  ...given,
});

/** The frozen edition of a content. */
export const anEdition = (content: EditionContent, given: Partial<Edition> = {}): Edition => ({
  id: content.edition,
  newsletter: content.newsletter,
  kind: content.kind,
  state: 'frozen',
  number: 1,
  slot: content.slot,
  hash: 'hash',
  subject: content.subject,
  after: content.after,
  through: content.through,
  chosen: content.chosen,
  stories: content.stories.length,
  corrects: content.corrections.map(({ id }) => id),
  heeds: content.heeds,
  developments: content.stories.reduce((sum, story) => sum + story.entries.length, 0),
  composedAt: content.slot,
  cutBy: null,
  ...UNTOUCHED,
  version: 1,
  ...given,
});

/** What a story shows: all of its entries, newest first, at most four; the rest is trimmed. */
export const aCutStory = (story: StoryBlock, given: Partial<CutStory> = {}): CutStory => {
  const places = story.entries.map((entry) => entry.place).sort((a, b) => b - a);
  return {
    story: story.id,
    shows: places.slice(0, 4),
    trims: places.slice(4),
    untilNow: story.background.length > 0 ? { background: 0 } : null,
    ...given,
  };
};

/** The cut of a reader to whom all of an edition is new: the first `full` stories in full, the others in brief. */
export const aCut = (
  content: EditionContent,
  full = content.stories.length,
  given: Partial<Cut> = {},
): Cut => ({
  edition: content.edition,
  number: 0,
  key: 'key',
  language: content.language,
  stories: content.stories.slice(0, full).map((story) => aCutStory(story)),
  brief: content.stories.slice(full).map((story) => aCutStory(story)),
  more: [],
  corrections: content.corrections.map((_, index) => index),
  ...given,
});
