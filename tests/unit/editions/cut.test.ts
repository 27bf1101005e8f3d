import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EditionContent,
  placesTold,
  raise,
  type Watermark,
} from '../../../src/domain/index.ts';
import { composeEdition, cutFor, fullCut } from '../../../src/editions/index.ts';
import type { StoryId } from '../../../src/kernel/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

const SLOT = '2026-03-02T06:00:00.000Z';
const NOBODY: Watermark = { through: 0, partial: [] };
const view = (over: object = {}) => ({
  topics: [],
  language: 'en',
  watermark: NOBODY,
  told: new Set<number>(),
  ...over,
});

const contentOf = async (
  world: ReturnType<typeof editionWorld>,
  over: { key?: string; chosen?: string[]; rights?: EditionContent['rights'] } = {},
): Promise<EditionContent> => {
  const edition = await composeEdition(
    aNewsletter({ rights: over.rights ?? {} }),
    {
      kind: 'manual',
      slot: SLOT,
      key: over.key ?? 'k',
      chosen: (over.chosen as StoryId[]) ?? null,
      note: null,
    },
    world.ports,
  );
  if (!edition) throw new Error('nothing new');
  return world.contents.content(edition.hash);
};

describe('a cut', () => {
  it('holds what is past the watermark and no more', async () => {
    const world = editionWorld();
    for (const name of ['a', 'b', 'c']) world.add(aDevelopment('s1', name));
    const content = await contentOf(world);
    const cut = cutFor(content, view({ watermark: { through: 2, partial: [] } }));
    expect(cut?.stories[0]?.shows).toEqual([3]);
    expect(cut?.stories[0]?.untilNow).toEqual({ place: 2 - 1 });
  });

  it('is nothing for a reader who has had all of it', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a'));
    expect(
      cutFor(await contentOf(world), view({ watermark: { through: 1, partial: [] } })),
    ).toBeNull();
  });

  it('leaves out what a partial edition told, and topics the reader did not choose', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a', { topics: ['harbour'] }));
    world.add(aDevelopment('s2', 'a', { topics: ['water'] }));
    const content = await contentOf(world);
    expect(cutFor(content, view({ told: new Set([1]) }))?.stories.map((s) => s.story)).toEqual([
      's2',
    ]);
    expect(cutFor(content, view({ topics: ['harbour'] }))?.stories.map((s) => s.story)).toEqual([
      's1',
    ]);
    expect(cutFor(content, view({ topics: ['harbour'], told: new Set([1]) }))).toBeNull();
  });

  it('folds a figure that was overtaken within what the reader missed', async () => {
    const world = editionWorld();
    const old = aDevelopment('s1', 'leak of 1,000');
    world.add(old);
    world.add(aDevelopment('s1', 'leak of 5,000', { supersedes: old.id }));
    const cut = cutFor(await contentOf(world), view());
    expect(cut?.stories[0]).toMatchObject({ shows: [2], trims: [1] });
  });

  it('shows at most four of a story and counts the others as told', async () => {
    const world = editionWorld();
    for (let i = 0; i < 6; i += 1) world.add(aDevelopment('s1', `${i}`, { weight: 0.4 + i / 10 }));
    const cut = fullCut(await contentOf(world));
    expect(cut.stories[0]?.shows).toHaveLength(4);
    expect([...placesTold(cut)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('tells a sentence that two stories hold once, whichever edition it came with', async () => {
    const world = editionWorld();
    const text = 'The harbour board expects 10,000 containers by the end of the year.';
    const inserted =
      'The harbour board [of Port Ardel] expects 10,000 containers by the end of the year.';
    const insertions = [{ at: 17, length: 16 }];
    world.add(aDevelopment('s1', 'first', { text, topics: ['harbour'] }));
    world.add(aDevelopment('s2', 'again', { text: inserted, insertions, topics: ['water'] }));
    world.add(aDevelopment('s2', 'other', { topics: ['water'] }));
    const content = await contentOf(world);
    const shows = (over: object) =>
      Object.fromEntries(
        cutFor(content, view(over))?.stories.map((part) => [part.story, part.shows]) ?? [],
      );
    expect(shows({})).toEqual({ s1: [1], s2: [3] });
    expect(shows({ watermark: { through: 1, partial: [] } })).toEqual({ s2: [3] });
    expect(shows({ topics: ['water'] })).toEqual({ s2: [2, 3] });
  });

  it('shows ceremony only where a story has nothing else, and then one line of it', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'news'));
    world.add(aDevelopment('s1', 'a visit', { weight: 0.2 }));
    for (const name of ['a visit', 'thanks']) world.add(aDevelopment('s2', name, { weight: 0.2 }));
    const [news, ceremony] = fullCut(await contentOf(world)).stories;
    expect(news).toMatchObject({ shows: [1], trims: [2] });
    expect(ceremony?.shows).toHaveLength(1);
  });

  it('quotes no more of one article than its source allows', async () => {
    const world = editionWorld();
    const sources = aDevelopment('s1', 'x').sources;
    for (const name of ['one', 'two', 'three']) world.add(aDevelopment('s1', name, { sources }));
    const rights = { 'Harbour Gazette': { kind: 'quote' as const, words: 22 } };
    const cut = fullCut(await contentOf(world, { rights }));
    expect(cut.stories[0]?.shows).toHaveLength(2);
    const headline = await contentOf(world, {
      key: 'h',
      rights: { 'Harbour Gazette': { kind: 'headline' } },
    });
    expect(fullCut(headline)).toMatchObject({
      stories: [],
      brief: [{ shows: [], trims: [1, 2, 3] }],
    });
  });

  it('is the same for readers who see the same', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a', { topics: ['harbour'] }));
    const content = await contentOf(world);
    expect(cutFor(content, view())?.key).toBe(cutFor(content, view({ topics: ['harbour'] }))?.key);
    expect(cutFor(content, view())?.key).not.toBe(cutFor(content, view({ language: 'ar' }))?.key);
  });
});

