import { type ErrorKind, WritethruError } from '../kernel/index.ts';

/** What the readers stage refuses, with a stable code. */
export class ReadersError extends WritethruError {
  constructor(kind: ErrorKind, code: string, message: string, options?: ErrorOptions) {
    super(kind, `readers.${code}`, message, options);
  }
}
