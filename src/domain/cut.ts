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
  /** "How it began": indexes of background statements, oldest first, for readers who were told nothing of the story. */
  began: z.array(z.number().int()).optional(),
  /** "Due next": the place of an announcement that is not among `shows`. */
  due: z.number().int().optional(),
  /** Nobody was told of it before this edition. */
  isNew: z.literal(true).optional(),
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
  /** "Also moved": a line each. Some show nothing: their source lets nobody quote them, or an earlier version made the cut. */
  brief: z.array(cutStorySchema),
  /** Not in the mail: "N more stories on the web". */
  more: z.array(cutStorySchema),
  /** Indexes into the content's corrections. */
  corrections: z.array(z.number().int()),
  /** These readers had everything up to the edition's own range: all here is new since the edition before. */
  caughtUp: z.literal(true).optional(),
  /** More was new to these readers than the edition holds. */
  beyond: z.literal(true).optional(),
  /** For readers who come back from a pause: since when, and whether they missed more than the edition holds. */
  away: z.object({ since: isoDay, beyond: z.boolean() }).optional(),
});
export type Cut = z.infer<typeof cutSchema>;

/** Every place that readers of this cut count as told. */
export const placesTold = (cut: Cut): readonly number[] =>
  [...cut.stories, ...cut.brief, ...cut.more].flatMap((part) => [...part.shows, ...part.trims]);
