import { STATUS_CODES } from 'node:http';
import { TokenError } from '../desk/index.ts';
import { DraftConflict, OtherHash } from '../editions/index.ts';
import { type ErrorKind, WritethruError } from '../kernel/index.ts';
import { PROBLEM_TYPE, type Problem } from './contract/problem.ts';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  input: 422,
  missing: 404,
  conflict: 409,
  // What stands forbids it; whether the caller may is settled before anything is asked of a stage.
  refused: 409,
  unavailable: 503,
};

const kindOf = (status: number): ErrorKind => {
  if (status === 401 || status === 403) return 'refused';
  if (status === 404) return 'missing';
  return status === 409 ? 'conflict' : 'input';
};

/** A refusal of an operation before its use case is asked. */
export class ApiError extends WritethruError {
  readonly status: number;
  readonly errors: Problem['errors'];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    more: {
      /** @default what the status says */
      readonly kind?: ErrorKind;
      readonly errors?: Problem['errors'];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(more.kind ?? kindOf(status), code, detail);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

const write = (
  problem: Omit<Problem, 'type' | 'title'>,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const title = STATUS_CODES[problem.status] ?? 'Error';
  const body = { type: 'about:blank', title, ...problem } satisfies Problem;
  return Response.json(body, {
    status: problem.status,
    headers: { ...headers, 'content-type': PROBLEM_TYPE },
  });
};

/** RFC 6750, 3: what a client without a good token is told to bring. */
export const CHALLENGE = 'Bearer realm="desk"';

/** AWS did not answer, or not now: the SDK marks such errors so. */
const isAway = (error: Error): boolean => {
  const { $fault: fault, $retryable: retryable, code } = error as Error & Record<string, unknown>;
  return (
    fault === 'server' ||
    retryable !== undefined ||
    error.name === 'TimeoutError' ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'].includes(String(code))
  );
};

/** With which status an error is answered. */
export const statusOf = (error: Error): number => {
  if (error instanceof ApiError) return error.status;
  if (error instanceof TokenError) return 401;
  if (error instanceof WritethruError) return STATUS[error.kind];
  return isAway(error) ? 503 : 500;
};

/** Where something has changed since it was looked at: what stands, beside what was asked for. */
const versionsOf = (error: WritethruError): Partial<Problem> => {
  if (error instanceof OtherHash) return error.hashes;
  if (!(error instanceof DraftConflict)) return {};
  const { current, last, theirs, yours } = error.versions;
  return { current, last, theirs, yours };
};

/** What a caller is told of an error. What is not ours on purpose says nothing of what went wrong: that is the log's. */
export const wordsOf = (error: Error): string => {
  if (error instanceof WritethruError) return error.message;
  return isAway(error)
    ? 'A service behind the desk does not answer now; try again in a moment.'
    : 'Something went wrong here, and it is our fault; the log has what.';
};

/** Any error as an answer. */
export const problemOf = (error: Error): Response => {
  if (error instanceof ApiError) {
    const { status, code, message: detail, errors, headers } = error;
    return write({ status, code, detail, ...(errors ? { errors } : {}) }, headers);
  }
  if (error instanceof TokenError) {
    const challenge = `${CHALLENGE}, error="invalid_token"`;
    return write(
      { status: 401, code: error.code, detail: error.message },
      { 'www-authenticate': challenge },
    );
  }
  if (error instanceof WritethruError) {
    const { code, message: detail } = error;
    return write({ status: statusOf(error), code, detail, ...versionsOf(error) });
  }
  const code = isAway(error) ? 'api.unavailable' : 'api.failed';
  return write({ status: statusOf(error), code, detail: wordsOf(error) });
};
