import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { accessTokens } from '../aws/access-tokens.ts';
import { invokeCompose } from '../aws/compose-function.ts';
import { signInIssuer } from '../aws/sign-in-issuer.ts';
import { type Compose, withMachineKeys } from '../desk/index.ts';
import { editionOf } from '../editions/index.ts';
import { functionsClient } from './clients.ts';
import { type DeskWiring, deskPortsOf } from './desk-ports.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { keysOf } from './parts.ts';
import { editionsOf, machineKeysOf } from './stores.ts';
import { countAsideOn } from './wire-delivery.ts';

/** Operations of the desk's function: it composes by the function that holds the layouts, and counts many readers aside. */
export function wireDesk(ground: Ground): DeskWiring {
  return deskPortsOf(ground, {
    compose: composeElsewhere(ground),
    countReaders: countAsideOn(ground),
    signIn: signInOf(ground),
  });
}

const composeElsewhere = (ground: Ground): Compose => {
  const { COMPOSE_FUNCTION_NAME: name } = readEnvironment(ground.environment, [
    'COMPOSE_FUNCTION_NAME',
  ]);
  const invoke = invokeCompose(functionsClient(ground), name);
  return async (newsletter, { slot, key, chosen, note, corrects = null, by = null }) => {
    const { edition } = await invoke({
      newsletter: newsletter.id,
      kind: 'manual',
      slot,
      key: key ?? slot,
      chosen: chosen && [...chosen],
      note,
      corrects,
      by,
    });
    return edition && editionOf(editionsOf(ground), edition);
  };
};

/** How programs get a token. */
const signInOf = ({ environment }: Ground) => {
  const read = readEnvironment(environment, ['SIGN_IN_ISSUER', 'SIGN_IN_CLIENT_ID']);
  return { issuer: read.SIGN_IN_ISSUER, client: read.SIGN_IN_CLIENT_ID };
};

/** Whose tokens are taken. */
const tokensOf = (ground: Ground) => {
  const { environment, clock } = ground;
  const read = readEnvironment(environment, [
    'TOKEN_ISSUER',
    'SIGN_IN_ISSUER',
    'TOKEN_KEYS_URL',
    'TOKEN_CLIENT_IDS',
  ]);
  const issuer = {
    issuers: [...new Set([read.TOKEN_ISSUER, read.SIGN_IN_ISSUER])],
    keysUrl: read.TOKEN_KEYS_URL,
    clients: read.TOKEN_CLIENT_IDS.split(','),
  };
  return withMachineKeys(accessTokens(issuer, clock), { keys: machineKeysOf(ground), clock });
};

/** Beside a bundle it lies as it does in its package. */
const htmxFile = (): string => createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js');

/** What the desk's pages work with beside its operations. */
export function wireDeskPages(ground: Ground) {
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
    tokens: tokensOf(ground),
    keys: keysOf(ground),
    newsletters: configuration.newsletters,
    clock,
    logger,
  };
}
