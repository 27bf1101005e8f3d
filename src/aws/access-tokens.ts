import { createRemoteJWKSet, customFetch, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import * as z from 'zod';
import { type AccessTokens, badToken, keysUnreachable, type SignedIn } from '../desk/index.ts';
import { ROLES } from '../domain/index.ts';
import { type Clock, iso, KILOBYTE, MINUTE, SECOND } from '../kernel/index.ts';

/** Cognito signs with this one; whatever else a token's header asks for is refused (RFC 8725, 3.1). */
const ALGORITHMS = ['RS256'];
/** Cognito's tokens take 1 to 2 KB; groups make them longer. */
const TOKEN_BYTES = 8 * KILOBYTE;
/** Clocks of two machines differ by less. */
const LEEWAY_SECONDS = 10;
/** A key that the issuer has withdrawn is good for no longer. */
const KEYS_KEPT = 10 * MINUTE;
/** Tokens with made-up key ids make us ask the issuer no oftener. */
const KEYS_COOLDOWN = 30 * SECOND;
const KEYS_WITHIN = 3 * SECOND;
/** A user pool has two keys, of 500 bytes each. */
const KEYS_BYTES = 64 * KILOBYTE;

/** The issuer of a desk's tokens, as OpenID Connect has it. */
export interface TokenIssuer {
  /** Word for word what tokens may have as `iss`. */
  readonly issuers: readonly string[];
  /** Where its keys (JWKS, RFC 7517) are. */
  readonly keysUrl: string;
  /** The applications whose tokens are taken. */
  readonly clients: readonly string[];
}

const claimsSchema = z.object({
  sub: z.string().min(1),
  token_use: z.literal('access'),
  client_id: z.string(),
  username: z.string().min(1).optional(),
  exp: z.number(),
  'cognito:groups': z.array(z.string()).default([]),
});

/**
 * Checks access tokens as a Cognito user pool issues them (docs.aws.amazon.com/cognito, "Verifying JSON web tokens"):
 * signature by a key of the issuer, algorithm, issuer, time, use, and client. An audience, which access tokens of a
 * user pool have only for a resource server, must then name a client of ours too.
 */
export const accessTokens = (issuer: TokenIssuer, clock: Clock): AccessTokens => {
  const keys = createRemoteJWKSet(new URL(issuer.keysUrl), {
    timeoutDuration: KEYS_WITHIN,
    cooldownDuration: KEYS_COOLDOWN,
    cacheMaxAge: KEYS_KEPT,
    [customFetch]: fetchKeys,
  });
  return {
    editor: async (token) => {
      checkShape(token);
      const verified = jwtVerify(token, keys, {
        issuer: [...issuer.issuers],
        algorithms: ALGORITHMS,
        clockTolerance: LEEWAY_SECONDS,
        currentDate: new Date(clock.now()),
        requiredClaims: ['exp', 'sub', 'client_id', 'token_use'],
      });
      const { payload } = await verified.catch((error: unknown) => {
        throw explained(error, issuer);
      });
      return signedIn(payload, issuer.clients);
    },
  };
};

/** Without a key id any key of the issuer would do: no token of a user pool is so, and none is taken. */
const checkShape = (token: string): void => {
  if (token.length > TOKEN_BYTES) throw badToken(`it is longer than ${TOKEN_BYTES} bytes`);
  let kid: unknown;
  try {
    ({ kid } = decodeProtectedHeader(token));
  } catch (error) {
    throw badToken('it is no JSON Web Token', error);
  }
  if (typeof kid !== 'string' || kid === '') throw badToken('its header names no key ("kid")');
};

/** As `fetch`, with a limit on the body. */
const fetchKeys: (url: string, options: RequestInit) => Promise<Response> = async (
  url,
  options,
) => {
  const answer = await fetch(url, options);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    if (length > KEYS_BYTES) throw new Error(`the key set is longer than ${KEYS_BYTES} bytes`);
    pieces.push(piece);
  }
  return new Response(Buffer.concat(pieces), { status: answer.status, headers: answer.headers });
};

/** What the token is at fault for; everything else is about reaching the issuer. */
const explained = (error: unknown, { keysUrl }: TokenIssuer): Error => {
  if (error instanceof errors.JWTExpired) return badToken('it has expired', error);
  if (error instanceof errors.JWTClaimValidationFailed)
    return badToken(`its claim "${error.claim}" is not as it must be`, error);
  if (error instanceof errors.JWKSNoMatchingKey)
    return badToken('it is signed by no key of the issuer', error);
  const itsFault =
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSMultipleMatchingKeys;
  if (itsFault) return badToken('it is not signed as the issuer signs', error);
  return keysUnreachable(keysUrl, error);
};

const signedIn = (payload: Record<string, unknown>, clients: readonly string[]): SignedIn => {
  const read = claimsSchema.safeParse(payload);
  if (!read.success) {
    throw badToken(`its claim "${String(read.error.issues[0]?.path[0])}" is not as it must be`);
  }
  const { sub, client_id: client, username, exp, 'cognito:groups': groups } = read.data;
  const audience = [payload['aud'] ?? []].flat();
  if (!clients.includes(client) || !audience.every((one) => clients.includes(String(one)))) {
    throw badToken('it was issued to another application');
  }
  return {
    id: sub,
    name: username ?? sub,
    roles: ROLES.filter((role) => groups.includes(role)),
    until: iso(exp * SECOND),
  };
};
