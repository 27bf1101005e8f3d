import * as z from 'zod';
import type { DevelopmentId, StoryId } from '../kernel/index.ts';
import { idOf, isoInstant, laterThan, valuesOf } from './schema.ts';
import { SUBJECT_LENGTH } from './subject.ts';

/** As long as a headline that an editor gives a story. */
const HEADLINE_LENGTH = 200;
const NOTE_LENGTH = 2000;
/** Stories that one draft may name, and developments that it may leave out: far more than any mail shows. */
export const MOST_SHAPED = 200;
/** Changes that stay readable on a draft; older ones are in the audit log. */
export const CHANGES_KEPT = 40;

const story = idOf<StoryId>();
const development = idOf<DevelopmentId>();

/** Words of the desk in one line, without line breaks and other control characters. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .regex(/^[^\p{Cc}]+$/u, 'is no line: 1 character or more, without control characters')
    .max(longest);

/** What an editor has made of a draft, beside what the stories themselves say. */
export const shapeSchema = z.object({
  /** Stand first, in this order, for every reader. */
  pinned: z.array(story),
  /** Left out of this edition. */
  hidden: z.array(story),
  /** The order of those that are not pinned; a story that came later takes the place that its rank gives it. */
  order: z.array(story),
  /** Single developments left out of this edition. */
  dropped: z.array(development),
  /** Headlines in the desk's own words, by story. */
  headlines: z.record(z.string(), z.string()),
  /** Null: made from the headlines. */
  subject: z.string().nullable(),
  note: z.string().nullable(),
});
export type Shape = z.infer<typeof shapeSchema>;

/** One thing that an editor does to a draft. */
export const shapeActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['pin', 'unpin', 'hide', 'show']), story }),
  z.strictObject({ act: z.literal('move'), story, to: z.enum(['up', 'down']) }),
  z.strictObject({ act: z.enum(['drop', 'keep']), development }),
  /** Null: the story's own. */
  z.strictObject({ act: z.literal('headline'), story, headline: line(HEADLINE_LENGTH).nullable() }),
  z.strictObject({ act: z.literal('subject'), subject: line(SUBJECT_LENGTH).nullable() }),
  z.strictObject({
    act: z.literal('note'),
    note: z.string().trim().min(1).max(NOTE_LENGTH).nullable(),
  }),
]);
export type ShapeAct = z.infer<typeof shapeActSchema>;

const ACTS = [...valuesOf(shapeActSchema.options, 'act'), 'refresh'];

/** What was done to a draft: by whom, and when. */
export const shapeChangeSchema = z.object({
  /** The editor's name, and the issuer's id of them. */
  by: z.string(),
  editor: z.string(),
  at: isoInstant,
  did: z.union([
    shapeActSchema,
    /** Composed once more, of all that had come by then. */
    z.strictObject({ act: z.literal('refresh') }),
    z.object({ act: laterThan(ACTS) }),
  ]),
});
export type ShapeChange = z.infer<typeof shapeChangeSchema>;

/** A draft's shaping, kept with its edition. */
export const shapingSchema = z.object({
  /** Hash of the content as it was composed, before any shaping. */
  composed: z.string(),
  shape: shapeSchema,
  /** Oldest first; the newest `CHANGES_KEPT`. */
  changes: z.array(shapeChangeSchema),
});
