import { expect, it } from 'vitest';
import {
  approveEdition,
  composeEdition,
  freezeEdition,
  sendDue,
  shapeDraft,
  takeBack,
} from '../../../src/editions/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import {
  aDevelopment,
  aNewsletter,
  type EditionWorld,
  editionWorld,
  portsWith,
} from '../../support/worlds/edition-world.ts';

const NEWSLETTER = aNewsletter({ approval: 'approved' });
const SLOT = '2026-03-02T06:00:00.000Z';
const PAULA = { name: 'Paula', id: 'paula' };
const ERIN = { name: 'Erin', id: 'erin' };

const compose = async (world: EditionWorld, key: string | null = null) => {
  const kind = key === null ? 'daily' : 'manual';
  const order = { kind, slot: SLOT, key, chosen: null, note: null } as const;
  const draft = await composeEdition(NEWSLETTER, order, world.ports);
  if (!draft) throw new Error('nothing new');
  return draft;
};

const approve = (world: EditionWorld, { id, hash }: { id: EditionId; hash: string }) =>
  approveEdition(id, { by: PAULA, hash }, NEWSLETTER, world.ports);

const approvedDraft = async (key: string | null = null) => {
  const world = editionWorld();
  world.add(aDevelopment('s1', 'a'));
  return { world, draft: await approve(world, await compose(world, key)) };
};

/** Another subject, by another editor: the approval is void. */
const reword = (world: EditionWorld, { id, hash }: { id: EditionId; hash: string }) => {
  const acts = [{ act: 'subject', subject: 'Sample: in other words' }] as const;
  return shapeDraft(id, { acts, seen: hash, by: ERIN }, world.ports);
};

const due = async (world: EditionWorld): Promise<EditionId[]> => {
  const woken: EditionId[] = [];
  const wakePlan = async (id: EditionId): Promise<void> => void woken.push(id);
  await sendDue(NEWSLETTER, { ...world.ports, wakePlan });
  return woken;
};

it('a draft that is changed in the midst of being sent is not sent, and holds up no other', async () => {
  const { world, draft } = await approvedDraft('by hand');
  let changed = false;
  const ports = portsWith(world, {
    saveProgress: async (progress) => {
      const saved = await world.editions.saveProgress(progress);
      if (!changed) await reword(world, draft);
      changed = true;
      return saved;
    },
  });
  const before = await world.editions.progress(NEWSLETTER.id);
  await expect(freezeEdition(draft.id, NEWSLETTER, ports)).rejects.toMatchObject({
    code: 'edition.approval',
  });
  const { version: _, ...stands } = await world.editions.progress(NEWSLETTER.id);
  expect({ ...stands, version: before.version }).toEqual(before);
  // Who approves it later has not sent it: no sweep does either.
  await approve(world, (await world.editions.get(draft.id)) ?? draft);
  expect(await due(world)).toEqual([]);
});

it('one that a crash left half frozen, and whose approval is void since, lets the others go', async () => {
  const { world, draft } = await approvedDraft('by hand');
  const dying = portsWith(world, { save: () => Promise.reject(new Error('crash')) });
  await expect(freezeEdition(draft.id, NEWSLETTER, dying)).rejects.toThrow('crash');
  await reword(world, draft);
  world.add(aDevelopment('s1', 'b'));
  const daily = await approve(world, await compose(world));
  expect(await due(world)).toEqual([]);
  expect(await due(world)).toEqual([daily.id]);
});

it('who approves and sends while another’s send is being refused has the newsletter', async () => {
  const { world, draft } = await approvedDraft();
  const dying = portsWith(world, { save: () => Promise.reject(new Error('crash')) });
  await expect(freezeEdition(draft.id, NEWSLETTER, dying)).rejects.toThrow('crash');
  const reworded = await reword(world, draft);
  let sent = false;
  const slow = portsWith(world, {
    saveProgress: async (progress) => {
      if (!sent) {
        sent = true;
        await approve(world, reworded);
        await freezeEdition(draft.id, NEWSLETTER, world.ports);
      }
      return world.editions.saveProgress(progress);
    },
  });
  await expect(freezeEdition(draft.id, NEWSLETTER, slow)).rejects.toMatchObject({
    code: 'edition.approval',
  });
  expect((await world.editions.progress(NEWSLETTER.id)).open).toBe(draft.id);
});

it('what has changed since it was looked at is not sent, by whatever rule', async () => {
  const { world, draft } = await approvedDraft();
  await reword(world, draft);
  const automatic = aNewsletter({ approval: 'automatic' });
  const send = freezeEdition(draft.id, automatic, world.ports, { seen: draft.hash });
  await expect(send).rejects.toMatchObject({ code: 'edition.seen', kind: 'conflict' });
  expect((await world.editions.get(draft.id))?.state).toBe('draft');
});

it('one that was taken back stays so where a send of it is refused: no schedule sends it later', async () => {
  const { world, draft } = await approvedDraft();
  await freezeEdition(draft.id, NEWSLETTER, world.ports, { hold: 30_000 });
  const back = await takeBack(draft.id, 'Paula', world.ports);
  const other = await approve(world, await compose(world, 'by hand'));
  const open = await freezeEdition(other.id, NEWSLETTER, world.ports);
  const send = () => freezeEdition(draft.id, NEWSLETTER, world.ports);
  await expect(send()).rejects.toMatchObject({ code: 'edition.open' });
  await world.editions.save({ ...open, state: 'sent', endedAt: SLOT });
  const reworded = await reword(world, back);
  await expect(send()).rejects.toMatchObject({ code: 'edition.approval' });
  await approve(world, reworded);
  expect(await due(world)).toEqual([]);
  expect((await send()).state).toBe('frozen');
});

it('a send whose own write looks refused, its reply lost, keeps the newsletter', async () => {
  const { world, draft } = await approvedDraft();
  let lost = false;
  const ports = portsWith(world, {
    save: async (edition) => {
      const saved = await world.editions.save(edition);
      if (lost) return saved;
      lost = true;
      return null;
    },
  });
  expect((await freezeEdition(draft.id, NEWSLETTER, ports)).state).toBe('frozen');
  expect(await world.editions.progress(NEWSLETTER.id)).toMatchObject({
    open: draft.id,
    lastNumber: 1,
  });
});
