import { describe, expect, it } from 'vitest';
import type { Newsletter } from '../../../src/domain/index.ts';
import {
  approveEdition,
  cancelDraft,
  composeEdition,
  type EditionStore,
  freezeEdition,
  releaseNewsletter,
  sendAllDue,
  sendDue,
} from '../../../src/editions/index.ts';
import type { EditionId, NewsletterId, StoryId } from '../../../src/kernel/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

const order = (slot: string, over: object = {}) => ({
  kind: 'daily' as const,
  slot,
  key: null,
  chosen: null,
  note: null,
  ...over,
});
const MONDAY = '2026-03-02T06:00:00.000Z';
const TUESDAY = '2026-03-03T06:00:00.000Z';

const draft = async (
  world: ReturnType<typeof editionWorld>,
  newsletter: Newsletter,
  slot = MONDAY,
  over = {},
) => {
  const edition = await composeEdition(newsletter, order(slot, over), world.ports);
  if (!edition) throw new Error('nothing new');
  return edition;
};

/** The newsletter's edition came to its end. */
const end = async (world: ReturnType<typeof editionWorld>, newsletter: Newsletter) => {
  const progress = await world.editions.progress(newsletter.id);
  await world.editions.saveProgress({ ...progress, open: null });
};

describe('composing', () => {
  it('gives the same edition for the same slot, and none where nothing is new', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    expect(await composeEdition(newsletter, order(MONDAY), world.ports)).toBeNull();
    world.add(aDevelopment('s1', 'a'));
    const first = await draft(world, newsletter);
    world.add(aDevelopment('s1', 'b'));
    expect((await draft(world, newsletter)).hash).toBe(first.hash);
    expect(first).toMatchObject({
      id: 'morning-wire_20260302T0600Z-daily',
      after: 0,
      through: 1,
      stories: 1,
      developments: 1,
    });
  });

  it('names a content by its bytes: the same is the same, other text is another', async () => {
    const [one, same, other] = await Promise.all(
      ['a', 'a', 'b'].map(async (name) => {
        const world = editionWorld();
        world.add(aDevelopment('s1', name));
        return (await draft(world, aNewsletter())).hash;
      }),
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });

  it('begins where the last one of its kind ended, and lets weekly readers have the whole week', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    await freezeEdition((await draft(world, newsletter)).id, newsletter, world.ports);
    await end(world, newsletter);
    expect(await composeEdition(newsletter, order(TUESDAY), world.ports)).toBeNull();
    world.add(aDevelopment('s1', 'b'));
    expect(await draft(world, newsletter, TUESDAY)).toMatchObject({ after: 1, through: 2 });
    const weekly = await draft(world, newsletter, TUESDAY, { kind: 'weekly' });
    expect(weekly).toMatchObject({ after: 0, through: 2, developments: 2 });
    const content = await world.contents.content(weekly.hash);
    expect(content.stories[0]?.entries.map((entry) => entry.place)).toEqual([1, 2]);
  });
});

/** A table that dies when the edition itself is to be written: its newsletter is taken by then. */
const halfFreeze = async (
  world: ReturnType<typeof editionWorld>,
  id: EditionId,
  newsletter: Newsletter,
) => {
  const editions: EditionStore = {
    get: (name) => world.editions.get(name),
    add: (added) => world.editions.add(added),
    save: () => Promise.reject(new Error('crash')),
    list: (name, limit) => world.editions.list(name, limit),
    progress: (name) => world.editions.progress(name),
    saveProgress: (progress) => world.editions.saveProgress(progress),
  };
  await expect(freezeEdition(id, newsletter, { ...world.ports, editions })).rejects.toThrow(
    'crash',
  );
};

describe('readers behind', () => {
  it('find what is old in its order too, after what is new', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    for (const [story, weight] of [
      ['s1', 0.1],
      ['s2', 0.9],
      ['s3', 0.5],
    ] as const)
      world.add(aDevelopment(story, 'old', { weight }));
    await freezeEdition((await draft(world, newsletter)).id, newsletter, world.ports);
    await end(world, newsletter);
    world.add(aDevelopment('s4', 'new', { weight: 0 }));
    const { hash } = await draft(world, newsletter, TUESDAY);
    const { stories } = await world.contents.content(hash);
    expect(stories.map((story) => story.id)).toEqual(['s4', 's2', 's3', 's1']);
  });

  it('of a kind that was added later get four weeks, not everything that there ever was', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    for (const slot of ['2026-01-05', '2026-02-16', '2026-03-01']) {
      world.add(aDevelopment('s1', slot));
      const { id } = await draft(world, newsletter, `${slot}T06:00:00.000Z`);
      await freezeEdition(id, newsletter, world.ports);
      await end(world, newsletter);
    }
    world.add(aDevelopment('s1', 'new'));
    const weekly = await draft(world, newsletter, MONDAY, { kind: 'weekly' });
    expect(weekly).toMatchObject({ after: 1, through: 4 });
  });
});

