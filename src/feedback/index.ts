export { breach } from './breaker.ts';
export type { FeedbackPorts, Reputation } from './ports.ts';
export {
  PROBE_CASES,
  PROBE_EVENTS,
  type ProbeBook,
  type ProbeCase,
  type ProbeEvent,
  type ProbeEventType,
  probeTags,
} from './probe.ts';
export { type EventRecord, recordEvents } from './record.ts';