/** A history of one reader: developments come, full and chosen-story editions are composed, some later than told. */
type Step = { do: 'article'; story: number } | { do: 'full' } | { do: 'chosen'; story: number };
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('article' as const), story: fc.nat(3) }),
    fc.record({ do: fc.constant('full' as const) }),
    fc.record({ do: fc.constant('chosen' as const), story: fc.nat(3) }),
  ),
  // Without a size, fast-check rarely makes more than ten.
  { maxLength: 40, size: 'max' },
);

const play = async (history: readonly Step[]) => {
  const world = editionWorld();
  const seen: number[] = [];
  let mark = NOBODY;
  const partials = new Map<string, readonly number[]>();
  const tell = async (key: string, chosen?: string[]) => {
    const content = await contentOf(world, chosen ? { key, chosen } : { key }).catch(() => null);
    if (!content) return;
    const told = new Set(mark.partial.flatMap((part) => partials.get(part.edition) ?? []));
    const cut = cutFor(content, view({ watermark: mark, told }));
    if (!cut) return;
    const places = placesTold({ ...cut, number: 0 });
    seen.push(...places);
    partials.set(content.edition, places);
    const { through } = content;
    mark = raise(
      mark,
      chosen
        ? { kind: 'partial', edition: content.edition, cut: 0, through }
        : { kind: 'full', through },
    );
  };
  let added = 0;
  for (const [index, step] of history.entries()) {
    if (step.do === 'article') {
      added += 1;
      world.add(aDevelopment(`s${step.story}`, `${added}`));
    } else if (step.do === 'full') await tell(`k${index}`);
    else if (mark.partial.length < 16) await tell(`k${index}`, [`s${step.story}`]);
  }
  await tell('last');
  return { seen, added };
};

