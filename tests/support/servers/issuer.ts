import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { listenOnLoopback } from '../../../src/local/loopback.ts';

const CLIENT = 'command-line';
/** What it would warn of if it had to decide it itself; in seconds. */
const LIVES = ['AccessToken', 'Grant', 'IdToken', 'Interaction', 'RefreshToken', 'Session'];
const HOUR = 3600;

/** A real OpenID Connect provider on the loopback address, with one public client that must bring PKCE. */
export const startIssuer = async () => {
  let answer: ReturnType<Provider['callback']> | null = null;
  const server = createServer((request, response) => void answer?.(request, response));
  const listening = await listenOnLoopback(server);
  const provider = new Provider(listening.endpoint, {
    clients: [
      {
        client_id: CLIENT,
        application_type: 'native',
        redirect_uris: ['http://localhost:4310/callback'],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['sample'] },
    ttl: Object.fromEntries(LIVES.map((what) => [what, HOUR])),
    scopes: ['openid', 'email', 'profile'],
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    // As a user pool does: without being asked for it by a scope.
    issueRefreshToken: async () => true,
    features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
    findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
  });
  answer = provider.callback();
  return { issuer: listening.endpoint, client: CLIENT, stop: listening.stop };
};

/** What a person does in a browser: follows where they are sent, says who they are, says yes. Gives the last page. */
export const signInByHand = async (
  address: string,
): Promise<{ readonly status: number; readonly url: string; readonly text: string }> => {
  const cookies = new Map<string, string>();
  let url = address;
  let form: Record<string, string> | null = null;
  for (let step = 0; step < 20; step += 1) {
    const answer: Response = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    const text = await answer.text();
    const to = answer.headers.get('location');
    form = null;
    if (to !== null) url = new URL(to, url).href;
    else {
      const prompt = /name="prompt" value="(\w+)"/u.exec(text)?.[1];
      if (prompt === undefined) return { status: answer.status, url, text };
      form = { prompt, login: 'ada', password: 'any' };
      url = new URL(/action="([^"]+)"/u.exec(text)?.[1] ?? url, url).href;
    }
  }
  throw new Error(`signing in by hand came to no end; it stands at ${url}`);
};
