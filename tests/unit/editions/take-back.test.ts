import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/domain/index.ts';
import {
  approveEdition,
  composeEdition,
  freezeEdition,
  sendDue,
  takeBack,
} from '../../../src/editions/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import {
  aDevelopment,
  aNewsletter,
  editionWorld,
  portsWith,
} from '../../support/worlds/edition-world.ts';

const NEWSLETTER = aNewsletter();
const HOLD = 30_000;
const SLOT = '2026-03-02T06:00:00.000Z';

const waiting = async () => {
  const world = editionWorld();
  world.add(aDevelopment('s1', 'a'));
  const order = { kind: 'daily', slot: SLOT, key: null, chosen: null, note: null } as const;
  const draft = await composeEdition(NEWSLETTER, order, world.ports);
  if (!draft) throw new Error('nothing new');
  const by = { name: 'Ada', id: 'ada' };
  await approveEdition(draft.id, { by, hash: draft.hash }, NEWSLETTER, world.ports);
  const frozen = await freezeEdition(draft.id, NEWSLETTER, world.ports, { hold: HOLD });
  return { world, frozen };
};
type Waiting = Awaited<ReturnType<typeof waiting>>['world'];

/** Dies before it lets go of the newsletter. */
const dying = (world: Waiting) =>
  portsWith(world, { saveProgress: () => Promise.reject(new Error('crash')) });

const due = async (world: Waiting): Promise<EditionId[]> => {
  const woken: EditionId[] = [];
  const wakePlan = async (id: EditionId): Promise<void> => void woken.push(id);
  await sendDue(NEWSLETTER, { ...world.ports, wakePlan });
  return woken;
};

describe('an edition that was sent and waits', () => {
  it('says when it goes, and is sent once however often it is sent', async () => {
    const { world, frozen } = await waiting();
    expect(frozen).toMatchObject({
      state: 'frozen',
      goesAt: '2026-03-02T06:00:30.000Z',
    });
    const again = () => freezeEdition(frozen.id, NEWSLETTER, world.ports, { hold: HOLD });
    expect(await Promise.all([again(), again()])).toEqual([frozen, frozen]);
  });

  it('is the approved draft that it was once it is taken back, and its number and range are free', async () => {
    const { world, frozen } = await waiting();
    const back = await takeBack(frozen.id, 'Ada', world.ports);
    expect(back).toMatchObject({
      state: 'approved',
      number: null,
      goesAt: null,
      takenBack: { by: 'Ada' },
    });
    expect(await world.editions.progress(NEWSLETTER.id)).toMatchObject({
      open: null,
      lastNumber: 0,
      through: { daily: 0 },
    });
    const { version: _, ...same } = back;
    expect(await takeBack(frozen.id, 'Ada', world.ports)).toMatchObject(same);
    // Its slot has come, and the rule would let it go: but somebody stopped it.
    expect(await due(world)).toEqual([]);
    const sent = await freezeEdition(frozen.id, NEWSLETTER, world.ports, { hold: HOLD });
    expect(sent).toMatchObject({ state: 'frozen', number: 1, takenBack: null });
  });

  it('cannot be taken back once its delivery has begun', async () => {
    const { world, frozen } = await waiting();
    await world.editions.save({ ...frozen, goesAt: null });
    await expect(takeBack(frozen.id, 'Ada', world.ports)).rejects.toMatchObject({
      code: 'edition.gone',
    });
  });

  it('whoever was too late by a moment is told so, and nothing is undone', async () => {
    const { world, frozen } = await waiting();
    const begun = { ...frozen, goesAt: null } satisfies Edition;
    await world.editions.save(begun);
    await expect(
      takeBack(frozen.id, 'Ada', portsWith(world, { get: async () => frozen })),
    ).rejects.toMatchObject({ code: 'edition.changed' });
    expect((await world.editions.progress(NEWSLETTER.id)).open).toBe(frozen.id);
  });

  it.each([
    ['the sweep', async (world: Waiting) => expect(await due(world)).toEqual([])],
    [
      'taking it back once more',
      async (world: Waiting, id: EditionId) => {
        await takeBack(id, 'Ada', world.ports);
      },
    ],
  ])('lets go of its newsletter also after a crash, by %s', async (_, mend) => {
    const { world, frozen } = await waiting();
    await expect(takeBack(frozen.id, 'Ada', dying(world))).rejects.toThrow('crash');
    expect((await world.editions.progress(NEWSLETTER.id)).open).toBe(frozen.id);
    await mend(world, frozen.id);
    expect(await world.editions.progress(NEWSLETTER.id)).toMatchObject({
      open: null,
      lastNumber: 0,
      through: { daily: 0 },
    });
  });

  it('has one number when it is sent again after such a crash', async () => {
    const { world, frozen } = await waiting();
    await expect(takeBack(frozen.id, 'Ada', dying(world))).rejects.toThrow('crash');
    const sent = await freezeEdition(frozen.id, NEWSLETTER, world.ports);
    expect(sent).toMatchObject({ number: 1, takenBack: null });
    expect(await world.editions.progress(NEWSLETTER.id)).toMatchObject({
      open: frozen.id,
      lastNumber: 1,
    });
  });
});

describe('two who send an edition at the same moment', () => {
  it('send one', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a'));
    const order = { kind: 'manual', slot: SLOT, key: 'k', chosen: null, note: null } as const;
    const draft = await composeEdition(NEWSLETTER, order, world.ports);
    const send = () =>
      freezeEdition(draft?.id as EditionId, NEWSLETTER, world.ports, { hold: HOLD });
    const [one, other] = await Promise.all([send(), send()]);
    expect(other).toEqual(one);
    expect(await world.editions.progress(NEWSLETTER.id)).toMatchObject({ lastNumber: 1 });
  });
});
