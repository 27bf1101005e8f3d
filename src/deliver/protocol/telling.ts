import type { Edition, FeedbackMark, Told } from '../../domain/index.ts';
import { isPartial } from './due.ts';

/** What an accepted delivery of this edition adds to what its reader has been told. */
export const toldBy = (edition: Edition, cut: number): Told =>
  isPartial(edition)
    ? { kind: 'partial', edition: edition.id, cut, through: edition.through }
    : { kind: 'full', through: edition.through };

/**
 * True where what SES reported means that the reader has nothing of the mail. A bounce after a delivery is an answer
 * of the reader's own system ("out of office"): they have it.
 */
export const cameBack = (feedback: FeedbackMark | undefined): boolean =>
  feedback !== undefined && (feedback.rejected || (feedback.bounced && !feedback.delivered));
