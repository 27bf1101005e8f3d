import type { Context } from 'hono';
import type { AccessTokens, SignedIn } from '../desk/index.ts';
import type { Role } from '../domain/index.ts';
import { ApiError, CHALLENGE } from './problem.ts';

/** RFC 6750, 2.1: the scheme in any case, one space or more. */
const BEARER = /^bearer +(?<token>[A-Za-z0-9._~+/=-]+)$/iu;

/** Who calls; 401 where no token came, or one that proves nothing. */
export const authenticate = async (c: Context, tokens: AccessTokens): Promise<SignedIn> => {
  const header = c.req.header('authorization');
  if (header === undefined) {
    throw new ApiError(401, 'api.no-token', 'Authorization: got none; required is a bearer token', {
      headers: { 'www-authenticate': CHALLENGE },
    });
  }
  const token = BEARER.exec(header.trim())?.groups?.['token'];
  if (token !== undefined) return tokens.editor(token);
  throw new ApiError(401, 'api.no-token', 'Authorization: got something else than "Bearer TOKEN"', {
    headers: { 'www-authenticate': `${CHALLENGE}, error="invalid_token"` },
  });
};

/** 403 for an editor who has none of these roles; null: anybody may. */
export function mustHave(
  editor: Pick<SignedIn, 'roles'> | null,
  allowed: readonly Role[] | null,
): void {
  const roles = editor?.roles ?? [];
  if (allowed === null || roles.some((role) => allowed.includes(role))) return;
  const got = roles.length > 0 ? roles.join(', ') : 'no role';
  throw new ApiError(403, 'api.role', `this token has ${got}; allowed is ${allowed.join(' or ')}`, {
    headers: { 'www-authenticate': `${CHALLENGE}, error="insufficient_scope"` },
  });
}
