import type { Context } from 'hono';
import type { Form } from '../html/form.ts';
import { ApiError } from '../operations/index.ts';
import { isOwnForm, type Session } from './sign-in/session.ts';

/** The field in which every form of the desk brings its session's key. */
export const FORM_KEY = 'form-key';

/**
 * Refuses a form that no page of the desk sent: what the browser says of its origin, where it says it, must be the
 * desk's, and the form must hold the key of this session. Either alone would do; both stand because one may fail.
 */
export const mustBeOwnForm = (c: Context, form: Form, session: Session, deskUrl: string): void => {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const foreign =
    (origin !== undefined && origin !== new URL(deskUrl).origin) ||
    (site !== undefined && site !== 'same-origin');
  if (!foreign && isOwnForm(session, form.one(FORM_KEY))) return;
  throw new ApiError(
    403,
    'desk.foreign-form',
    'This form was not sent by a page of your session. Open the page again, and press its button there.',
  );
};
