import { describe, expect, it } from 'vitest';
import { type Edition, placesTold, type ShapeAct } from '../../../src/domain/index.ts';
import {
  approveEdition,
  composeEdition,
  cutFor,
  DraftConflict,
  fullCut,
  openDraft,
  refreshDraft,
  shapeDraft,
} from '../../../src/editions/index.ts';
import type { DevelopmentId, StoryId } from '../../../src/kernel/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

const ADA = { name: 'Ada', id: 'ada' };
const BEN = { name: 'Ben', id: 'ben' };
const NEWSLETTER = aNewsletter();
const s = (id: string) => id as StoryId;

/** A draft of three stories, the heaviest first: north, middle, south. */
const draftOfThree = async () => {
  const world = editionWorld();
  for (const [story, weight] of [
    ['north', 0.9],
    ['middle', 0.7],
    ['south', 0.5],
  ] as const) {
    world.add(aDevelopment(story, 'a', { weight }));
    world.add(aDevelopment(story, 'b', { weight: weight - 0.05 }));
  }
  const order = { kind: 'manual', slot: '2026-03-02T06:00:00.000Z', chosen: null } as const;
  const draft = await composeEdition(NEWSLETTER, { ...order, key: 'k', note: null }, world.ports);
  if (!draft) throw new Error('nothing was composed');
  const shape = async (seen: string, by: typeof ADA, ...acts: ShapeAct[]): Promise<Edition> =>
    shapeDraft(draft.id, { acts, seen, by }, world.ports);
  const now = async () => {
    const { edition } = await openDraft(draft.id, world.ports);
    return { edition, content: await world.contents.content(edition.hash) };
  };
  return { world, draft, shape, now };
};

const idsOf = ({ stories }: { readonly stories: readonly { readonly id: string }[] }) =>
  stories.map(({ id }) => id);

describe('a draft in the shape of its editors', () => {
  it('has another hash for each change, the same again for the change taken back, and says who did what', async () => {
    const { draft, shape, now } = await draftOfThree();
    const pinned = await shape(draft.hash, ADA, { act: 'pin', story: s('south') });
    expect(pinned.hash).not.toBe(draft.hash);
    expect(idsOf((await now()).content)).toEqual(['south', 'north', 'middle']);
    const back = await shape(pinned.hash, BEN, { act: 'unpin', story: s('south') });
    expect(back.hash).toBe(draft.hash);
    expect(back.shaping?.changes).toMatchObject([
      { by: 'Ada', editor: 'ada', did: { act: 'pin', story: 'south' } },
      { by: 'Ben', editor: 'ben', did: { act: 'unpin', story: 'south' } },
    ]);
  });

  it('moves stories among their like, and puts what came later where its rank does', async () => {
    const { world, draft, shape, now } = await draftOfThree();
    const first = await shape(draft.hash, ADA, { act: 'move', story: s('south'), to: 'up' });
    expect(idsOf((await now()).content)).toEqual(['north', 'south', 'middle']);
    world.add(aDevelopment('late', 'a', { weight: 0.8 }));
    await refreshDraft(draft.id, { seen: first.hash, by: BEN }, NEWSLETTER, world.ports);
    const { edition, content } = await now();
    expect(idsOf(content)).toEqual(['north', 'late', 'south', 'middle']);
    expect(edition).toMatchObject({ stories: 4, developments: 7, through: 7 });
    expect(edition.shaping?.changes.at(-1)).toMatchObject({ by: 'Ben', did: { act: 'refresh' } });
    const top = await shape(edition.hash, ADA, { act: 'move', story: s('north'), to: 'up' });
    expect(top.hash).toBe(edition.hash);
  });

  it('rewords and marks it as the desk’s, and makes the subject of what it says then', async () => {
    const { draft, shape, now } = await draftOfThree();
    const headline = 'Harbour opens again';
    const reworded = await shape(draft.hash, ADA, { act: 'headline', story: s('north'), headline });
    const { content } = await now();
    expect(content.stories[0]).toMatchObject({ headline, reworded: true });
    expect(content.stories[1]).not.toHaveProperty('reworded');
    expect(content.subject).toContain(headline);
    await shape(reworded.hash, ADA, { act: 'subject', subject: 'What we know of the harbour' });
    expect((await now()).content).toMatchObject({
      subject: 'What we know of the harbour',
      subjectStories: content.subjectStories,
    });
  });

  it('leaves out what is hidden and counts it as told to none', async () => {
    const { draft, shape, now } = await draftOfThree();
    await shape(
      draft.hash,
      ADA,
      { act: 'hide', story: s('middle') },
      { act: 'drop', development: 'south-b' as DevelopmentId },
    );
    const { edition, content } = await now();
    expect(edition).toMatchObject({ stories: 2, developments: 3, through: draft.through });
    const cut = fullCut(content);
    const places = placesTold(cut);
    expect([...places].sort()).toEqual([1, 2, 5]);
  });

  it('keeps what is pinned first for who comes back from a pause, too', async () => {
    const { draft, shape, now } = await draftOfThree();
    await shape(draft.hash, ADA, { act: 'pin', story: s('south') });
    const cut = cutFor((await now()).content, {
      topics: [],
      language: 'en',
      watermark: { through: 0, partial: [] },
      told: new Set(),
      away: '2026-02-01T00:00:00.000Z',
    });
    expect(cut?.stories.map(({ story }) => story)).toEqual(['south', 'north', 'middle']);
  });

  it('refuses what is not in it, and what would leave nothing', async () => {
    const { draft, shape } = await draftOfThree();
    await expect(shape(draft.hash, ADA, { act: 'pin', story: s('nowhere') })).rejects.toThrow(
      /story "nowhere": .* allowed are north, middle, south/u,
    );
    const all = ['north', 'middle', 'south'].map((id) => ({ act: 'hide' as const, story: s(id) }));
    await expect(shape(draft.hash, ADA, ...all)).rejects.toThrow(/nothing new would be left/u);
  });
});

