import type { House } from '../house.ts';
import type { CorrectionDesk } from './correction-desk.ts';

/** Corrections of the pipeline that this process has opened; `by` is who makes them. */
export const localCorrections = ({ desk, ground }: House, by: string): CorrectionDesk => ({
  list: (limit) => desk.corrections(limit, null),
  candidates: desk.candidates,
  show: desk.correction,
  reach: desk.correctionReachAtOnce,
  make: ({ key, ...wish }) => desk.correct({ ...wish, by, key: key ?? ground.random.token(16) }),
  dismiss: desk.dismissCandidate,
});