describe('what a cut says around the new', () => {
  const hour = (day: number) => `2026-02-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  const day = (on: string) => ({ date: { on, precision: 'day', basis: 'sentence' } }) as const;

  it('is where the story stood: the weightiest line of the last week', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'old', { weight: 1, reportedAt: hour(10) }));
    world.add(aDevelopment('s1', 'heavy', { weight: 0.9, reportedAt: hour(26) }));
    world.add(aDevelopment('s1', 'light', { weight: 0.5, reportedAt: hour(27) }));
    world.add(aDevelopment('s1', 'new', { weight: 0.9, reportedAt: hour(28) }));
    const content = await contentOf(world);
    const cut = cutFor(content, view({ watermark: { through: 3, partial: [] } }));
    expect(cut?.stories[0]?.untilNow).toEqual({ place: 2 });
    expect(cut?.stories[0]?.isNew).toBe(true);
  });

  it('is how it began for who was told nothing: three dated events before it, oldest first', async () => {
    const world = editionWorld();
    const background = ['2026-02-20', '2026-02-19', '2026-03-09', '2026-02-18', '2026-02-17'].map(
      (on) => ({ ...aDevelopment('s1', `of ${on}`), ...day(on) }),
    );
    world.add(aDevelopment('s1', 'new', day('2026-03-01')), { background });
    const content = await contentOf(world);
    const part = cutFor(content, view())?.stories[0];
    expect([part?.began, part?.untilNow]).toEqual([[3, 1, 0], null]);
  });

  it('is the next announced date that no line tells, unless it came to pass', async () => {
    const world = editionWorld();
    const due = (on: string) => ({ due: { on } });
    world.add(aDevelopment('s1', 'past', due('2026-02-27')));
    world.add(aDevelopment('s1', 'vote', due('2026-03-10')));
    world.add(aDevelopment('s1', 'fair', due('2026-03-20')));
    world.add(aDevelopment('s1', 'new'));
    const told = view({ watermark: { through: 3, partial: [] } });
    const dueOf = async (key: string) =>
      cutFor(await contentOf(world, { key }), told)?.stories[0]?.due;
    expect(await dueOf('before')).toBe(2);
    world.add(aDevelopment('s1', 'held', { fulfils: aDevelopment('s1', 'vote').id }));
    expect(await dueOf('after')).toBe(3);
  });
});

describe('a story that gained details alone', () => {
  it('is one line below those that moved, and all of it counts as told', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'moved', { weight: 0.8 }));
    world.add(aDevelopment('s2', 'detail', { weight: 0.6 }));
    world.add(aDevelopment('s2', 'lesser', { weight: 0.5 }));
    const cut = cutFor(await contentOf(world), view());
    expect(cut?.stories.map(({ story }) => story)).toEqual(['s1']);
    expect(cut?.brief).toMatchObject([{ story: 's2', shows: [2], trims: [3] }]);
    expect(cut && [...placesTold({ ...cut, number: 0 })].sort()).toEqual([1, 2, 3]);
  });

  it('is the news where nothing else moved', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'detail', { weight: 0.6 }));
    world.add(aDevelopment('s2', 'detail', { weight: 0.5 }));
    const cut = cutFor(await contentOf(world), view());
    expect([cut?.stories.length, cut?.brief.length]).toEqual([2, 0]);
  });
});

describe('an edition after another', () => {
  it('knows since when all of it is new, for those who had the one before', async () => {
    const world = editionWorld();
    world.add(aDevelopment('s1', 'a'));
    const first = await contentOf(world, { key: 'first' });
    expect(first.since).toBeUndefined();
    const [draft] = await world.editions.list(first.newsletter, 1);
    if (!draft) throw new Error('no draft');
    await world.editions.save({ ...draft, state: 'sent' });
    const progress = await world.editions.progress(first.newsletter);
    const through = { ...progress.through, manual: first.through };
    await world.editions.saveProgress({ ...progress, through });
    world.add(aDevelopment('s1', 'b'));
    const second = await contentOf(world, { key: 'second' });
    expect([second.after, second.since]).toEqual([1, SLOT]);
    const caughtUp = (through: number) =>
      cutFor(second, view({ watermark: { through, partial: [] } }))?.caughtUp;
    expect([caughtUp(1), caughtUp(0)]).toEqual([true, undefined]);
  });
});

describe('a reader over many editions', () => {
  it('is told everything once, whatever mix of full and chosen-story editions comes', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const { seen, added } = await play(history);
        expect([...seen].sort((a, b) => a - b)).toEqual(
          Array.from({ length: added }, (_, i) => i + 1),
        );
      }),
      { numRuns: 150 },
    );
  });
});
