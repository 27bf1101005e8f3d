export * from './errors.ts';
export * from './ports.ts';
export { chunksOf } from './protocol/chunk-id.ts';
export { deliverChunk } from './protocol/deliver.ts';
export { noteOverdue, type OverduePorts } from './protocol/overdue.ts';
export type { OwedPorts } from './protocol/owed-corrections.ts';
export { AccountPace, isAhead } from './protocol/pace.ts';
export { planEdition } from './protocol/plan.ts';
export { ReaderCuts } from './protocol/reader-cuts.ts';
export {
  settleNow,
  sweepAll,
  sweepEdition,
} from './protocol/sweep.ts';
export { cameBack, toldBy } from './protocol/telling.ts';
export { type Audience, audienceWork } from './reports/audience.ts';
export { type CorrectionReach, reachWork } from './reports/correction-reach.ts';
export {
  type CountReaders,
  type CountState,
  type CountUnderWay,
  type CountWork,
  countAside,
  countAtOnce,
  countOn,
  isWhole,
  underWay,
} from './reports/count.ts';
export { type DeliveryLedger, deliveryOf, type ReaderDelivery } from './reports/delivery-of.ts';
export { type Forecast, forecast } from './reports/forecast.ts';
export { type EditionReport, editionReport } from './reports/report.ts';
export { deliveryResults, heldCount, type ResultCounts, resultsWork } from './reports/results.ts';
export {
  type DeliveryStatus,
  deliveryCounts,
  deliveryStatus,
  recipients,
  recipientsPage,
} from './reports/status.ts';
export { whyNoMail } from './reports/why-no-mail.ts';
export { WHY_NOT, type WhyNot, whyNot } from './reports/why-not.ts';
export { callOff, cancelEdition } from './stopping/cancel.ts';
export { decideHeld, type HeldOrder } from './stopping/held.ts';
export { pauseEdition, resumeEdition } from './stopping/pause.ts';
