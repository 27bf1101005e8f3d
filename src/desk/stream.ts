import type { Article, LogPlace } from '../domain/index.ts';
import type { Clock, Instant } from '../kernel/index.ts';
import type { DevelopmentLog, FilingPorts } from '../stories/index.ts';
import type { StreamClock } from './stream-clock.ts';

/** What filing a stream works with; its clock is the stream's own. */
export interface StreamPorts extends FilingPorts {
  readonly clock: StreamClock;
  readonly log: StreamLog;
}
/** A log that can let go of what will not be read again: a stream may be long. */
export interface StreamLog extends DevelopmentLog {
  forget(through: LogPlace): Promise<void>;
}

/** When an article of a stream comes: when it says that it was published, else at once. */
export const dueAt = ({ publishedBasis, publishedAt }: Article, clock: Clock): Instant =>
  publishedBasis === 'stated' ? Date.parse(publishedAt) : clock.now();
