import * as z from 'zod';
import type { ArticleId } from '../kernel/index.ts';
import { idOf, isoInstant } from './schema.ts';

/** An article that could not be filed and was set aside, so that those behind it could be. */
export const setAsideSchema = z.object({
  article: idOf<ArticleId>(),
  /** Its title, else its first words; shortened. */
  title: z.string(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  /** The kind of failure, stable, for machines. */
  code: z.string(),
  /** The same in one line, for people. */
  reason: z.string(),
  at: isoInstant,
  arrivedAt: isoInstant,
  /** The key in the bucket of the article as it came. */
  body: z.string(),
  /** An earlier text of it was filed before; absent: none was, or nobody looked. */
  replaces: z.literal(true).optional(),
  version: z.number().int(),
});
export type SetAside = z.infer<typeof setAsideSchema>;
