import { rememberedQuota } from '../aws/remembered-quota.ts';
import { countAtOnce } from '../deliver/index.ts';
import { composeEdition } from '../editions/index.ts';
import type { DeskPorts } from '../operations/index.ts';
import { allowanceOf } from './allowance.ts';
import { readEnvironment } from './environment.ts';
import type { Ground } from './ground.ts';
import { keysOf, mailerOf, pressOf, progressOf, quotaOf } from './parts.ts';
import { fetchQueueOf, inboxOf, planQueueOf } from './queues.ts';
import {
  articlesOf,
  auditOf,
  correctionsOf,
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
import { audiencePortsOf } from './wire-delivery.ts';
import { wireCompose } from './wire-editions.ts';

/** In what a function and a command differ: who does the work that takes long, and whether anybody signs in. */
type Ways = Pick<DeskPorts, 'compose' | 'countReaders' | 'signIn'>;

/** Everything that the desk's operations work with, but for the page of a report, which the desk's pages draw. */
export type DeskWiring = Omit<DeskPorts, 'reportPage'>;

/** Operations of a command on this machine: it composes and counts at once, for nobody else is there to do it. */
export function wireDeskAtOnce(ground: Ground): DeskWiring {
  const { ports } = wireCompose(ground);
  return deskPortsOf(ground, {
    compose: (newsletter, order) => composeEdition(newsletter, order, ports),
    countReaders: countAtOnce(ground.clock),
    signIn: null,
  });
}

/** What both have. */
export function deskPortsOf(ground: Ground, ways: Ways): DeskWiring {
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
