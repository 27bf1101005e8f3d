import { type ErrorKind, WritethruError } from '../../kernel/index.ts';

/** What speaking to a stage raises on purpose. */
export class StageError extends WritethruError {}

const make =
  (kind: ErrorKind, code: string) =>
  (message: string, options?: ErrorOptions): StageError =>
    new StageError(kind, code, message, options);

/** Nobody is signed in, or not any more. */
export const signedOut = make('refused', 'stage.signed-out');
/** A sign-in that came to nothing. */
export const signInFailed = make('refused', 'stage.sign-in');
/** The desk does not answer, or with something that is no answer of it. */
export const deskAway = make('unavailable', 'stage.away');
/** What is kept of earlier sign-ins cannot be used. */
export const tokensUnusable = make('input', 'stage.tokens');
