import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../../../src/domain/index.ts';
import { contentOf } from '../../../src/editions/content.ts';
import { cutFor } from '../../../src/editions/index.ts';
import { EDITION_LIMITS, NO_LIMITS } from '../../../src/editions/limits.ts';
import type { EditionId, StoryId } from '../../../src/kernel/index.ts';
import {
  aDevelopment,
  aNewsletter,
  aStory,
  editionWorld,
} from '../../support/worlds/edition-world.ts';

const ORDER = {
  edition: 'e' as EditionId,
  kind: 'daily',
  slot: '2026-03-02T06:00:00.000Z',
  chosen: null,
  note: null,
} as const;
const TOPICS = ['harbour', 'water', 'rail'];
const NEWSLETTER = aNewsletter({
  topics: TOPICS.map((id) => ({ id, name: id, words: [] })),
  rights: { 'Harbour Gazette': { kind: 'full' } },
});

const entriesOf = ({ stories }: Pick<EditionContent, 'stories'>) =>
  stories.flatMap(({ entries }) => entries);

/** What came in a while of so many places, three statements a story; nothing of it is made before it is asked for. */
const longAway = (places: number) => {
  const counted = { looked: 0, stories: new Map<string, number>() };
  const ports = {
    log: {
      head: async () => places,
      async *read(after: number, through: number) {
        for (let place = after + 1; place <= through; place += 1) {
          counted.looked += 1;
          yield { place, development: aDevelopment(`s${place % (places / 3)}`, `act ${place}`) };
        }
      },
    },
    stories: {
      story: async (id: StoryId) => {
        counted.stories.set(id, (counted.stories.get(id) ?? 0) + 1);
        return aStory(id);
      },
    },
    corrections: editionWorld().ports.corrections,
  };
  return { ports, counted };
};

describe('an edition after a long while', () => {
  it('looks at no more of the log than its limit, and holds no more than there is room for', async () => {
    const places = EDITION_LIMITS.looked + 10_001;
    const { ports, counted } = longAway(places);
    const range = { after: 0, through: places, windowFrom: 0 };
    const content = await contentOf(ORDER, NEWSLETTER, range, ports);
    if (!content) throw new Error('nothing new');
    expect(counted.looked).toBe(EDITION_LIMITS.looked);
    expect([...counted.stories.values()].every((count) => count === 1)).toBe(true);
    expect(content.stories).toHaveLength(EDITION_LIMITS.stories);
    expect(entriesOf(content).length).toBeLessThanOrEqual(EDITION_LIMITS.entries);
    // It moves every reader past all of it, and says that there was more.
    expect(content.through).toBe(places);
    const view = { topics: [], language: 'en', told: new Set<number>() };
    const cut = (through: number) =>
      cutFor({ ...content, layout: '' }, { ...view, watermark: { through, partial: [] } });
    expect(cut(0)?.beyond).toBe(true);
    expect(cut(content.windowFrom)?.beyond).toBeUndefined();
  });

  it('fills its room, the newest of each story first', async () => {
    const world = editionWorld();
    for (let at = 0; at < 30; at += 1) world.add(aDevelopment(`s${at % 3}`, `act ${at}`));
    const limits = { ...EDITION_LIMITS, entries: 20, first: 2, perStory: 9 };
    const range = { after: 0, through: 30, windowFrom: 0, limits };
    const content = await contentOf(ORDER, NEWSLETTER, range, world.ports);
    expect(content?.stories.map(({ entries }) => entries.length)).toEqual([9, 9, 2]);
    expect(content?.stories.map(({ entries }) => entries.at(-1)?.place)).toEqual([28, 29, 30]);
    expect(content?.windowFrom).toBe(24);
  });
});

/** Nothing much happens on the railways: by rank alone, an edition would hold none of it. */
const statement = fc
  .record({
    // A few long ones, many short ones.
    story: fc.oneof(fc.nat(9), fc.integer({ min: 10, max: 219 })),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    topics: fc.subarray(['harbour', 'water']),
  })
  .map(({ story, weight, topics }) =>
    story < 170 ? { story, weight, topics } : { story, weight: weight / 3, topics: ['rail'] },
  );

describe('what does not fit', () => {
  it('is in nobody’s mail anyway, whichever topics they chose', async () => {
    const limits = { ...NO_LIMITS, stories: 96, entries: 576, first: 6 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(statement, { minLength: 900, maxLength: 1100, size: 'max' }),
        fc.subarray(TOPICS),
        fc.nat(200),
        async (statements, topics, after) => {
          const world = editionWorld();
          for (const [at, { story, ...given }] of statements.entries())
            world.add(aDevelopment(`s${story}`, `act ${at}`, given));
          const range = { after, through: statements.length, windowFrom: 0 };
          const mailOf = async (held: typeof limits): Promise<unknown> => {
            const given = { ...range, limits: held };
            const content = await contentOf(ORDER, NEWSLETTER, given, world.ports);
            const watermark = { through: after, partial: [] };
            const view = { topics, language: 'en', watermark, told: new Set<number>() };
            const cut = content && cutFor({ ...content, layout: '' }, view);
            const named = [...(cut?.stories ?? []), ...(cut?.brief ?? [])];
            return named.map(({ story, shows, untilNow }) => ({ story, shows, untilNow }));
          };
          expect(await mailOf(limits)).toEqual(await mailOf(NO_LIMITS));
        },
      ),
      // Each composes a thousand statements twice.
      { numRuns: 4, endOnFailure: true },
    );
  });
});
