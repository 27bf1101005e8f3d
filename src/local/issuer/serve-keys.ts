import { createServer } from 'node:http';
import { type Listening, listenOnLoopback } from '../loopback.ts';
import { signingKey } from './signing-key.ts';

/** The path of a user pool's keys. */
const PATH = '/.well-known/jwks.json';

export interface KeyServer extends Listening {
  /** Where the JWKS is. */
  readonly keysUrl: string;
}

/** Serves the public key of a data folder's editors, as a user pool does. */
export const serveKeys = async (data: string): Promise<KeyServer> => {
  const { jwks } = await signingKey(data);
  const server = createServer((request, response) => {
    request.resume();
    const found = request.url === PATH && request.method === 'GET';
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ? jwks : { message: 'Not Found' }));
  });
  const listening = await listenOnLoopback(server);
  return { ...listening, keysUrl: `${listening.endpoint}${PATH}` };
};
