import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cut, EditionContent, LogPlace } from '../../../src/domain/index.ts';
import { placesTold } from '../../../src/domain/index.ts';
import { contentOf } from '../../../src/editions/content.ts';
import { catchUpCut, fullCut, toldBy } from '../../../src/editions/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

const slotOf = (number: number): string => `2026-03-0${number + 2}T06:00:00.000Z`;

/** What one article brings: a story, and whether it overtakes the newest figure of that story. */
const news = fc.record({ story: fc.integer({ min: 0, max: 3 }), overtakes: fc.boolean() });
const editionsOf = fc.array(fc.array(news, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 5,
});

type Told = { readonly content: EditionContent; readonly through: LogPlace };

/** Composes each edition of what came since the one before. */
const compose = async (editions: readonly (readonly { story: number; overtakes: boolean }[])[]) => {
  const world = editionWorld();
  const newest = new Map<number, ReturnType<typeof aDevelopment>>();
  const overtakenBy = new Map<LogPlace, LogPlace>();
  const placeOf = new Map<string, LogPlace>();
  const told: Told[] = [];
  let through = 0;
  for (const [number, articles] of editions.entries()) {
    const after = through;
    for (const { story, overtakes } of articles) {
      through += 1;
      const before = overtakes ? newest.get(story) : undefined;
      const one = aDevelopment(`s${story}`, `${through}`, { supersedes: before?.id ?? null });
      if (before) overtakenBy.set(placeOf.get(before.id) ?? 0, through);
      placeOf.set(one.id, through);
      newest.set(story, one);
      world.add(one);
    }
    const slot = slotOf(number);
    const edition = `e${number}` as EditionId;
    const order = { edition, kind: 'daily', slot, note: null, chosen: null } as const;
    const range = { after, through, windowFrom: 0 };
    const content = await contentOf(order, aNewsletter(), range, world.ports);
    if (!content) throw new Error('an edition of nothing');
    told.push({ content: { ...content, layout: '' }, through });
  }
  return { told, overtakenBy };
};

const shown = ({ stories, brief, more }: Cut): number[] =>
  [...stories, ...brief, ...more].flatMap(({ shows }) => shows);

describe('catching up', () => {
  it('tells what the editions in between told, together, less what was overtaken', async () => {
    await fc.assert(
      fc.asyncProperty(editionsOf, fc.nat(4), async (editions, read) => {
        const { told, overtakenBy } = await compose(editions);
        const known = Math.min(read, told.length - 1);
        const missed = told.slice(known);
        const from = known === 0 ? 0 : (told[known - 1]?.through ?? 0);
        const newest = missed.at(-1)?.content as EditionContent;
        const cut = catchUpCut(newest, { told: from, day: '2026-03-01', heeds: [] });
        const union = new Set(missed.flatMap(({ content }) => placesTold(fullCut(content))));
        expect(new Set(cut ? placesTold(cut) : [])).toEqual(union);
        for (const place of cut ? shown(cut) : []) expect(overtakenBy.has(place)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing for somebody who has had the newest edition', async () => {
    const { told } = await compose([[{ story: 0, overtakes: false }]]);
    const [only] = told;
    if (!only) throw new Error('no edition');
    const seen = { told: only.through, day: '2026-03-02', heeds: [] };
    expect(catchUpCut(only.content, seen)).toBeNull();
  });

  it('takes as told what the editions of everything told by then', () => {
    const edition = (slot: string, through: number, chosen: null | []) => ({
      slot,
      through,
      chosen,
    });
    const editions = [edition('c', 9, null), edition('b', 7, []), edition('a', 4, null)];
    expect(toldBy(editions, (slot) => slot <= 'b')).toBe(4);
    expect(toldBy(editions, () => false)).toBe(0);
  });
});
