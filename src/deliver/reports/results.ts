import {
  type ChunkState,
  countedAs,
  type DeliveryCounts,
  type Edition,
  type FailReason,
  type FeedbackMark,
  type Mark,
  NO_FEEDBACK,
  type SkipReason,
} from '../../domain/index.ts';
import type { ChunkId, EditionId } from '../../kernel/index.ts';
import type { ChunkStretch, Ledger } from '../ports.ts';
import { proven } from '../protocol/marks.ts';
import type { CountWork } from './count.ts';

/** What became of an edition's deliveries, also after SES took them. */
export interface DeliveryResults extends DeliveryCounts {
  /** Of those pending: SES was asked, and what it did is not known yet. */
  readonly waitingForWord: number;
  /**
   * Of those sent, each under the furthest that SES has reported: delivered < bounced < complained. Of the rest of them
   * nothing was reported yet.
   */
  readonly delivered: number;
  readonly bounced: number;
  readonly complained: number;
  /** Why people were skipped, and why mails failed; only what occurred. */
  readonly causes: {
    readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
    readonly failed: Readonly<Partial<Record<FailReason, number>>>;
  };
}

/** One chunk's marks as they are proven by now, with what SES has reported of each. */
export interface ChunkResults {
  readonly state: ChunkState;
  readonly marks: readonly Mark[];
  readonly feedback: ReadonlyMap<number, FeedbackMark>;
}

const NOTHING: ReadonlyMap<number, FeedbackMark> = new Map();

/**
 * All chunks of an edition, by chunk, or a stretch of them, read in two queries side by side and held one at a time. A
 * mail of which word has come counts as sent, whether or not the sweep has been there since.
 */
export async function* chunkResults(
  id: EditionId,
  ledger: Pick<Ledger, 'states' | 'feedbackByChunk'>,
  stretch: ChunkStretch | null = null,
): AsyncGenerator<ChunkResults> {
  const reports = ledger.feedbackByChunk(id, stretch)[Symbol.asyncIterator]();
  let report = await reports.next();
  for await (const state of ledger.states(id, stretch)) {
    while (!report.done && report.value.chunk < state.chunk) report = await reports.next();
    const own = !report.done && report.value.chunk === state.chunk;
    const feedback = own ? report.value.marks : NOTHING;
    const marks = state.marks.map((mark, place) => proven(mark, feedback.get(place), false));
    yield { state, marks, feedback };
  }
}

/** As `chunkResults`, of the chunks with a delivery that is or was held: a few, whatever the edition's size. */
export async function* doubtfulResults(
  id: EditionId,
  ledger: Pick<Ledger, 'doubtful' | 'feedback'>,
  after: ChunkId | null = null,
): AsyncGenerator<ChunkResults> {
  for await (const state of ledger.doubtful(id, after)) {
    const feedback = await ledger.feedback(id, state.chunk);
    const marks = state.marks.map((mark, place) => proven(mark, feedback.get(place), false));
    yield { state, marks, feedback };
  }
}

/** How many deliveries of an edition are held. */
export const heldCount = async (
  id: EditionId,
  ledger: Pick<Ledger, 'doubtful' | 'feedback'>,
): Promise<number> => {
  let held = 0;
  for await (const { marks } of doubtfulResults(id, ledger))
    held += marks.filter(({ delivery }) => delivery.state === 'held').length;
  return held;
};

class Tally {
  readonly counts = { planned: 0, sent: 0, skipped: 0, failed: 0, held: 0, pending: 0 };
  readonly after = { waitingForWord: 0, delivered: 0, bounced: 0, complained: 0 };
  readonly skipped: Partial<Record<SkipReason, number>> = {};
  readonly failed: Partial<Record<FailReason, number>> = {};

  addChunk({ marks, feedback }: ChunkResults): void {
    for (const [place, mark] of marks.entries())
      this.#add(mark, feedback.get(place) ?? NO_FEEDBACK);
  }

  #add({ delivery }: Mark, feedback: FeedbackMark): void {
    this.counts.planned += 1;
    switch (delivery.state) {
      case 'claimed':
        this.after.waitingForWord += 1;
        break;
      case 'skipped':
        this.skipped[delivery.reason] = (this.skipped[delivery.reason] ?? 0) + 1;
        break;
      case 'failed':
        this.failed[delivery.reason] = (this.failed[delivery.reason] ?? 0) + 1;
        break;
      case 'sent':
        this.#addReported(feedback);
        break;
      case 'planned':
      case 'held':
      case 'unknown':
    }
    this.counts[countedAs(delivery)] += 1;
  }

  #addReported({ delivered, bounced, complained }: FeedbackMark): void {
    if (complained) this.after.complained += 1;
    else if (bounced) this.after.bounced += 1;
    else if (delivered) this.after.delivered += 1;
  }
}

/** Counts what became of an edition's deliveries. */
export const deliveryResults = async (
  id: EditionId,
  ledger: Pick<Ledger, 'states' | 'feedbackByChunk'>,
): Promise<DeliveryResults> => {
  const tally = new Tally();
  for await (const chunk of chunkResults(id, ledger)) tally.addChunk(chunk);
  const { counts, after, skipped, failed } = tally;
  return { ...counts, ...after, causes: { skipped, failed } };
};

/** What became of an edition's deliveries, without causes: what can be counted in parts. */
export type ResultCounts = Readonly<Record<keyof Omit<DeliveryResults, 'causes'>, number>>;

const NO_RESULTS: ResultCounts = {
  planned: 0,
  sent: 0,
  skipped: 0,
  failed: 0,
  held: 0,
  pending: 0,
  waitingForWord: 0,
  delivered: 0,
  bounced: 0,
  complained: 0,
};

/** Counts what became of an edition's deliveries, two small items for 250 of them. */
export const resultsWork = (
  { id: edition, planned }: Pick<Edition, 'id' | 'planned'>,
  ledger: Pick<Ledger, 'states' | 'feedbackByChunk'>,
): CountWork<ResultCounts> => ({
  subject: { of: 'results', edition },
  none: NO_RESULTS,
  size: async () => planned?.people ?? 0,
  inShard: async (shard, looks) => {
    const tally = new Tally();
    for await (const chunk of chunkResults(edition, ledger, { shard })) {
      if (!looks.take(chunk.marks.length)) return null;
      tally.addChunk(chunk);
    }
    return { ...tally.counts, ...tally.after };
  },
});
