import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/deliver/index.ts';
import {
  CHUNK_SIZE,
  type ChunkState,
  type Cut,
  type FeedbackMark,
  NO_FEEDBACK,
  PARTIAL_LIMIT,
  type Roster,
} from '../../src/domain/index.ts';
import {
  type ChunkId,
  digest,
  type EditionId,
  type StoryId,
  type SubscriberId,
} from '../../src/kernel/index.ts';
import { TableLedger } from '../../src/store/ledger.ts';
import { eachTable } from '../support/stores/tables.ts';

const edition = 'morning-wire_20260302' as EditionId;
const chunk = '03-0001' as ChunkId;

const aCut = (number: number, key = `key-${number}`): Cut => ({
  edition,
  number,
  key,
  language: 'en',
  stories: [],
  brief: [],
  more: [],
  corrections: [],
});

const aRoster = (size: number, prefix = 'reader'): Roster => ({
  edition,
  chunk,
  recipients: Array.from({ length: size }, (_, index) => ({
    subscriber: `${prefix}-${String(index).padStart(3, '0')}` as SubscriberId,
    cut: index % 3,
    before: {
      through: index % 2,
      partial: index % 5 === 0 ? [{ edition, cut: 1, through: 9 }] : [],
    },
  })),
});

const some = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

const mark = (over: Partial<FeedbackMark>): FeedbackMark => ({ ...NO_FEEDBACK, ...over });

