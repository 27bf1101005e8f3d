export { type Audience, audienceWork } from './audience.ts';
export { callOff, cancelEdition } from './cancel.ts';
export { chunksOf } from './chunk-id.ts';
export { type CorrectionReach, reachWork } from './correction-reach.ts';
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
} from './count.ts';
export { deliverChunk } from './deliver.ts';
export { type DeliveryLedger, deliveryOf, type ReaderDelivery } from './delivery-of.ts';
export * from './errors.ts';
export { type Forecast, forecast } from './forecast.ts';
export { decideHeld, type HeldOrder, type HeldReport } from './held.ts';
export { noteOverdue, type OverduePorts } from './overdue.ts';
export type { OwedPorts } from './owed-corrections.ts';
export { AccountPace, isAhead } from './pace.ts';
export { pauseEdition, resumeEdition } from './pause.ts';
export { planEdition } from './plan.ts';
export * from './ports.ts';
export { ReaderCuts } from './reader-cuts.ts';
export { type EditionReport, editionReport } from './report.ts';
export { deliveryResults, heldCount, type ResultCounts, resultsWork } from './results.ts';
export {
  type DeliveryStatus,
  deliveryCounts,
  deliveryStatus,
  type RecipientsPage,
  recipients,
  recipientsPage,
} from './status.ts';
export {
  settleNow,
  sweepAll,
  sweepEdition,
} from './sweep.ts';
export { cameBack, toldBy } from './telling.ts';
export { WHY_NOT, type WhyNot, whyNot } from './why-not.ts';
