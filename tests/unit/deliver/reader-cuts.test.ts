import { describe, expect, it } from 'vitest';
import { ReaderCuts } from '../../../src/deliver/protocol/reader-cuts.ts';
import { type EditionContent, placesTold, type Subscription } from '../../../src/domain/index.ts';
import type { StoryId } from '../../../src/kernel/index.ts';
import { anEditionContent, anEntry, aStoryBlock } from '../../support/samples/edition-fixtures.ts';
import { aSubscription } from '../../support/samples/readers.ts';

const block = (id: string, place: number, topic: string, absorbed: string[] = []) =>
  aStoryBlock(id, {
    topics: [topic],
    absorbed: absorbed as StoryId[],
    entries: [anEntry(place, `Something about ${id}.`, '2024-10-25')],
  });

const content = (): EditionContent =>
  anEditionContent([
    block('dam', 1, 'water'),
    block('cable', 2, 'energy', ['old-cable']),
    block('ferry', 3, 'water'),
  ]);

/** Cuts of an edition, and how many were worked out for these readers. */
const cutsOf = async (readers: readonly Partial<Subscription>[]) => {
  let made = 0;
  const cuts = new ReaderCuts(content(), { cut: async () => null }, async (draft) => {
    made += 1;
    return draft?.stories.map(({ story }) => story) ?? [];
  });
  const shown: unknown[] = [];
  for (const reader of readers) shown.push(await cuts.of(aSubscription('r', reader)));
  return { shown, made };
};
describe('a reader to whom nothing is new', () => {
  it('gets a line if they asked for one, the same for all, and only from what comes by a rhythm', async () => {
    const lined = async (
      kind: EditionContent['kind'],
      readers: readonly Partial<Subscription>[],
    ) => {
      const cuts = new ReaderCuts(
        { ...content(), kind },
        { cut: async () => null },
        async (draft) => draft,
      );
      return Promise.all(readers.map((reader) => cuts.of(aSubscription('r', reader))));
    };
    const told = { watermark: { through: 3, partial: [] } };
    const [silent, one, other] = await lined('daily', [
      told,
      { ...told, quietLine: true },
      { muted: stories('dam', 'ferry', 'cable'), quietLine: true },
    ]);
    expect(silent).toBeNull();
    expect(one && [one.stories, one.brief, one.more, placesTold({ ...one, number: 0 })]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(other?.key).toBe(one?.key);
    expect(await lined('breaking', [{ ...told, quietLine: true }])).toEqual([null]);
    expect(await lined('manual', [{ ...told, quietLine: true }])).toEqual([null]);
  });
});

const stories = (...ids: string[]) => ids as StoryId[];

describe('a reader’s cut', () => {
  it('leaves out what they muted, and brings what they follow whatever its topics', async () => {
    const { shown } = await cutsOf([
      { muted: stories('dam') },
      { topics: ['water'], followed: stories('cable') },
      { topics: ['water'], followed: stories('cable'), muted: stories('ferry', 'dam') },
      { topics: ['energy'], muted: stories('cable') },
    ]);
    expect(shown).toEqual([['cable', 'ferry'], ['dam', 'cable', 'ferry'], ['cable'], []]);
  });

  it('knows a story by the names of those that it has taken in', async () => {
    const { shown } = await cutsOf([
      { muted: stories('old-cable') },
      { topics: ['water'], followed: stories('old-cable') },
    ]);
    expect(shown).toEqual([
      ['dam', 'ferry'],
      ['dam', 'cable', 'ferry'],
    ]);
  });

  it('is worked out once for all who see the same, whatever else they follow and mute', async () => {
    const elsewhere = Array.from({ length: 50 }, (_, at) => `elsewhere-${at}` as StoryId);
    const { made } = await cutsOf([
      {},
      { muted: elsewhere },
      { followed: stories('dam') },
      { followed: elsewhere, muted: stories('gone') },
    ]);
    expect(made).toBe(1);
    expect(
      (await cutsOf([{ muted: stories('dam', 'ferry') }, { muted: stories('ferry', 'x', 'dam') }]))
        .made,
    ).toBe(1);
  });
});