eachTable('Ledger', (makeTable) => {
  const fresh = async (): Promise<Ledger> => new TableLedger((await makeTable()).table);

  describe('cuts', () => {
    it('gives a number away once, and lists by number', async () => {
      const ledger = await fresh();
      expect(await ledger.addCut(aCut(1))).toBe(true);
      expect(await ledger.addCut(aCut(0))).toBe(true);
      expect(await ledger.addCut(aCut(1, 'another'))).toBe(false);
      expect((await some(ledger.cuts(edition))).map((cut) => cut.key)).toEqual(['key-0', 'key-1']);
      expect(await ledger.cut(edition, 1)).toEqual(aCut(1));
      expect(await ledger.cut(edition, 2)).toBeNull();
    });
  });

  describe('the largest', () => {
    it('cut of a thousand sources on one day is kept as it was', async () => {
      const ledger = await fresh();
      const more = Array.from({ length: 8000 }, (_, index) => ({
        story: digest(['story', String(index)], 26) as StoryId,
        shows: [index * 3 + 1, index * 3 + 2],
        trims: [index * 3 + 3],
        untilNow: null,
      }));
      const cut = { ...aCut(0), more };
      expect(await ledger.addCut(cut)).toBe(true);
      expect(await ledger.cut(edition, 0)).toEqual(cut);
    });

    it('roster, of readers who were all told other partial editions, is kept as it was', async () => {
      const ledger = await fresh();
      const longest = `${'n'.repeat(40)}_20260302T0600Z-breaking`;
      const recipients = Array.from({ length: CHUNK_SIZE }, (_, index) => ({
        subscriber: digest(['reader', String(index)], 26) as SubscriberId,
        cut: 100_000 + index,
        before: {
          through: 1_000_000 + index,
          partial: Array.from({ length: PARTIAL_LIMIT }, () => ({
            edition: longest as EditionId,
            cut: 100_000 + index,
            through: 1_000_000,
          })),
        },
      }));
      const roster = { edition: longest as EditionId, chunk, recipients };
      await ledger.addChunk(roster);
      expect(await ledger.roster(roster.edition, chunk)).toEqual(roster);
    });
  });

  describe('chunks', () => {
    it('keeps a full roster as it was, with everybody planned', async () => {
      const ledger = await fresh();
      const roster = aRoster(CHUNK_SIZE);
      expect(await ledger.addChunk(roster)).toEqual(roster);
      expect(await ledger.roster(edition, chunk)).toEqual(roster);
      const state = await ledger.state(edition, chunk);
      expect(state?.marks).toHaveLength(CHUNK_SIZE);
      expect(state?.marks[249]).toEqual({ delivery: { state: 'planned' }, attempt: 1 });
      expect(state).toMatchObject({ version: 1, claimedAt: null, repaired: false });
    });

    it('gives the first roster to whoever comes second, and leaves its state alone', async () => {
      const ledger = await fresh();
      await ledger.addChunk(aRoster(3, 'first'));
      const state = (await ledger.state(edition, chunk)) as ChunkState;
      await ledger.advance({ ...state, version: 2, owner: 'worker' });
      expect(await ledger.addChunk(aRoster(5, 'second'))).toEqual(aRoster(3, 'first'));
      expect(await ledger.state(edition, chunk)).toMatchObject({ version: 2, owner: 'worker' });
    });

    it('closes a shard with a roster of nobody, which has no state', async () => {
      const ledger = await fresh();
      expect((await ledger.addChunk(aRoster(0))).recipients).toEqual([]);
      expect(await ledger.state(edition, chunk)).toBeNull();
      expect((await ledger.addChunk(aRoster(2))).recipients).toEqual([]);
      expect(await some(ledger.states(edition))).toEqual([]);
    });

    it('lists the states of an edition by chunk', async () => {
      const ledger = await fresh();
      await ledger.addChunk({ ...aRoster(1), chunk: '10-0001' as ChunkId });
      await ledger.addChunk({ ...aRoster(1), chunk: '02-0002' as ChunkId });
      await ledger.addChunk({ ...aRoster(1), edition: 'other' as EditionId });
      const states = await some(ledger.states(edition));
      expect(states.map((state) => state.chunk)).toEqual(['02-0002', '10-0001']);
      const following = async (place: string) =>
        (await some(ledger.states(edition, { after: place as ChunkId }))).map(
          (state) => state.chunk,
        );
      expect(await following('02-0002')).toEqual(['10-0001']);
      expect(await following('02-0003')).toEqual(['10-0001']);
      expect(await following('10-0001')).toEqual([]);
      const ofShard = await some(ledger.states(edition, { shard: 2 }));
      expect(ofShard.map((state) => state.chunk)).toEqual(['02-0002']);
      expect(await some(ledger.states(edition, { shard: 1 }))).toEqual([]);
    });

    it('lists those with a delivery that is held or was decided about, and no others', async () => {
      const ledger = await fresh();
      const ids = ['02-0001', '02-0002', '10-0001'] as ChunkId[];
      for (const id of ids) await ledger.addChunk({ ...aRoster(2), chunk: id });
      const doubtful = async (after: ChunkId | null = null) =>
        (await some(ledger.doubtful(edition, after))).map((state) => state.chunk);
      const next = async (id: ChunkId, over: Partial<ChunkState>) => {
        const state = (await ledger.state(edition, id)) as ChunkState;
        await ledger.advance({ ...state, version: state.version + 1, ...over });
      };
      const mark = (state: 'held' | 'sent') => [{ delivery: { state }, attempt: 1 }];
      expect(await doubtful()).toEqual([]);
      for (const id of ids) await next(id, { marks: mark('held') });
      expect(await doubtful()).toEqual(ids);
      expect(await doubtful(ids[0])).toEqual(ids.slice(1));
      await next('02-0001' as ChunkId, { marks: mark('sent') });
      const decision = {
        choice: 'count-as-sent',
        by: 'Paula',
        at: '2031-05-12T09:00:00.000Z',
        about: [[0, 1]],
      } as const;
      await next('10-0001' as ChunkId, { marks: mark('sent'), decisions: [decision] });
      expect(await doubtful()).toEqual(ids.slice(1));
    });

    it('lets one of many racing writers through', async () => {
      const ledger = await fresh();
      await ledger.addChunk(aRoster(4));
      const state = (await ledger.state(edition, chunk)) as ChunkState;
      const wins = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          ledger.advance({ ...state, version: 2, owner: `worker-${index}` }),
        ),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await ledger.state(edition, chunk)).toMatchObject({
        owner: `worker-${wins.indexOf(true)}`,
      });
    });

    it('keeps every mark and attempt', async () => {
      const ledger = await fresh();
      await ledger.addChunk(aRoster(3));
      const state = (await ledger.state(edition, chunk)) as ChunkState;
      const next: ChunkState = {
        ...state,
        version: 2,
        owner: 'w',
        claimedAt: '2026-03-02T06:00:00.000Z',
        marks: [
          { delivery: { state: 'claimed' }, attempt: 15 },
          { delivery: { state: 'skipped', reason: 'cancelled' }, attempt: 1 },
          { delivery: { state: 'failed', reason: 'content' }, attempt: 2 },
        ],
        decisions: [
          { choice: 'send-again', by: 'ada', at: '2026-03-03T06:00:00.000Z', about: [[0, 14]] },
        ],
      };
      expect(await ledger.advance(next)).toBe(true);
      expect(await ledger.state(edition, chunk)).toEqual(next);
    });
  });

  describe('cursors', () => {
    it('are kept by shard', async () => {
      const ledger = await fresh();
      const cursor = { edition, shard: 3, after: null, chunks: 0, people: 0, done: true } as const;
      expect(await ledger.cursor(edition, 3)).toBeNull();
      await ledger.saveCursor(cursor);
      expect(await ledger.cursor(edition, 3)).toEqual(cursor);
      expect(await ledger.cursor(edition, 4)).toBeNull();
    });
  });

  describe('receipts', () => {
    it('are those of the chunk, and the same one twice is one', async () => {
      const ledger = await fresh();
      const receipt = { edition, chunk, owner: 'abc', sent: [[4, 'ses-4'] as const] };
      await ledger.addReceipt(receipt);
      await ledger.addReceipt(receipt);
      await ledger.addReceipt({ ...receipt, owner: 'def' });
      await ledger.addReceipt({ ...receipt, chunk: '03-0002' as ChunkId });
      const found = await some(ledger.receipts(edition, chunk));
      expect(found).toEqual([receipt, { ...receipt, owner: 'def' }]);
    });
  });

  describe('feedback', () => {
    it('adds up, and tells what stood before', async () => {
      const ledger = await fresh();
      const sent = new Map([[7, mark({ accepted: true })]]);
      expect(await ledger.feedback(edition, chunk)).toEqual(new Map());
      expect(await ledger.mergeFeedback(edition, chunk, sent)).toEqual(new Map());
      const bounced = new Map([[7, mark({ bounced: true })]]);
      expect(await ledger.mergeFeedback(edition, chunk, bounced)).toEqual(sent);
      const both = new Map([[7, mark({ accepted: true, bounced: true })]]);
      expect(await ledger.mergeFeedback(edition, chunk, sent)).toEqual(both);
      expect(await ledger.feedback(edition, chunk)).toEqual(both);
    });

    it('is listed by chunk, as it was merged', async () => {
      const ledger = await fresh();
      const full = mark({
        accepted: true,
        rejected: true,
        delivered: true,
        bounced: true,
        bouncedHard: true,
        complained: true,
      });
      const first = new Map([[249, full]]);
      const second = new Map([[0, mark({ bouncedHard: true })]]);
      await ledger.mergeFeedback(edition, '10-0001' as ChunkId, second);
      await ledger.mergeFeedback(edition, chunk, first);
      await ledger.mergeFeedback('other' as EditionId, chunk, second);
      expect(await some(ledger.feedbackByChunk(edition))).toEqual([
        { chunk, marks: first },
        { chunk: '10-0001', marks: second },
      ]);
    });

    it('loses nothing when several write at once', async () => {
      const ledger = await fresh();
      await Promise.all(
        Array.from({ length: 8 }, (_, place) =>
          ledger.mergeFeedback(edition, chunk, new Map([[place, mark({ delivered: true })]])),
        ),
      );
      expect((await ledger.feedback(edition, chunk)).size).toBe(8);
    });
  });
});
