import { AddressError, normaliseAddress } from '../domain/index.ts';
import type { Checked } from './wishes.ts';

/**
 * An address from a form or a file, as mail is sent to it; the reason where it is none.
 *
 * @example checkAddress(' Ada@Example.org ') // { ok: true, value: 'Ada@example.org' }
 */
export const checkAddress = (text: string): Checked<string> => {
  try {
    return { ok: true, value: normaliseAddress(text) };
  } catch (error) {
    if (error instanceof AddressError) return { ok: false, reason: error.message };
    throw error;
  }
};
