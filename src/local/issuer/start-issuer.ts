import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { KILOBYTE } from '../../kernel/index.ts';
import { type Listening, listenOnLoopback } from '../loopback.ts';
import { readBody } from '../request-body.ts';
import { makeProvider } from './provider.ts';
import { sampleEditor } from './sample-editors.ts';
import { choicePage, choicePolicy } from './sign-in-page.tsx';
import { signingKey } from './signing-key.ts';

/** The path of a user pool's keys. */
const KEYS_PATH = '/.well-known/jwks.json';
/** Where one chooses who one is. */
const CHOICE = /^\/sign-in\/[\w-]{1,64}$/u;
/** One name. */
const FORM_BYTES = KILOBYTE;

export interface Issuer extends Listening {
  /** Where the JWKS is. */
  readonly keysUrl: string;
}

/**
 * Signs in the editors of the desk at `deskUrl`: an OpenID Connect provider whose keys are the data folder's, and the
 * page on which one chooses a sample editor. The provider itself is loaded by the first who signs in.
 */
export const startIssuer = async (data: string, deskUrl: string): Promise<Issuer> => {
  const key = await signingKey(data);
  let provider: Promise<Provider> | undefined;
  let endpoint = '';
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === KEYS_PATH && request.method === 'GET') {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(key.jwks));
      return;
    }
    provider ??= makeProvider({ issuer: endpoint, deskUrl, key });
    const made = await provider;
    if (CHOICE.test(request.url ?? '')) await choose(request, response, made, deskUrl);
    else await made.callback()(request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const listening = await listenOnLoopback(server);
  ({ endpoint } = listening);
  return { ...listening, keysUrl: `${endpoint}${KEYS_PATH}` };
};

/** Shows who one can be, or takes the choice. */
const choose = async (
  request: IncomingMessage,
  response: ServerResponse,
  provider: Provider,
  deskUrl: string,
): Promise<void> => {
  const body = await readBody(request, FORM_BYTES);
  const waiting = await provider.interactionDetails(request, response).catch(() => null);
  const chosen = new URLSearchParams(body?.toString() ?? '').get('editor') ?? '';
  const editor = request.method === 'POST' ? sampleEditor(chosen) : undefined;
  if (waiting && editor) {
    const login = { accountId: editor.id };
    // A native application's people are asked whether it may know them, unless the answer says so.
    await provider.interactionFinished(request, response, { login, consent: {} });
    return;
  }
  response.writeHead(waiting ? 200 : 400, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': choicePolicy(deskUrl),
    'referrer-policy': 'no-referrer',
  });
  response.end(choicePage(waiting ? request.url : null, deskUrl));
};
