import { createServer, type ServerResponse } from 'node:http';
import { MINUTE } from '../../kernel/index.ts';
import { listenOnLoopback } from '../../local/loopback.ts';
import { signInFailed } from './errors.ts';

/** Longer than finding the phone with the second factor takes. */
const WITHIN = 10 * MINUTE;
const PATH = '/callback';

const page = (heading: string, words: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem;color-scheme:light dark}</style>
<h1>${heading}</h1><p>${words}</p></html>
`;

const PAGES = {
  done: page('You are signed in', 'You may close this page and go back to the terminal.'),
  failed: page('Signing in failed', 'The terminal says why. You may close this page.'),
  other: page('Nothing here', 'This address waits for a sign-in of writethru, and this is not it.'),
} as const;

const answer = (response: ServerResponse, status: number, which: keyof typeof PAGES): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
    connection: 'close',
  });
  response.end(PAGES[which]);
};

/** Waits on the loopback address for the browser to come back from a sign-in (RFC 8252, 7.3). */
export interface Callback {
  readonly redirectUri: string;
  /**
   * What `accept` makes of the first answer that has this `state`; others are turned away and change nothing.
   *
   * @throws what `accept` throws, and `stage.sign-in` when ten minutes are over.
   */
  answered<Given>(state: string, accept: (url: URL) => Promise<Given>): Promise<Given>;
  stop(): Promise<void>;
}

/** Listens on this port; 0 takes a free one. Throws `local.port-taken`. */
export const listenForCallback = async (port: number): Promise<Callback> => {
  let taken: ((url: URL, response: ServerResponse) => void) | null = null;
  const server = createServer((request, response) => {
    request.resume();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const fits = request.method === 'GET' && url.pathname === PATH;
    if (fits && taken) taken(url, response);
    else answer(response, 404, 'other');
  });
  const listening = await listenOnLoopback(server, port);
  const redirectUri = `http://localhost:${listening.port}${PATH}`;
  return {
    redirectUri,
    stop: listening.stop,
    answered: (state, accept) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(signInFailed('signing in: nobody came back within ten minutes')),
          WITHIN,
        );
        taken = (url, response) => {
          if (url.searchParams.get('state') !== state) {
            answer(response, 400, 'other');
            return;
          }
          taken = null;
          clearTimeout(late);
          const given = accept(new URL(`${url.pathname}${url.search}`, redirectUri));
          given.then(
            () => answer(response, 200, 'done'),
            () => answer(response, 400, 'failed'),
          );
          given.then(resolve, reject);
        };
      }),
  };
};
