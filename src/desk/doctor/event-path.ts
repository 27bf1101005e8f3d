import {
  PROBE_CASES,
  type ProbeCase,
  type ProbeEvent,
  type ProbeEventType,
  probeTags,
} from '../../feedback/index.ts';
import { type Clock, MINUTE, type Random, SECOND } from '../../kernel/index.ts';
import { type Check, failed, ok } from './check.ts';
import type { ProbePorts } from './ports.ts';

/** Where SES answers for receivers (Developer Guide, "Using the mailbox simulator"); costs nobody's reputation. */
const addressOf = (of: ProbeCase): string => `${of}@simulator.amazonses.com`;

/** The last event of each: once it is there, the others came the same way. */
const LAST: Readonly<Record<ProbeCase, ProbeEventType>> = {
  success: 'Delivery',
  bounce: 'Bounce',
  complaint: 'Complaint',
};

/** The feedback function gathers events for ten seconds; SES takes a few for each. */
const PATIENCE = 2 * MINUTE;
const LOOK_EVERY = 2 * SECOND;

/** As `Random.token` makes them; feedback takes no other for a probe. */
const ID_LENGTH = 16;

export interface EventPathPorts extends ProbePorts {
  readonly clock: Clock;
  readonly random: Random;
}

/** Hears how many of the awaited events have come. */
export type Heard = (came: number, awaited: number) => void;

const titleOf = (of: ProbeCase): string => `event path, ${of}`;

/** Why a probe did not go out; null where SES took it. */
const refusalOf = async (
  of: ProbeCase,
  probe: string,
  { mailer, write }: EventPathPorts,
): Promise<string | null> => {
  const to = addressOf(of);
  const answer = await mailer.send({ ...write(to), to, tags: probeTags(probe, of) });
  if (answer.kind === 'accepted') return null;
  return `SES did not take the mail to ${to}: ${answer.kind}${'detail' in answer ? `, ${answer.detail}` : ''}`;
};

const hasCome = (events: readonly ProbeEvent[], of: ProbeCase): boolean =>
  events.some((event) => event.of === of && event.event === LAST[of]);

/** Looks until all have come, or patience is at its end. */
const awaitEvents = async (
  probe: string,
  sent: readonly ProbeCase[],
  ports: EventPathPorts,
  heard: Heard,
): Promise<readonly ProbeEvent[]> => {
  const until = ports.clock.now() + PATIENCE;
  for (;;) {
    const events = await ports.probes.noted(probe);
    const came = sent.filter((of) => hasCome(events, of)).length;
    heard(came, sent.length);
    if (came === sent.length || ports.clock.now() >= until) return events;
    await ports.clock.sleep(LOOK_EVERY);
  }
};

const judge = (of: ProbeCase, events: readonly ProbeEvent[]): Check => {
  const came = events.filter((event) => event.of === of).map(({ event }) => event);
  const list = came.length === 0 ? 'no event' : came.join(', ');
  if (hasCome(events, of)) return ok(titleOf(of), `${list} came back`);
  return failed(
    titleOf(of),
    `${list} within ${PATIENCE / MINUTE} minutes, and no ${LAST[of]}`,
    'look at the checks of the configuration set, the queues and the alarms; then at the log of the function feedback; docs/runbook/dead-letters.md',
  );
};

/**
 * Proves that what becomes of a mail comes back: sends one mail to each of three addresses of SES's simulator, from the
 * newsletter's own sender through the stage's configuration set, and waits until the feedback function has noted the
 * events, for two minutes at most.
 */
export const checkEventPath = async (ports: EventPathPorts, heard: Heard): Promise<Check[]> => {
  const probe = ports.random.token(ID_LENGTH);
  const refused: Check[] = [];
  const sent: ProbeCase[] = [];
  for (const of of PROBE_CASES) {
    const refusal = await refusalOf(of, probe, ports);
    const mend = 'see the checks of identity, sending, quota and configuration set';
    if (refusal === null) sent.push(of);
    else refused.push(failed(titleOf(of), refusal, mend));
  }
  if (sent.length === 0) return refused;
  const events = await awaitEvents(probe, sent, ports, heard);
  return [...refused, ...sent.map((of) => judge(of, events))];
};
