import * as z from 'zod';
import type { EditionId } from '../kernel/index.ts';
import type { LogPlace } from './development.ts';
import { idOf } from './schema.ts';

/** The most partial editions that a watermark may hold; a reader at the limit waits for the next full one. */
export const PARTIAL_LIMIT = 16;

/**
 * How far a reader has been told: everything up to log place `through`, and beyond it
 * what the cuts in `partial` (editions of chosen stories) told.
 */
export const watermarkSchema = z.object({
  through: z.number().int().min(0),
  partial: z
    .array(z.object({ edition: idOf<EditionId>(), cut: z.number().int().min(0) }))
    .max(PARTIAL_LIMIT),
});
export type Watermark = z.infer<typeof watermarkSchema>;

/** Names a watermark, for grouping readers who have been told the same. */
export const watermarkKey = (mark: Watermark): string =>
  [mark.through, ...mark.partial.map((told) => `${told.edition}#${told.cut}`)].join('|');

/** What an accepted delivery of an edition adds to what its reader has been told. */
export type Told =
  | { readonly kind: 'full'; readonly through: LogPlace }
  | { readonly kind: 'partial'; readonly edition: EditionId; readonly cut: number };

/** Never moves down, and telling twice changes nothing. */
export const raise = (mark: Watermark, told: Told): Watermark => {
  if (told.kind === 'full') {
    if (told.through <= mark.through) return mark;
    return { through: told.through, partial: [] };
  }
  if (mark.partial.some((known) => known.edition === told.edition)) return mark;
  return {
    through: mark.through,
    partial: [...mark.partial, { edition: told.edition, cut: told.cut }],
  };
};

/** Takes a delivery back after a bounce, if nothing later was told; otherwise the mark stays. */
export const takeBack = (mark: Watermark, told: Told, before: Watermark): Watermark => {
  if (told.kind === 'full') {
    return mark.through === told.through && mark.partial.length === 0 ? before : mark;
  }
  const last = mark.partial.at(-1);
  if (last?.edition !== told.edition) return mark;
  return { through: mark.through, partial: mark.partial.slice(0, -1) };
};
