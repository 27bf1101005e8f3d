export { breach } from './breaker.ts';
export { SOFT_BOUNCE_LIMIT } from './consequences.ts';
export type { FeedbackPorts, Reputation } from './ports.ts';
export { type EventRecord, recordEvents } from './record.ts';
