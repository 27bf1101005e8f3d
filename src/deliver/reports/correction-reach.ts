import type { Correction } from '../../domain/index.ts';
import type { EditionId, NewsletterId } from '../../kernel/index.ts';
import { OwedCorrections, type OwedPorts } from '../protocol/owed-corrections.ts';
import type { CountWork } from './count.ts';

/**
 * How far a correction has come: how many were told in the words that were corrected, and how many of them have, or may
 * have, it.
 */
export type CorrectionReach = Readonly<Record<'told' | 'corrected', number>>;

/** Nothing is planned: it is only counted. */
const NO_EDITION = 'nothing' as EditionId;

/**
 * Whom one newsletter told what a correction corrects, and who of them has it. Reads every delivery of the editions that
 * told it.
 */
export const reachWork = (
  newsletter: NewsletterId,
  correction: Correction,
  ports: OwedPorts,
): CountWork<CorrectionReach> => {
  const content = { edition: NO_EDITION, newsletter, corrections: [correction] };
  let opened: Promise<OwedCorrections> | null = null;
  const open = (): Promise<OwedCorrections> => {
    opened ??= OwedCorrections.open(content, ports);
    return opened;
  };
  return {
    subject: { of: 'reach', newsletter, correction: correction.id },
    none: { told: 0, corrected: 0 },
    size: async () => (await open()).deliveries,
    inShard: async (shard, looks) => {
      const heard = await (await open()).heardIn(shard, looks);
      if (!heard) return null;
      const { told, corrected } = heard;
      const both = [...told.keys()].filter((subscriber) => corrected.has(subscriber)).length;
      return { told: told.size, corrected: both };
    },
  };
};
