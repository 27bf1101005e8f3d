import { type ErrorKind, WritethruError } from '../kernel/index.ts';

/** Whatever keeps a mail from being made; codes begin with `render.`. */
export class RenderError extends WritethruError {
  constructor(
    code: `render.${string}`,
    message: string,
    kind: ErrorKind = 'input',
    options?: ErrorOptions,
  ) {
    super(kind, code, message, options);
  }
}
