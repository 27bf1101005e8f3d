import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, iso, type LogFields, type Logger, MEGABYTE } from '../kernel/index.ts';

/** Above this the next process begins a fresh file and keeps one old one. */
const LOG_BYTES = 10 * MEGABYTE;

/** Logs to `log.jsonl` in the data folder, a JSON line an event, so that the terminal stays the user's. */
export const fileLogger = (data: string, clock: Clock): Logger => {
  const path = join(data, 'log.jsonl');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES) renameSync(path, join(data, 'log.old.jsonl'));
  const log =
    (level: string) =>
    (event: string, fields: LogFields = {}): void => {
      const line = JSON.stringify({ at: iso(clock.now()), level, event, ...fields });
      // At once: what a killed process did last is what one wants to read.
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    };
  return { info: log('info'), warn: log('warn'), error: log('error') };
};
