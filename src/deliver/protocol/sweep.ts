import {
  type ChunkState,
  countMarks,
  type DeliveryCounts,
  type Edition,
  isDraft,
  type Mark,
  SHARDS,
} from '../../domain/index.ts';
import { editionOf, isOver, releaseNewsletter } from '../../editions/index.ts';
import { type ChunkId, type EditionId, HOUR, type NewsletterId } from '../../kernel/index.ts';
import type { SweepPorts } from '../ports.ts';
import { endEdition } from './end.ts';
import { waiting } from './marks.ts';
import { closeShard } from './plan-shard.ts';
import { repairChunk, settleChunk } from './settle.ts';

/** How long SES's events may take before a claim counts as held. */
export const SETTLE_AFTER = 24 * HOUR;

export interface SweepOptions {
  /** Age in ms at which a claim without any word becomes held. */
  readonly settleAfter: number;
}

/** What a sweep found and did. */
export interface SweepReport {
  readonly edition: EditionId;
  readonly state: Edition['state'];
  readonly counts: DeliveryCounts;
  /** Chunks woken again. */
  readonly woken: number;
}

const NOBODY = countMarks([]);

const report = (edition: Edition, counts: DeliveryCounts, woken: number): SweepReport => ({
  edition: edition.id,
  state: edition.state,
  counts,
  woken,
});

/** Nothing would bring a lost wake-up back but this; while the queue has work, chunks only wait for their turn. */
const wakeAgain = async (
  edition: Edition,
  chunks: readonly ChunkId[],
  ports: SweepPorts,
): Promise<number> => {
  if (chunks.length === 0 || edition.state !== 'sending') return 0;
  if (!(await ports.deliverQueue.idle())) return 0;
  await ports.deliverQueue.wake(chunks.map((chunk) => ({ edition: edition.id, chunk })));
  return chunks.length;
};

const wakePlanning = async (edition: Edition, ports: SweepPorts): Promise<SweepReport> => {
  if (await ports.planQueue.idle()) await ports.planQueue.wake([{ edition: edition.id }]);
  return report(edition, NOBODY, 0);
};

interface Found {
  readonly marks: (readonly Mark[])[];
  readonly waiting: ChunkId[];
  repaired: number;
}

const visit = async (
  edition: Edition,
  state: ChunkState,
  found: Found,
  options: SweepOptions,
  ports: SweepPorts,
): Promise<void> => {
  const settled = await settleChunk(edition, state, options.settleAfter, ports);
  const now = await repairChunk(edition, settled, ports);
  found.marks.push(now.marks);
  if (now.repaired) found.repaired += 1;
  if (waiting(now.marks).length > 0) found.waiting.push(now.chunk);
};

/** True where every chunk that planning counted was visited and is at its end. */
const isAtEnd = (edition: Edition, found: Found, counts: DeliveryCounts): boolean => {
  if (found.repaired !== found.marks.length || counts.pending > 0) return false;
  if (!edition.planned) return edition.state === 'cancelled';
  return counts.planned === edition.planned.people && found.marks.length === edition.planned.chunks;
};

/**
 * Brings one edition nearer to its end: settles claims, repairs watermarks, wakes what was forgotten, and ends it when
 * planned = sent + skipped + failed + held and every chunk is repaired. Of a paused one it wakes nothing.
 * Repeating it changes nothing.
 *
 * @throws EditionError `edition.missing`.
 */
export const sweepEdition = async (
  id: EditionId,
  ports: SweepPorts,
  options: SweepOptions = { settleAfter: SETTLE_AFTER },
): Promise<SweepReport> => {
  const edition = await editionOf(ports.editions, id);
  if (edition.state === 'frozen') return wakePlanning(edition, ports);
  if (isDraft(edition)) return report(edition, NOBODY, 0);
  // Called off while it was planned: a planner that lags behind must not add people after the end.
  if (edition.state === 'cancelled' && !edition.planned && !isOver(edition))
    for (let shard = 0; shard < SHARDS; shard += 1) await closeShard(id, shard, ports.ledger);
  const found: Found = { marks: [], waiting: [], repaired: 0 };
  for await (const state of ports.ledger.states(id))
    await visit(edition, state, found, options, ports);
  const counts = countMarks(found.marks);
  if (isOver(edition)) {
    await releaseNewsletter(edition, ports.editions);
    return report(edition, counts, 0);
  }
  if (isAtEnd(edition, found, counts)) {
    const ended = await endEdition(edition, ports);
    ports.logger.info('delivery.ended', { editionId: id, state: ended.state, ...counts });
    if (counts.held > 0) ports.logger.error('delivery.held', { editionId: id, held: counts.held });
    return report(ended, counts, 0);
  }
  return report(edition, counts, await wakeAgain(edition, found.waiting, ports));
};

/** Sweeps the edition that is on its way of each newsletter; one that fails does not stop the others. */
export const sweepAll = async (
  newsletters: readonly NewsletterId[],
  ports: SweepPorts,
  options: SweepOptions = { settleAfter: SETTLE_AFTER },
): Promise<SweepReport[]> => {
  const reports: SweepReport[] = [];
  for (const newsletter of newsletters) {
    try {
      const { open } = await ports.editions.progress(newsletter);
      if (open) reports.push(await sweepEdition(open, ports, options));
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      ports.logger.error('delivery.sweep-failed', { newsletter, reason });
    }
  }
  return reports;
};

/**
 * As `sweepEdition`, for a local run whose events have all been drained: no later word can come of a claim, whatever
 * the clock was when it was made.
 */
export const settleNow = (id: EditionId, ports: SweepPorts): Promise<SweepReport> =>
  sweepEdition(id, ports, { settleAfter: Number.NEGATIVE_INFINITY });
