import { type ErrorKind, excerpt, WritethruError } from '../kernel/index.ts';

/** What the readers stage refuses, with a stable code. */
export class ReadersError extends WritethruError {
  constructor(kind: ErrorKind, code: string, message: string, options?: ErrorOptions) {
    super(kind, `readers.${code}`, message, options);
  }
}

/** A person's item changed between each read and write. */
export const contended = (wanted: string): ReadersError =>
  new ReadersError(
    'unavailable',
    'contended',
    `subscriber: somebody else kept changing it; ${wanted} it again`,
  );

/** Nothing is kept of this address. */
export const nobody = (address: string): ReadersError =>
  new ReadersError(
    'missing',
    'unknown',
    `address "${excerpt(address)}": nobody of this address is known; "subscriber list" shows who is`,
  );

/** Nothing is kept of this address but that. */
export const wasErased = (address: string, at: string): ReadersError =>
  new ReadersError(
    'missing',
    'unknown',
    `address "${excerpt(address)}": erased on ${at.slice(0, 10)}; nothing else is kept of it`,
  );

export const ofLaterVersion = (address: string, state: string): ReadersError =>
  new ReadersError(
    'refused',
    'later-version',
    `address "${excerpt(address)}": a newer version of Writethru put it in the state "${excerpt(state)}", which this one cannot change; deploy that version again, or erase the person`,
  );

/** A subscribers' file that cannot be read as a whole. Nothing of it is stored. */
export const unreadableFile = (what: string, cause?: unknown): ReadersError =>
  new ReadersError('input', 'csv', `subscribers' file: ${what}`, { cause });
