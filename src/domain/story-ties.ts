import * as z from 'zod';
import type { ArticleId, StoryId } from '../kernel/index.ts';
import { idOf, isoInstant, orLater } from './schema.ts';

/** Who said so, when and why; `by` null: the engine. */
const wordSchema = z.object({
  by: z.string().nullable(),
  at: isoInstant,
  why: z.string().nullable(),
});
export type StoryWord = z.infer<typeof wordSchema>;

/** The most stories that one may take in: its timeline is read from the partitions of all of them. */
export const ABSORBED = 100;
/** The most articles that are split off one story, at some 60 bytes each in the story's item. */
export const SPLIT_OFF = 500;
/** Of one split: each is read, and its part moved, while the editor waits. */
export const SPLIT_AT_ONCE = 100;
/** The most stories that one is kept apart from. */
export const APART = 100;

/**
 * How a story hangs together with others. A story that was merged away stays as a sign to the one that took it in, for
 * ever: what was told of it, and every link to it, is found by following these.
 */
export const storyTiesSchema = z.object({
  /** The story that took this one in; null: this one lives. */
  mergedInto: idOf<StoryId>().nullable(),
  /** Stories that were taken in, theirs included: parts of their timelines are parts of this one's. */
  absorbed: z.array(idOf<StoryId>()).max(ABSORBED),
  /** A merge that is on: this story is about to take that one in. */
  absorbing: wordSchema.extend({ story: idOf<StoryId>() }).nullable(),
  /** Articles that an editor took out of this story, and the story made of them. */
  splitOff: z
    .array(z.object({ article: idOf<ArticleId>(), story: idOf<StoryId>() }))
    .max(SPLIT_OFF),
  /** A split that is on: the parts of its articles are on their way to this story. */
  splitting: idOf<StoryId>().nullable(),
  /** Stories that the engine never merges this one with: an editor took them apart. */
  apart: z.array(idOf<StoryId>()).max(APART),
});
export type StoryTies = z.infer<typeof storyTiesSchema>;

export const NO_TIES: StoryTies = {
  mergedInto: null,
  absorbed: [],
  absorbing: null,
  splitOff: [],
  splitting: null,
  apart: [],
};

export const STORY_CHANGES = [
  'merged',
  'split',
  'made',
  'renamed',
  'closed',
  'reopened',
  'filed',
] as const;

/** What was done to a story beside filing articles in it. */
export const storyChangeSchema = wordSchema.extend({
  what: orLater(STORY_CHANGES),
  /** The other story: the one taken in, made, or split from. */
  story: idOf<StoryId>().nullable(),
});
export type StoryChange = z.infer<typeof storyChangeSchema>;

/** Whether the engine must leave two stories apart, for an editor took them, or what they took in, apart. */
export const areApart = (
  a: { readonly id: StoryId; readonly ties: StoryTies },
  b: { readonly id: StoryId; readonly ties: StoryTies },
): boolean =>
  [a.id, ...a.ties.absorbed].some((id) => b.ties.apart.includes(id)) ||
  [b.id, ...b.ties.absorbed].some((id) => a.ties.apart.includes(id));
