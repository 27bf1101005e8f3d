import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { signInIssuer } from '../aws/sign-in-issuer.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { keysOf } from './parts.ts';

/** Beside a bundle it lies as it does in its package. */
const htmxFile = (): string => createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js');

/** What the desk's pages stand on beside its API. */
export const wireDeskPages = (ground: Ground) => {
  const { environment, configuration, clock, logger } = ground;
  const read = readEnvironment(environment, [
    'SITE_URL',
    'DESK_URL',
    'SIGN_IN_ISSUER',
    'DESK_CLIENT_ID',
  ]);
  return {
    deskUrl: read.DESK_URL,
    siteUrl: read.SITE_URL,
    htmx: readFileSync(htmxFile(), 'utf8'),
    issuer: signInIssuer({ issuer: read.SIGN_IN_ISSUER, client: read.DESK_CLIENT_ID }),
    keys: keysOf(ground),
    newsletters: configuration.newsletters,
    clock,
    logger,
  };
};