describe('freezing', () => {
  it('numbers editions one after the other, waits for the one on its way, and repeats without effect', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const first = await draft(world, newsletter);
    const frozen = await freezeEdition(first.id, newsletter, world.ports);
    expect(frozen).toMatchObject({ state: 'frozen', number: 1, hash: first.hash });
    expect(await freezeEdition(first.id, newsletter, world.ports)).toEqual(frozen);
    world.add(aDevelopment('s1', 'b'));
    const second = await draft(world, newsletter, TUESDAY);
    await expect(freezeEdition(second.id, newsletter, world.ports)).rejects.toThrow(/has to wait/u);
    await end(world, newsletter);
    expect(await freezeEdition(second.id, newsletter, world.ports)).toMatchObject({ number: 2 });
  });

  it('heals a crash between taking the number and writing the edition', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const edition = await draft(world, newsletter);
    await halfFreeze(world, edition.id, newsletter);
    expect(await freezeEdition(edition.id, newsletter, world.ports)).toMatchObject({
      state: 'frozen',
      number: 1,
    });
    expect((await world.editions.progress(newsletter.id)).lastNumber).toBe(1);
  });

  it('moves nothing for chosen stories', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const edition = await draft(world, newsletter, MONDAY, {
      kind: 'manual',
      key: 'k',
      chosen: ['s1' as StoryId],
    });
    await freezeEdition(edition.id, newsletter, world.ports);
    expect((await world.editions.progress(newsletter.id)).through.daily).toBe(0);
  });

  it('asks for approval of this very content where the rule says so', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter({ approval: 'approved' });
    world.add(aDevelopment('s1', 'a'));
    const edition = await draft(world, newsletter);
    await expect(freezeEdition(edition.id, newsletter, world.ports)).rejects.toThrow(
      /nobody has approved/u,
    );
    const by = { name: 'A. Editor', id: 'a' };
    const stale = { by, hash: 'f'.repeat(64) };
    await expect(approveEdition(edition.id, stale, newsletter, world.ports)).rejects.toThrow(
      /approval of/u,
    );
    await approveEdition(edition.id, { by, hash: edition.hash }, newsletter, world.ports);
    expect(await freezeEdition(edition.id, newsletter, world.ports)).toMatchObject({
      state: 'frozen',
    });
  });

  it('sends no cancelled draft', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const edition = await draft(world, newsletter);
    await cancelDraft(edition.id, world.ports);
    await expect(freezeEdition(edition.id, newsletter, world.ports)).rejects.toThrow(
      /is cancelled/u,
    );
  });
});

describe('an edition that was called off', () => {
  it('gives back how far its newsletter had come, so that composing again finds what was not sent', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    await freezeEdition((await draft(world, newsletter)).id, newsletter, world.ports);
    await end(world, newsletter);
    world.add(aDevelopment('s1', 'b'));
    const stopped = await freezeEdition(
      (await draft(world, newsletter, TUESDAY, { kind: 'manual', key: 'k' })).id,
      newsletter,
      world.ports,
    );
    const cancelled = await world.editions.save({
      ...stopped,
      state: 'cancelled',
      endedAt: '2026-03-02T07:00:00.000Z',
    });
    if (!cancelled) throw new Error('not saved');
    await releaseNewsletter(cancelled, world.editions);
    expect(await world.editions.progress(newsletter.id)).toMatchObject({
      open: null,
      through: { daily: 1, weekly: 0, breaking: 0, manual: 0 },
    });
    expect(await draft(world, newsletter, TUESDAY)).toMatchObject({ after: 1, through: 2 });
  });

  it('holds nothing up where it was cancelled in the middle of being frozen', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const first = await draft(world, newsletter);
    await halfFreeze(world, first.id, newsletter);
    await cancelDraft(first.id, world.ports);
    const again = await draft(world, newsletter, TUESDAY);
    expect(again).toMatchObject({ after: 0, through: 1 });
    expect(await freezeEdition(again.id, newsletter, world.ports)).toMatchObject({ number: 1 });
  });

  it('nor one that came to its end just before a crash', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const first = await freezeEdition((await draft(world, newsletter)).id, newsletter, world.ports);
    await world.editions.save({ ...first, state: 'sent', endedAt: TUESDAY });
    world.add(aDevelopment('s1', 'b'));
    const second = await draft(world, newsletter, TUESDAY);
    expect(await freezeEdition(second.id, newsletter, world.ports)).toMatchObject({ number: 2 });
  });
});

describe('editions that are due', () => {
  const waking = (world: ReturnType<typeof editionWorld>) => {
    const woken: EditionId[] = [];
    const wakePlan = async (id: EditionId): Promise<void> => void woken.push(id);
    return { woken, ports: { ...world.ports, wakePlan } };
  };

  it('wait for one that a crash left half frozen, which goes first, however late it is', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const first = await draft(world, newsletter);
    await halfFreeze(world, first.id, newsletter);
    await draft(world, newsletter, MONDAY, { kind: 'weekly' });
    world.advance(newsletter.latenessMinutes * 60_000 + 1);
    const { woken, ports } = waking(world);
    await sendDue(newsletter, ports);
    expect(woken).toEqual([first.id]);
  });

  it('of one newsletter go though those of another cannot', async () => {
    const world = editionWorld();
    const newsletter = aNewsletter();
    world.add(aDevelopment('s1', 'a'));
    const { id } = await draft(world, newsletter);
    const { woken, ports } = waking(world);
    const broken = aNewsletter({ id: 'broken' as NewsletterId });
    const list = world.editions.list.bind(world.editions);
    world.editions.list = (name, limit) =>
      name === broken.id ? Promise.reject(new Error('broken')) : list(name, limit);
    await expect(sendAllDue([broken, newsletter], ports)).rejects.toThrow('broken');
    expect(woken).toEqual([id]);
  });
});
