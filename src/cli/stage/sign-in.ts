import * as oidc from 'openid-client';
import { type Clock, excerpt, iso, MINUTE, SECOND } from '../../kernel/index.ts';
import { isSafe } from './address.ts';
import { listenForCallback } from './callback.ts';
import { signedOut, signInFailed } from './errors.ts';
import type { SignIn } from './token-file.ts';

/** The one address that a user pool sends the browser back to. */
export const CALLBACK_PORT = 4310;
/** A user pool refuses scopes that its client does not have. */
const SCOPE = 'openid email profile';
/** Seconds that the issuer has for each answer. */
const ISSUER_WITHIN = 15;
/** Where an issuer does not say how long its token is good. */
const SHORT = 5 * MINUTE;

/** Who signs editors in, and as which application. */
export interface Issuer {
  readonly issuer: string;
  readonly client: string;
}

export interface SignInPorts {
  /** Shows the address that is to be opened in a browser. */
  show(address: string): void;
  readonly clock: Clock;
  /** Where the browser comes back to; 0 takes a free one. */
  readonly port: number;
}

/**
 * Signs a person in by OpenID Connect's code flow with PKCE (RFC 7636, RFC 8252); state and nonce are checked.
 *
 * @throws StageError `stage.sign-in` where the issuer cannot be reached or says no; LocalError `local.port-taken`
 */
export const signIn = async (from: Issuer, ports: SignInPorts): Promise<SignIn> => {
  const issuer = await discover(from);
  const callback = await listenForCallback(ports.port);
  try {
    const verifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    const address = oidc.buildAuthorizationUrl(issuer, {
      redirect_uri: callback.redirectUri,
      scope: SCOPE,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const answered = callback.answered(state, (url) =>
      oidc
        .authorizationCodeGrant(issuer, url, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw signInFailed(`signing in: ${reasonOf(error)}`, { cause: error });
        }),
    );
    ports.show(address.href);
    return kept(from, await answered, null, ports.clock);
  } finally {
    await callback.stop();
  }
};

/**
 * A new access token by the refresh token.
 *
 * @throws StageError `stage.signed-out` where the sign-in has ended, `stage.sign-in` where the issuer does not answer
 */
export const renew = async (known: SignIn, clock: Clock): Promise<SignIn> => {
  const { refreshToken } = known;
  if (refreshToken === null) throw signedOut('the sign-in has ended');
  const issuer = await discover(known);
  const answer = await oidc.refreshTokenGrant(issuer, refreshToken).catch((error: unknown) => {
    if (error instanceof oidc.ResponseBodyError)
      throw signedOut('the sign-in has ended', { cause: error });
    throw signInFailed(`renewing the sign-in: ${reasonOf(error)}`, { cause: error });
  });
  return kept(known, answer, refreshToken, clock);
};

/** Ends a sign-in at the issuer, where that offers it (RFC 7009). */
export const revoke = async (known: SignIn): Promise<void> => {
  const issuer = await discover(known);
  if (known.refreshToken === null || !issuer.serverMetadata().revocation_endpoint) return;
  await oidc.tokenRevocation(issuer, known.refreshToken).catch((error: unknown) => {
    throw signInFailed(`signing out: ${reasonOf(error)}`, { cause: error });
  });
};

const discover = async ({ issuer, client }: Issuer): Promise<oidc.Configuration> => {
  if (!URL.canParse(issuer) || !isSafe(new URL(issuer)))
    throw signInFailed(
      `signing in: the issuer "${excerpt(issuer)}" is no https address; it cannot be trusted with a password`,
    );
  const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc
    .discovery(new URL(issuer), client, undefined, oidc.None(), { execute, timeout: ISSUER_WITHIN })
    .catch((error: unknown) => {
      throw signInFailed(`signing in: the issuer ${issuer} does not answer (${reasonOf(error)})`, {
        cause: error,
      });
    });
};

const kept = (
  { issuer, client }: Issuer,
  answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
  refreshToken: string | null,
  clock: Clock,
): SignIn => {
  const seconds = answer.expiresIn();
  const lasts = seconds === undefined ? SHORT : seconds * SECOND;
  return {
    issuer,
    client,
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? refreshToken,
    expiresAt: iso(clock.now() + lasts),
  };
};

/** The issuer's own words where it has any. */
const reasonOf = (error: unknown): string => {
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.AuthorizationResponseError)
    return excerpt(error.error_description ?? error.error, 200);
  if (!(error instanceof Error)) return excerpt(String(error), 200);
  const { cause } = error;
  return excerpt(
    cause instanceof Error ? `${error.message}: ${cause.message}` : error.message,
    200,
  );
};
