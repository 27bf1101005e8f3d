import * as z from 'zod';
import {
  type ArticleId,
  type DevelopmentId,
  type Instant,
  iso,
  type StoryId,
} from '../kernel/index.ts';
import { idOf, isoInstant, orLater } from './schema.ts';

/** When the thing happened, as exactly as the sources say. */
export const eventDateSchema = z.object({
  /** `2024-10-25` for `day` and `hour`; `2024-10` for `month`. */
  on: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/u),
  precision: orLater(['hour', 'day', 'month']),
  /** The sentence says it; a dated reference says it; or it is the day of publication. */
  basis: orLater(['sentence', 'reference', 'publication']),
});
export type EventDate = z.infer<typeof eventDateSchema>;

/** Where a statement was read. */
export const sourceRefSchema = z.object({
  article: idOf<ArticleId>(),
  name: z.string().nullable(),
  url: z.string().nullable(),
});
export type SourceRef = z.infer<typeof sourceRefSchema>;

/**
 * One or two sentences of an article, verbatim but for marked insertions.
 * An insertion is a stretch of `text` in UTF-16 units: its square brackets and the one space that sets it off included,
 * so that the text without its insertions is verbatim.
 */
export const statementSchema = z.object({
  text: z.string().min(1),
  insertions: z.array(z.object({ at: z.number().int(), length: z.number().int() })),
  date: eventDateSchema,
  /** When its first article was published. */
  reportedAt: isoInstant,
  /** In the order in which they came; the first is the one that is quoted. */
  sources: z.array(sourceRefSchema).min(1),
});
export type Statement = z.infer<typeof statementSchema>;

/** What the source wrote, without our insertions. */
export const verbatim = ({ text, insertions }: Statement): string =>
  insertions.reduceRight(
    (rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length),
    text,
  );

/** A quantity as the text writes it. Only the same subject, unit and kind can supersede. */
export const figureSchema = z.object({
  value: z.number(),
  written: z.string(),
  unit: z.string(),
  subject: z.string(),
  kind: orLater(['count', 'increment', 'forecast']),
});
export type Figure = z.infer<typeof figureSchema>;

/** "1,000 → 5,000 barrels a day" */
export const figureChangeSchema = z.object({ from: z.string(), to: z.string(), unit: z.string() });
export type FigureChange = z.infer<typeof figureChangeSchema>;

/** A statement that was new in its story when it came. */
export const developmentSchema = statementSchema.extend({
  id: idOf<DevelopmentId>(),
  story: idOf<StoryId>(),
  topics: z.array(z.string()),
  /** How much news it is, 0 to 1; ceremony sinks. */
  weight: z.number(),
  figures: z.array(figureSchema),
  supersedes: idOf<DevelopmentId>().nullable(),
  change: figureChangeSchema.nullable(),
  /** Its words are the desk's: what its source wrote was corrected. */
  corrected: z.boolean().optional(),
  /** It announces something for this day or month; absent: it announces no date. */
  due: z.object({ on: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/u) }).optional(),
  /** The announcement that this development reports as having happened. */
  fulfils: idOf<DevelopmentId>().optional(),
  /** Another source gives another figure for the same quantity at about the same hour. */
  differs: z.object({ written: z.string(), source: z.string().nullable() }).nullable(),
});
export type Development = z.infer<typeof developmentSchema>;

/** A fact that a development has told, in the words of a later article. */
export const toldAgainSchema = z.object({
  development: idOf<DevelopmentId>(),
  text: z.string(),
  source: sourceRefSchema,
});
export type ToldAgain = z.infer<typeof toldAgainSchema>;

/** Announcements whose event was reported as having happened, among these developments. */
export const fulfilledBy = (
  developments: Iterable<Pick<Development, 'fulfils'>>,
): ReadonlySet<DevelopmentId> => {
  const fulfilled = new Set<DevelopmentId>();
  for (const { fulfils } of developments) if (fulfils) fulfilled.add(fulfils);
  return fulfilled;
};

/** Announcements that need no looking out for: their event was reported, or a later word took their place. */
export const noLongerDue = (
  developments: readonly Pick<Development, 'fulfils' | 'supersedes'>[],
): ReadonlySet<DevelopmentId> =>
  new Set([
    ...fulfilledBy(developments),
    ...developments.flatMap(({ supersedes }) => supersedes ?? []),
  ]);

/**
 * Has the day (or the whole month) that a development announces passed without a report of it happening? Days are UTC.
 * @example isOverdue({ id: 'd', due: { on: '2031-06' } }, Date.parse('2031-07-01T00:00Z')) // true
 */
export const isOverdue = (
  { id, due }: Pick<Development, 'id' | 'due'>,
  now: Instant,
  fulfilled: ReadonlySet<DevelopmentId> = new Set(),
): boolean => due !== undefined && !fulfilled.has(id) && due.on < iso(now).slice(0, due.on.length);

/** A place in the development log; places rise by one from 1, without gaps. 0 is "before everything". */
export type LogPlace = number;

export const logEntrySchema = z.object({
  place: z.number().int().min(1),
  development: developmentSchema,
});
export type LogEntry = z.infer<typeof logEntrySchema>;
