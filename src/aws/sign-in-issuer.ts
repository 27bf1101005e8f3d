import * as oidc from 'openid-client';
import { issuerUnreachable, signInRefused } from '../desk/index.ts';
import { excerpt, SECOND } from '../kernel/index.ts';

/** A user pool refuses scopes that its client does not have. */
const SCOPE = 'openid email profile';
/** Seconds that the issuer has for each answer. */
const WITHIN = 10;

/** Who signs editors in, and as which application; it has no secret and proves itself by PKCE. */
export interface IssuerOrder {
  readonly issuer: string;
  readonly client: string;
}

interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The words of an error that an issuer or the way to it gave. */
const reasonOf = (error: unknown): string => {
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.AuthorizationResponseError)
    return excerpt(error.error_description ?? error.error, 200);
  return excerpt(error instanceof Error ? error.message : String(error), 200);
};

/**
 * A browser's sign-in by OpenID Connect's code flow with PKCE (RFC 7636); state and nonce are checked. What the issuer
 * says of itself is read once, at the first sign-in, and again after a failure.
 */
export const signInIssuer = (order: IssuerOrder) => {
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = async (): Promise<oidc.Configuration> => {
    known ??= discover(order);
    return known.catch((error: unknown) => {
      known = undefined;
      throw issuerUnreachable(order.issuer, reasonOf(error), error);
    });
  };
  return {
    /** `again`: whoever signs in must prove it once more, whatever the issuer remembers. Throws `desk.issuer`. */
    begin: async (
      redirectUri: string,
      again: boolean,
    ): Promise<Begun & { readonly address: string }> => {
      const issuer = await configuration();
      const verifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const address = oidc.buildAuthorizationUrl(issuer, {
        redirect_uri: redirectUri,
        scope: SCOPE,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(again ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { address: address.href, state, nonce, verifier };
    },
    /** Redeems a code. Throws `desk.issuer` and `desk.sign-in`. */
    end: async (address: URL, { state, nonce, verifier }: Begun) => {
      const issuer = await configuration();
      const answer = await oidc
        .authorizationCodeGrant(issuer, address, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw signInRefused(reasonOf(error), error);
        });
      const claims = answer.claims();
      return {
        accessToken: answer.access_token,
        name: nameOf(claims),
        provedAt: claims?.auth_time === undefined ? null : claims.auth_time * SECOND,
      };
    },
    /** Cognito asks for the client and a `logout_uri` where OpenID Connect has `post_logout_redirect_uri`. */
    signOutAddress: async (returnTo: string): Promise<string | null> => {
      const issuer = await configuration();
      const { end_session_endpoint: end } = issuer.serverMetadata();
      if (end === undefined) return null;
      return oidc.buildEndSessionUrl(issuer, {
        post_logout_redirect_uri: returnTo,
        logout_uri: returnTo,
      }).href;
    },
  };
};

const discover = ({ issuer, client }: IssuerOrder): Promise<oidc.Configuration> => {
  // The configured issuer is https; only the one of this machine is not.
  const execute = issuer.startsWith('http://127.0.0.1:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), client, undefined, oidc.None(), {
    execute,
    timeout: WITHIN,
  });
};

const nameOf = (claims: oidc.IDToken | undefined): string | null => {
  const found = [claims?.['name'], claims?.['email']].find(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  );
  return found === undefined ? null : excerpt(found, 80);
};
