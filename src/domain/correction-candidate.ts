import * as z from 'zod';
import type { ArticleId, DevelopmentId } from '../kernel/index.ts';
import { idOf, isoInstant, orLater } from './schema.ts';

/**
 * A statement that was told, and that its article puts otherwise since: the publisher may have corrected it. No
 * development: nothing new happened. An editor decides whether those who were told must hear of it.
 */
export const correctionCandidateSchema = z.object({
  development: idOf<DevelopmentId>(),
  article: idOf<ArticleId>(),
  /** The sentence as it was told, without our insertions. */
  was: z.string(),
  /** The sentence as it stands now. */
  is: z.string(),
  /** Another figure weighs more than another word. */
  what: orLater(['figure', 'wording']),
  noticedAt: isoInstant,
  state: orLater(['open', 'dismissed', 'issued']),
});
export type CorrectionCandidate = z.infer<typeof correctionCandidateSchema>;
