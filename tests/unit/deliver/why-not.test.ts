import { describe, expect, it } from 'vitest';
import { type WhyNot, whyNot } from '../../../src/deliver/index.ts';
import { type Edition, PARTIAL_LIMIT, type Subscription } from '../../../src/domain/index.ts';
import type { EditionId, StoryId } from '../../../src/kernel/index.ts';
import {
  anEdition,
  anEditionContent,
  anEntry,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';
import { aSubscription } from '../../support/samples/readers.ts';

const content = anEditionContent([
  aStoryBlock('dam', {
    topics: ['water'],
    entries: [anEntry(1, 'The dam is shut.', '2024-10-25')],
  }),
]);
/** Of Friday, 25 October 2024; sent at once. */
const SLOT = '2024-10-25T05:00:00.000Z';
const sent: Partial<Edition> = {
  kind: 'daily',
  state: 'sent',
  slot: SLOT,
  startedAt: SLOT,
  planned: { people: 9, chunks: 1 },
};
const told = { since: '2024-01-01T00:00:00.000Z', watermark: { through: 1, partial: [] } };
const away = (until: string | null) => ({ away: { since: '2024-10-20', until, through: 0 } });
const part = { edition: 'other' as EditionId, cut: 1, through: 1 };

const CASES: readonly (readonly [WhyNot, Partial<Subscription>, Partial<Edition>])[] = [
  ['had-all', {}, {}],
  ['had-all', { quietLine: true, topics: ['water'] }, {}],
  ['topics', { topics: ['energy'] }, {}],
  ['muted', { topics: ['water'], muted: ['dam' as StoryId] }, {}],
  ['topics', { topics: ['energy'], muted: ['dam' as StoryId] }, {}],
  ['rhythm', { rhythm: 'weekly' }, {}],
  ['rhythm', { rhythm: 'weekdays' }, { slot: '2024-10-26T05:00:00.000Z' }],
  ['rhythm', { breaking: false }, { kind: 'breaking' }],
  ['had-all', { rhythm: 'weekly' }, { kind: 'manual' }],
  ['paused', { state: 'paused', ...away(null) }, {}],
  ['paused', { state: 'confirmed', ...away('2024-10-26T00:00:00.000Z') }, {}],
  ['had-all', { state: 'paused', ...away('2024-10-25T00:00:00.000Z') }, {}],
  ['had-all', { ...away(null) }, { slot: '2024-10-18T05:00:00.000Z' }],
  ['had-left', { state: 'unsubscribed', left: { at: SLOT, edition: null } }, {}],
  [
    'had-all',
    { state: 'unsubscribed', left: { at: '2024-10-25T06:00:00.000Z', edition: null } },
    {},
  ],
  ['joined-later', { since: '2024-10-25T05:00:01.000Z' }, {}],
  ['not-confirmed', { state: 'pending', since: null }, {}],
  ['cancelled', {}, { state: 'cancelled' }],
  ['being-counted', {}, { state: 'frozen', planned: null }],
  [
    'waits-for-full',
    { watermark: { through: 0, partial: Array.from({ length: PARTIAL_LIMIT }, () => part) } },
    { kind: 'manual', chosen: ['dam' as StoryId] },
  ],
];

describe('why an edition was not for a reader', () => {
  it.each(CASES)('%s, case %#', async (why, reader, edition) => {
    const ports = { ledger: { cut: async () => null }, content: async () => content };
    const of = anEdition(content, { ...sent, ...edition });
    const by = aSubscription('r', { ...told, ...reader });
    expect(await whyNot(of, by, 'Europe/Berlin', ports)).toBe(why);
  });

  it('of one that only corrects: they were never told what it corrects', async () => {
    const only = { ...content, stories: [] };
    const ports = { ledger: { cut: async () => null }, content: async () => only };
    const edition = anEdition(only, { ...sent, kind: 'manual' });
    expect(await whyNot(edition, aSubscription('r', told), 'Europe/Berlin', ports)).toBe(
      'not-told-otherwise',
    );
  });
});
