import { expect, it } from 'vitest';
import { correctionId, type IssuedCorrection } from '../../src/domain/index.ts';
import type { DevelopmentId, StoryId } from '../../src/kernel/index.ts';
import { TableCorrections } from '../../src/store/corrections.ts';
import { eachTable } from '../support/stores/tables.ts';

const at = (minute: number) => `2026-03-01T08:0${minute}:00.000Z`;

const correction = (minute: number, story = 'bridge'): IssuedCorrection => ({
  id: correctionId(story as StoryId, 'd' as DevelopmentId, `order ${minute}`),
  kind: 'changed',
  place: minute + 1,
  story: story as StoryId,
  text: `Sample correction ${minute}.`,
  at: at(minute),
  development: 'd' as DevelopmentId,
  was: 'What was told.',
  by: 'Paula',
});

eachTable('corrections', (fresh) => {
  it('stand under their ids; the same order again is the same', async () => {
    const corrections = new TableCorrections((await fresh()).table);
    const first = correction(1);
    expect(await corrections.get(first.id)).toBeNull();
    expect(await corrections.add(first)).toEqual(first);
    expect(await corrections.add({ ...first, at: at(9) })).toEqual(first);
    expect(await corrections.get(first.id)).toEqual(first);
  });

  it('are listed newest first, page by page, since a moment, and by story', async () => {
    const corrections = new TableCorrections((await fresh()).table);
    const all = [correction(1), correction(2, 'dam'), correction(3), correction(4, 'dam')];
    for (const one of all) await corrections.add(one);
    const newest = all.toReversed();
    const page = await corrections.list(3);
    expect(page).toEqual(newest.slice(0, 3));
    expect(await corrections.list(3, page[2])).toEqual(newest.slice(3));
    expect(await corrections.since(at(3), 10)).toEqual(newest.slice(0, 2));
    expect(await corrections.since(at(1), 2)).toEqual(newest.slice(0, 2));
    const ofDam = await corrections.ofStories(['dam', 'nothing'] as StoryId[]);
    expect(ofDam.map(({ place }) => place).sort()).toEqual([3, 5]);
  });
});
