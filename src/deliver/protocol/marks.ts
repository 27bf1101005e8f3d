import {
  ATTEMPT_LIMIT,
  type DeliveryState,
  type FeedbackMark,
  type Mark,
  type Refusal,
} from '../../domain/index.ts';

/** What became of one claimed recipient. */
export type Outcome =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'failed'; readonly reason: Refusal }
  /** Certainly not accepted: may be claimed again. */
  | { readonly kind: 'again' }
  /** Not known: stays claimed, for good. */
  | { readonly kind: 'open' };

/** Roster places of those who wait, in order. */
export const waiting = (marks: readonly Mark[]): number[] =>
  marks.flatMap((mark, place) => (mark.delivery.state === 'planned' ? [place] : []));

/** Back to planned under the next attempt's number, so that a late word about this one is known for what it is. */
const again = (attempt: number): Mark =>
  attempt < ATTEMPT_LIMIT
    ? { delivery: { state: 'planned' }, attempt: attempt + 1 }
    : { delivery: { state: 'failed', reason: 'too-many-attempts' }, attempt };

/** Merges the outcome of a claim made at `attempt` into what stands now. Acceptance is never lost, and never made up. */
export const mergeOutcome = (stands: Mark, attempt: number, outcome: Outcome): Mark => {
  const { state } = stands.delivery;
  if (stands.attempt !== attempt || (state !== 'claimed' && state !== 'held')) return stands;
  if (outcome.kind === 'sent') return { delivery: { state: 'sent' }, attempt };
  if (state === 'held') return stands;
  switch (outcome.kind) {
    case 'failed':
      return { delivery: { state: 'failed', reason: outcome.reason }, attempt };
    case 'again':
      return again(attempt);
    case 'open':
      return stands;
  }
};

const moved = (mark: Mark, delivery: DeliveryState): Mark => ({ ...mark, delivery });

/** What SES itself proves about a recipient: any event means that it took the mail, a Reject that it then dropped it. */
export const proven = (mark: Mark, feedback: FeedbackMark | undefined, receipt: boolean): Mark => {
  const { state } = mark.delivery;
  // Only the version that wrote it knows what it means.
  if (state === 'unknown') return mark;
  if (state === 'failed' && feedback?.rejected) return mark;
  if (feedback?.rejected) return moved(mark, { state: 'failed', reason: 'rejected' });
  if (state === 'sent') return mark;
  // A receipt is of a claim that has been decided since; an event may be of the attempt before an editor's "send again".
  if (state === 'skipped' || state === 'failed')
    return feedback?.accepted ? moved(mark, { state: 'sent' }) : mark;
  return feedback?.accepted || receipt ? moved(mark, { state: 'sent' }) : mark;
};

/** A claim that nothing was heard of for long enough. */
export const givenUp = (mark: Mark): Mark =>
  mark.delivery.state === 'claimed' ? moved(mark, { state: 'held' }) : mark;

/**
 * What an editor's cancel leaves of those who wait.
 *
 * @param doubted an earlier attempt of it was held, and that doubt is what is left
 */
export const calledOff = (mark: Mark, doubted: boolean): Mark => {
  if (mark.delivery.state !== 'planned') return mark;
  return moved(mark, doubted ? { state: 'held' } : { state: 'skipped', reason: 'cancelled' });
};

/** An editor's "send again" of a held one: a new attempt. Null where its attempts are used up. */
export const sentAgain = ({ attempt }: Mark): Mark | null =>
  attempt < ATTEMPT_LIMIT ? { delivery: { state: 'planned' }, attempt: attempt + 1 } : null;

/** An editor's "count as sent" of a held one. */
export const countedAsSent = (mark: Mark): Mark => moved(mark, { state: 'sent' });

/** Null where every mark stayed what it was. */
export const changedMarks = (before: readonly Mark[], after: readonly Mark[]): Mark[] | null =>
  after.some((mark, place) => mark !== before[place]) ? [...after] : null;
