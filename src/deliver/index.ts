export { type Audience, audience } from './audience.ts';
export { cancelEdition } from './cancel.ts';
export { type ChunkOutcome, deliverChunk } from './deliver.ts';
export * from './errors.ts';
export { type Forecast, forecast } from './forecast.ts';
export { AccountPace, type PacePorts } from './pace.ts';
export { type PlanOutcome, planEdition } from './plan.ts';
export * from './ports.ts';
export { type DeliveryStatus, deliveryStatus, type RecipientStatus, recipients } from './status.ts';
export {
  SETTLE_AFTER,
  type SweepOptions,
  type SweepReport,
  settleNow,
  sweepAll,
  sweepEdition,
} from './sweep.ts';
export { cameBack, toldBy } from './telling.ts';
