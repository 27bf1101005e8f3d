import { randomBytes } from 'node:crypto';
import type { Configuration, Provider } from 'oidc-provider';
import { HOUR, MINUTE, SECOND } from '../../kernel/index.ts';
import { keptInMemory } from './kept-in-memory.ts';
import { LOCAL_CLIENT } from './names.ts';
import { sampleEditor } from './sample-editors.ts';
import { ALGORITHM, type SigningKey } from './signing-key.ts';

const SCOPES = 'openid email profile';
/** For what an access token is good: the desk, under the name of its client, as its tokens have it. */
const RESOURCE = 'urn:writethru:desk';

/** As long as a user pool's: an hour for tokens and sign-ins; somebody who looks at a page of names needs minutes. */
const LIVES = {
  AccessToken: HOUR,
  AuthorizationCode: MINUTE,
  Grant: HOUR,
  IdToken: HOUR,
  Interaction: 10 * MINUTE,
  Session: HOUR,
} as const;

export interface ProviderOrder {
  /** Its own address. */
  readonly issuer: string;
  /** Of the desk whose editors it signs in. */
  readonly deskUrl: string;
  readonly key: SigningKey;
}

/**
 * An OpenID Connect provider whose access tokens have the claims of a Cognito user pool's, and whose people are the
 * sample editors. Its sign-ins are kept in memory: they end with the process.
 */
export const makeProvider = async (order: ProviderOrder): Promise<Provider> => {
  // Some sixty modules that only a sign-in needs: a start without one does not wait for them.
  const { Provider } = await import('oidc-provider');
  const { kid, privateJwk } = order.key;
  const provider: Provider = new Provider(order.issuer, {
    adapter: keptInMemory(),
    clients: [
      {
        client_id: LOCAL_CLIENT,
        // Only a native application's addresses may be http.
        application_type: 'native',
        redirect_uris: [`${order.deskUrl}/desk/callback`],
        post_logout_redirect_uris: [`${order.deskUrl}/desk/signed-out`],
        token_endpoint_auth_method: 'none',
        require_auth_time: true,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [privateJwk as NonNullable<Configuration['jwks']>['keys'][number]] },
    cookies: { keys: [randomBytes(32).toString('base64')] },
    ttl: Object.fromEntries(Object.entries(LIVES).map(([what, life]) => [what, life / SECOND])),
    scopes: SCOPES.split(' '),
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: async (_, id) => {
      const editor = sampleEditor(id);
      return editor && { accountId: id, claims: async () => ({ sub: id, name: editor.name }) };
    },
    // Nobody is asked whether the desk may know them.
    loadExistingGrant: async ({ oidc }) => {
      const accountId = oidc.session?.accountId ?? '';
      const grant = new provider.Grant({ clientId: LOCAL_CLIENT, accountId });
      grant.addOIDCScope(SCOPES);
      grant.addResourceScope(RESOURCE, 'desk');
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_, token) => claimsOf('accountId' in token ? (token.accountId ?? '') : ''),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'desk',
          audience: LOCAL_CLIENT,
          accessTokenFormat: 'jwt',
          accessTokenTTL: LIVES.AccessToken / SECOND,
          jwt: { sign: { alg: ALGORITHM, kid } },
        }),
      },
    },
  });
  return provider;
};

const claimsOf = (id: string): Record<string, unknown> => {
  const { name, roles } = sampleEditor(id) ?? { name: id, roles: [] };
  return { token_use: 'access', username: name, 'cognito:groups': [...roles] };
};
