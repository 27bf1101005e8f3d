import {
  type CorrectionReach,
  type CountReaders,
  type CountState,
  type CountUnderWay,
  isWhole,
  type OwedPorts,
  reachWork,
  underWay,
} from '../deliver/index.ts';
import type { Correction } from '../domain/index.ts';
import { MINUTE, type NewsletterId } from '../kernel/index.ts';

/** Mails that carry it go out a few times a day. */
const FRESH = 15 * MINUTE;

/** How far a correction has come, and when that was counted. */
export interface CountedReach extends CorrectionReach {
  readonly state: 'counted';
  readonly at: string;
}

const counted = ({ at, counts }: CountState<CorrectionReach>): CountedReach => ({
  state: 'counted',
  at,
  ...counts,
});

/** Of one newsletter: whom it told otherwise, and who of them has the correction. */
export const correctionReach = async (
  newsletter: NewsletterId,
  correction: Correction,
  ports: OwedPorts & { readonly countReaders: CountReaders },
): Promise<CountedReach | CountUnderWay> => {
  const state = await ports.countReaders(reachWork(newsletter, correction, ports), FRESH);
  return isWhole(state) ? counted(state) : underWay(state);
};
