import { WritethruError } from '../kernel/index.ts';

/** What was wrong with an input; stable, for tests and for machine output. */
export type IngestCode =
  | 'ingest.unknown-kind'
  | 'ingest.empty'
  | 'ingest.too-large'
  | 'ingest.unreadable'
  | 'ingest.no-article';

/** An input that gives no article. Its message is one line that names the input, what was got and what is allowed. */
export class IngestError extends WritethruError {
  declare readonly code: IngestCode;

  constructor(code: IngestCode, message: string, options?: ErrorOptions) {
    super('input', code, message, options);
  }
}
