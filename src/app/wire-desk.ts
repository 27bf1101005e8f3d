import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { accessTokens } from '../aws/access-tokens.ts';
import { invokeCompose } from '../aws/compose-function.ts';
import { rememberedQuota } from '../aws/remembered-quota.ts';
import { signInIssuer } from '../aws/sign-in-issuer.ts';
import { countAtOnce } from '../deliver/index.ts';
import { type Compose, withMachineKeys } from '../desk/index.ts';
import { composeEdition, editionOf } from '../editions/index.ts';
import type { DeskPorts } from '../operations/index.ts';
import { allowanceOf } from './allowance.ts';
import { functionsClient } from './clients.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { keysOf, mailerOf, pressOf, progressOf, quotaOf } from './parts.ts';
import { fetchQueueOf, inboxOf, planQueueOf } from './queues.ts';
import {
  articlesOf,
  auditOf,
  correctionsOf,
  editionsOf,
  feedsOf,
  fetchReportsOf,
  limitsOf,
  logOf,
  machineKeysOf,
  objectsOf,
  requestsOf,
  setAsideOf,
  storiesOf,
  subscribersOf,
} from './stores.ts';
import { audiencePortsOf, countAsideOn } from './wire-delivery.ts';
import { wireCompose } from './wire-editions.ts';

/** In what a function and a command differ: who does the work that takes long, and whether anybody signs in. */
type Ways = Pick<DeskPorts, 'compose' | 'countReaders' | 'signIn'>;

/** Everything that the desk's operations work with, but for the page of a report, which the desk's pages draw. */
export type DeskWiring = Omit<DeskPorts, 'reportPage'>;

/** Operations of the desk's function: it composes by the function that holds the layouts, and counts many readers aside. */
export function wireDesk(ground: Ground): DeskWiring {
  return deskPortsOf(ground, {
    compose: composeElsewhere(ground),
    countReaders: countAsideOn(ground),
    signIn: signInOf(ground),
  });
}

/** Operations of a command on this machine: it composes and counts at once, for nobody else is there to do it. */
export function wireDeskAtOnce(ground: Ground): DeskWiring {
  const { ports } = wireCompose(ground);
  return deskPortsOf(ground, {
    compose: (newsletter, order) => composeEdition(newsletter, order, ports),
    countReaders: countAtOnce(ground.clock),
    signIn: null,
  });
}

function deskPortsOf(ground: Ground, ways: Ways): DeskWiring {
  const { environment, configuration, clock, random, logger } = ground;
  const fetchQueue = fetchQueueOf(ground);
  return {
    ...ways,
    ...audiencePortsOf(ground),
    newsletters: configuration.newsletters,
    site: readEnvironment(environment, ['SITE_URL']).SITE_URL,
    articles: articlesOf(ground),
    stories: storiesOf(ground),
    log: logOf(ground),
    corrections: correctionsOf(ground),
    setAside: setAsideOf(ground),
    bodies: objectsOf(ground),
    toInbox: inboxOf(ground),
    feeds: feedsOf(ground),
    fetchReports: fetchReportsOf(ground),
    allows: allowanceOf(configuration),
    sendRequests: (requests) => fetchQueue.wake(requests),
    store: subscribersOf(ground),
    limits: limitsOf(ground),
    keys: keysOf(ground),
    progress: progressOf(ground),
    press: pressOf(ground),
    mailer: mailerOf(ground),
    quota: rememberedQuota(quotaOf(ground), clock),
    planQueue: planQueueOf(ground),
    machineKeys: machineKeysOf(ground),
    requests: requestsOf(ground),
    audit: auditOf(ground),
    clock,
    random,
    logger,
  };
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
