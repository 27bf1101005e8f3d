import * as z from 'zod';
import type { EditionId, StoryId } from '../kernel/index.ts';
import { idOf, isoDay } from './schema.ts';

/** What one story shows in a cut. */
export const cutStorySchema = z.object({
  story: idOf<StoryId>(),
  /** Places shown, newest first, 1 to 4. */
  shows: z.array(z.number().int()),
  /** New to these readers too, and left to the web page. */
  trims: z.array(z.number().int()),
  /** What "Until now" says: a place already told, or the index of a background statement, or nothing. */
  untilNow: z.union([
    z.object({ place: z.number().int() }),
    z.object({ background: z.number().int() }),
    z.null(),
  ]),
});
export type CutStory = z.infer<typeof cutStorySchema>;

/**
 * The part of an edition that a group of readers gets, as places in the log; rendered once for all of them.
 * Everything in it counts as told, trimmed or not: the mail links to all of it.
 */
export const cutSchema = z.object({
  edition: idOf<EditionId>(),
  /** Given at plan time, from 0, in the order of first need. */
  number: z.number().int().min(0),
  /** Hash of what it shows: two groups with the same key get the same mail. */
  key: z.string(),
  language: z.string(),
  /** Full stories in the order of the mail. */
  stories: z.array(cutStorySchema),
  /** "In brief": by headline only. */
  brief: z.array(cutStorySchema),
  /** Not in the mail: "N more stories on the web". */
  more: z.array(cutStorySchema),
  /** Indexes into the content's corrections. */
  corrections: z.array(z.number().int()),
  /** More was new to these readers than the edition holds. */
  beyond: z.literal(true).optional(),
  /** For readers who come back from a pause: since when, and whether they missed more than the edition holds. */
  away: z.object({ since: isoDay, beyond: z.boolean() }).optional(),
});
export type Cut = z.infer<typeof cutSchema>;

/** Every place that readers of this cut count as told. */
export const placesTold = (cut: Cut): readonly number[] =>
  [...cut.stories, ...cut.brief, ...cut.more].flatMap((part) => [...part.shows, ...part.trims]);
