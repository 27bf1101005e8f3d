import * as z from 'zod';
import type { ArticleId, DevelopmentId, StoryId } from '../kernel/index.ts';
import { correctionCandidateSchema } from './correction-candidate.ts';
import {
  developmentSchema,
  sourceRefSchema,
  statementSchema,
  toldAgainSchema,
} from './development.ts';
import { idOf, isoInstant, orLater } from './schema.ts';
import { NO_TIES, storyChangeSchema, storyTiesSchema } from './story-ties.ts';

/** States in which a story is listed at the desk. */
export const OPEN_STORY_STATES = ['breaking', 'developing', 'quiet'] as const;
export const STORY_STATES = [...OPEN_STORY_STATES, 'closed'] as const;
export type StoryState = (typeof STORY_STATES)[number];
export const storyStateSchema = orLater(STORY_STATES);

/** A title that may head the story: an article's own, or one of its references'. */
export const headlineCandidateSchema = z.object({
  text: z.string(),
  article: idOf<ArticleId>(),
  from: orLater(['title', 'reference', 'desk']),
  /** A title that claims more than its body loses. */
  overclaims: z.boolean(),
  /** How well the developments bear it out, 0 to 1. */
  borneOut: z.number(),
});
export type HeadlineCandidate = z.infer<typeof headlineCandidateSchema>;

/** One article's part of a story's timeline. */
export const timelinePartSchema = z.object({
  story: idOf<StoryId>(),
  article: idOf<ArticleId>(),
  publishedAt: isoInstant,
  developments: z.array(developmentSchema),
  /** Told in passing: what happened before the story began here, or old news come late. */
  background: z.array(statementSchema),
  /** Facts told before, in this article's words. */
  again: z.array(toldAgainSchema).optional(),
  /** Where the article was published again with another text: what that brought; absent: its first text. */
  revision: z
    .object({
      /** Names the text. */
      id: z.string(),
      /** The log page from which on its developments are looked for. */
      appendFrom: z.number().int().min(1),
      corrections: z.array(correctionCandidateSchema),
    })
    .optional(),
});
export type TimelinePart = z.infer<typeof timelinePartSchema>;

/** The articles about one developing event. One item in the table, so everything in it is capped. */
export const storySchema = z.object({
  id: idOf<StoryId>(),
  /** Rises by one with every change; a writer names the version it read. */
  version: z.number().int().min(0),
  language: z.string(),
  state: storyStateSchema,
  headline: z.string(),
  /** At most 12. */
  headlines: z.array(headlineCandidateSchema),
  topics: z.array(z.string()),
  /** An editor set them: no article adds to them. */
  topicsByDesk: z.boolean().optional(),
  startedAt: isoInstant,
  updatedAt: isoInstant,
  /** When its newest development was reported. */
  developedAt: isoInstant,
  articles: z.number().int(),
  developments: z.number().int(),
  /** Publishers, most articles first, at most 20. */
  sources: z.array(z.object({ name: z.string().nullable(), articles: z.number().int() })),
  /** Publishers that its articles cite in their references, at most 20. */
  cites: z.array(z.string()),
  /** What "Until now" may say, newest first, at most 12. */
  background: z.array(statementSchema),
  /** Who else told the facts of its newest developments; of the newest 40, at most 4 each. */
  toldBy: z
    .array(z.object({ development: idOf<DevelopmentId>(), sources: z.array(sourceRefSchema) }))
    .optional(),
  ties: storyTiesSchema.default(NO_TIES),
  /** What editors, and the engine's merges, did to it; the newest 50. */
  changes: z.array(storyChangeSchema).default([]),
  /** The engine's capped memory of the story; only src/stories reads it. */
  signature: z.unknown(),
});
export type Story = z.infer<typeof storySchema>;
