import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Role } from '../../domain/index.ts';
import { HOUR, type Instant, iso, SECOND } from '../../kernel/index.ts';
import { LOCAL_CLIENT, LOCAL_ISSUER } from './names.ts';
import { ALGORITHM, signingKey } from './signing-key.ts';

interface TokenOrder {
  readonly data: string;
  readonly roles: readonly Role[];
  readonly hours: number;
  readonly now: Instant;
}

interface MintedToken {
  readonly token: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** ISO. */
  readonly until: string;
}

/**
 * Signs an access token for a sample editor, with the claims that a Cognito user pool writes
 * (docs.aws.amazon.com/cognito, "Understanding the access token"). Good for the desk on the same data folder alone.
 */
export const mintToken = async ({ data, roles, hours, now }: TokenOrder): Promise<MintedToken> => {
  const { kid, privateKey } = await signingKey(data);
  const name = `sample-${roles.join('-')}`;
  const issued = Math.floor(now / SECOND);
  const expires = issued + Math.round((hours * HOUR) / SECOND);
  const claims = {
    'cognito:groups': [...roles],
    token_use: 'access',
    scope: 'openid',
    auth_time: issued,
    client_id: LOCAL_CLIENT,
    username: name,
  };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ kid, alg: ALGORITHM })
    .setIssuer(LOCAL_ISSUER)
    .setSubject(name)
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .setJti(randomUUID())
    .sign(privateKey);
  return { token, name, roles, until: iso(expires * SECOND) };
};
