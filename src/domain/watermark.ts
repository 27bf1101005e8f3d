import * as z from 'zod';
import type { EditionId } from '../kernel/index.ts';
import type { LogPlace } from './development.ts';
import { idOf } from './schema.ts';

/** The most partial editions that a watermark may hold; a reader at the limit waits for the next full one. */
export const PARTIAL_LIMIT = 16;

/** A partial edition that was told: which cut of it, and how far up the log it could reach. */
const toldPartSchema = z.object({
  edition: idOf<EditionId>(),
  cut: z.number().int().min(0),
  through: z.number().int().min(0),
});
export type ToldPart = z.infer<typeof toldPartSchema>;

/**
 * How far a reader has been told: everything up to log place `through`, and beyond it
 * what the cuts in `partial` (editions of chosen stories) told.
 */
export const watermarkSchema = z.object({
  through: z.number().int().min(0),
  partial: z.array(toldPartSchema).max(PARTIAL_LIMIT),
});
export type Watermark = z.infer<typeof watermarkSchema>;

/** Before everything. */
export const NOTHING_TOLD: Watermark = { through: 0, partial: [] };

/** Names a watermark, for grouping readers who have been told the same. */
export const watermarkKey = (mark: Watermark): string =>
  [mark.through, ...mark.partial.map((told) => `${told.edition}#${told.cut}`)].join('|');

/** What an accepted delivery of an edition adds to what its reader has been told. */
export type Told =
  | { readonly kind: 'full'; readonly through: LogPlace }
  | ({ readonly kind: 'partial' } & Readonly<ToldPart>);

/**
 * Never moves down, and telling twice changes nothing. A full edition folds in the partial ones that it covers;
 * one that was cut later, and reaches beyond it, stays.
 */
export const raise = (mark: Watermark, told: Told): Watermark => {
  if (told.kind === 'full') {
    if (told.through <= mark.through) return mark;
    return {
      ...mark,
      through: told.through,
      partial: mark.partial.filter((part) => part.through > told.through),
    };
  }
  const { kind: _, ...part } = told;
  const known =
    mark.partial.some((other) => other.edition === part.edition) || part.through <= mark.through;
  return known ? mark : { ...mark, partial: [...mark.partial, part] };
};

/** Takes a delivery back after a bounce, if nothing later was told; otherwise the mark stays. */
export const takeBack = (mark: Watermark, told: Told, before: Watermark): Watermark =>
  watermarkKey(mark) === watermarkKey(raise(before, told)) ? before : mark;
