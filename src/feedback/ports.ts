import type { Ledger, Readership } from '../deliver/index.ts';
import type { EditionStore } from '../editions/index.ts';
import type { Clock, EditionId, Logger, SubscriberId } from '../kernel/index.ts';
import type { ProbeBook } from './probe.ts';

/** What events do to a person's address. */
export interface Reputation {
  /** Suppresses at once; already suppressed, erased or unknown: nothing to do. */
  suppress(id: SubscriberId, reason: 'bounce' | 'complaint', at: string): Promise<void>;
  /**
   * Adds a soft bounce of an edition, once however often it is called, and gives how many came in a row; 0 for somebody
   * who is not known (any more).
   */
  addSoftBounce(id: SubscriberId, edition: EditionId): Promise<number>;
  /** Sets back the count of those who have one. */
  resetSoftBounces(ids: readonly SubscriberId[]): Promise<void>;
}

export interface FeedbackPorts {
  /** Saved by the breaker alone. */
  readonly editions: Pick<EditionStore, 'get' | 'save'>;
  readonly ledger: Pick<Ledger, 'roster' | 'state' | 'mergeFeedback' | 'feedbackByChunk'>;
  readonly readership: Pick<Readership, 'moveWatermark'>;
  readonly reputation: Reputation;
  readonly probes: Pick<ProbeBook, 'note'>;
  readonly clock: Clock;
  readonly logger: Logger;
}