describe('two editors of one draft', () => {
  it('neither overwrites the other: the later one is shown both versions', async () => {
    const { draft, shape, now } = await draftOfThree();
    const theirs = await shape(draft.hash, ADA, {
      act: 'headline',
      story: s('north'),
      headline: 'By Ada',
    });
    const act = { act: 'headline', story: s('north'), headline: 'By Ben' } as const;
    const refused = await shape(draft.hash, BEN, act).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DraftConflict);
    expect((refused as DraftConflict).versions).toMatchObject({
      seen: draft.hash,
      current: theirs.hash,
      last: { by: 'Ada' },
      theirs: { headlines: { north: 'By Ada' } },
      yours: { headlines: { north: 'By Ben' } },
    });
    expect((refused as Error).message).toContain(
      'headline of north: theirs “By Ada”, yours “By Ben”',
    );
    expect((await now()).edition).toEqual(theirs);
    // What is so already is no conflict: a button pressed twice.
    await expect(
      shape(draft.hash, ADA, { act: 'headline', story: s('north'), headline: 'By Ada' }),
    ).resolves.toEqual(theirs);
  });

  it('tells both versions also where the other was quicker by a moment', async () => {
    const { world, draft, shape, now } = await draftOfThree();
    const { editions } = world;
    let raced = false;
    const late = {
      ...world.ports,
      editions: Object.assign(Object.create(editions), {
        get: editions.get.bind(editions),
        save: async (edition: Edition) => {
          if (!raced) await shape(draft.hash, ADA, { act: 'note', note: 'By Ada' });
          raced = true;
          return editions.save(edition);
        },
      }),
    };
    const acts = [{ act: 'note', note: 'By Ben' }] as const;
    await expect(
      shapeDraft(draft.id, { acts, seen: draft.hash, by: BEN }, late),
    ).rejects.toMatchObject({ code: 'edition.draft-changed', versions: { last: { by: 'Ada' } } });
    expect((await now()).content.note).toBe('By Ada');
  });

  it('voids an approval, and asks for another pair of eyes where the rule says so', async () => {
    const { world, draft, shape } = await draftOfThree();
    const careful = { fourEyes: true };
    const approve = (by: typeof ADA, hash: string) =>
      approveEdition(draft.id, { by, hash }, careful, world.ports);
    await approve(ADA, draft.hash);
    const changed = await shape(draft.hash, ADA, { act: 'note', note: 'A word before.' });
    expect(changed).toMatchObject({ state: 'draft', approval: null });
    await expect(approve(ADA, changed.hash)).rejects.toMatchObject({ code: 'edition.four-eyes' });
    await expect(approve(BEN, changed.hash)).resolves.toMatchObject({ approval: { by: 'Ben' } });
  });

  it('asks for them where one editor cut it by hand, with words of their own, and nobody changed it', async () => {
    const { world } = await draftOfThree();
    const order = {
      kind: 'manual',
      slot: '2026-03-02T06:00:00.000Z',
      key: 'by Ada',
      chosen: null,
      note: 'By Ada.',
    } as const;
    const cut = await composeEdition(NEWSLETTER, { ...order, by: ADA }, world.ports);
    if (!cut) throw new Error('nothing new');
    const approve = (by: typeof ADA) =>
      approveEdition(cut.id, { by, hash: cut.hash }, { fourEyes: true }, world.ports);
    await expect(approve(ADA)).rejects.toMatchObject({ code: 'edition.four-eyes' });
    await expect(approve(BEN)).resolves.toMatchObject({ approval: { by: 'Ben' } });
  });
});
