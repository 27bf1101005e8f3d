import { type ErrorKind, WritethruError } from '../kernel/index.ts';

/** What the local pipeline and its embedded servers raise on purpose. */
export class LocalError extends WritethruError {}

const make =
  (kind: ErrorKind, code: string) =>
  (message: string, options?: ErrorOptions): LocalError =>
    new LocalError(kind, code, message, options);

/** Another process works on this data folder. */
export const folderInUse = make('refused', 'local.folder-in-use');
/** The data folder, or a file in it, cannot be used as it is. */
export const folderUnusable = make('input', 'local.folder-unusable');
/** A queue, function or server that was named but is not there. */
export const unknownName = make('input', 'local.unknown-name');
/** Something did not come to its end in the time it had. */
export const tookTooLong = make('unavailable', 'local.took-too-long');
/** Another process listens there. */
export const portTaken = make('refused', 'local.port-taken');
/** What is stored is not what was written: nothing is read from it, and nothing sent. */
export const dataDamaged = make('refused', 'local.data-damaged');
