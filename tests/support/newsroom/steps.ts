import fc from 'fast-check';
import type { Correction, Rhythm, StoryChoice } from '../../../src/domain/index.ts';

/** What one of the readers does about their mails. */
export type Wish =
  | { readonly what: 'pause'; readonly days: number | null }
  | { readonly what: 'come-back' }
  | { readonly what: 'story'; readonly story: number; readonly choice: StoryChoice }
  | {
      readonly what: 'preferences';
      readonly topics: readonly string[];
      readonly rhythm: Rhythm;
      readonly breaking: boolean;
      readonly quietLine: boolean;
    };

/**
 * What happens to a newsletter. `draft` counts those not yet sent, from the oldest; `stop`, `lost` and `bounced` count the
 * mails of one send: before it an editor cancels, its reply is lost, it comes back.
 */
export type Step =
  | { readonly do: 'article'; readonly story: number }
  | { readonly do: 'day' }
  | { readonly do: 'reader' }
  | { readonly do: 'wish'; readonly reader: number; readonly wish: Wish }
  | {
      readonly do: 'compose';
      readonly kind: 'daily' | 'weekly' | 'manual' | 'breaking';
      readonly chosen: number;
    }
  | { readonly do: 'due' }
  /** An editor merges two stories, or makes one of an article's own. */
  | { readonly do: 'merge'; readonly from: number; readonly into: number }
  | { readonly do: 'split'; readonly place: number }
  /** The desk corrects something that stands in the log, or sends its newest correction at once. */
  | { readonly do: 'correct'; readonly place: number; readonly kind: Correction['kind'] }
  | { readonly do: 'correct-now' }
  | {
      readonly do: 'send';
      readonly draft: number;
      readonly stop: number;
      readonly lost: number;
      /** The mail whose reply is lost had been taken. */
      readonly taken: boolean;
      readonly bounced: number;
    }
  | { readonly do: 'decide'; readonly again: boolean };

/** Stories, and under which topics they stand. */
export const STORIES: readonly (readonly string[])[] = [
  ['harbour'],
  ['water'],
  ['harbour', 'water'],
  [],
];
const story = fc.nat(STORIES.length - 1);
const rhythm = fc.constantFrom<Rhythm>('daily', 'weekdays', 'weekly');

const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    what: fc.constant('pause' as const),
    days: fc.option(fc.integer({ min: 1, max: 6 })),
  }),
  fc.constant({ what: 'come-back' as const }),
  fc.record({
    what: fc.constant('story' as const),
    story,
    choice: fc.constantFrom<StoryChoice>('follow', 'mute', 'neither'),
  }),
  fc.record({
    what: fc.constant('preferences' as const),
    topics: fc.subarray(['harbour', 'water']),
    rhythm,
    breaking: fc.boolean(),
    quietLine: fc.boolean(),
  }),
);

/** One mail of the first few, in a third of all sends; else none. */
const seldom = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: most }) },
  );

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('article' as const), story }) },
  { weight: 2, arbitrary: fc.constant({ do: 'day' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reader' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wish' as const), reader: fc.nat(5), wish }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('compose' as const),
      kind: fc.constantFrom(
        'daily' as const,
        'weekly' as const,
        'manual' as const,
        'breaking' as const,
      ),
      chosen: fc.nat(STORIES.length),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'due' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('merge' as const), from: story, into: story }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('split' as const), place: fc.nat(60) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('correct' as const),
      place: fc.nat(60),
      kind: fc.constantFrom('changed' as const, 'withdrawn' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'correct-now' as const }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      draft: fc.nat(3),
      stop: seldom(6),
      lost: seldom(5),
      taken: fc.boolean(),
      bounced: seldom(5),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('decide' as const), again: fc.boolean() }),
  },
);

/** What happens to a newsletter over some weeks. */
export const history: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  minLength: 20,
  maxLength: 70,
  size: 'max',
});
