import { awsCron, type Slots } from '../desk/index.ts';
import type { Newsletter } from '../domain/index.ts';
import { type Clock, type Instant, iso, MINUTE } from '../kernel/index.ts';
import type { Functions, ReportFailure } from './functions.ts';
import { pause } from './queues/bell.ts';
import { SERVICES } from './services.ts';

export interface Running {
  /** Fires no more. What was fired goes on. */
  stop(): Promise<void>;
}

/** A laptop sleeps, clocks are set: no wait is trusted for longer. */
const LONGEST_WAIT_MS = 30_000;

/** How often it is looked whether a slot is near, for which a draft is to be composed. */
const LOOK_AHEAD_MS = MINUTE;

/** Calls `fire` at each slot that comes up while it runs. A slot missed by being asleep fires late, the latest only. */
export const atSlots = (
  slots: Slots,
  clock: Clock,
  fire: (slot: Instant) => Promise<void>,
): Running => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loop = async () => {
    let next = slots.after(clock.now());
    while (next !== null && !signal.aborted) {
      const left: number = next - clock.now();
      if (left > 0) {
        await pause(Math.min(left, LONGEST_WAIT_MS), signal);
        continue;
      }
      const due = latest(slots, next, clock.now());
      // A slot takes as long as it takes; the next one does not wait for it.
      void fire(due);
      next = slots.after(due);
    }
  };
  return stoppable(stopping, loop());
};

const latest = (slots: Slots, from: Instant, now: Instant): Instant => {
  let due = from;
  for (;;) {
    const following = slots.after(due);
    if (following === null || following > now) return due;
    due = following;
  }
};

/** Calls `fire` now and then `ms` after the last call was over, so never twice at a time. */
export const every = (ms: number, fire: () => Promise<void>): Running => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loop = async () => {
    while (!signal.aborted) {
      await fire();
      await pause(ms, signal);
    }
  };
  return stoppable(stopping, loop());
};

const stoppable = (stopping: AbortController, loop: Promise<void>): Running => ({
  stop: async () => {
    stopping.abort();
    await loop;
  },
});

interface Work {
  readonly clock: Clock;
  /** Milliseconds between two calls, by function. */
  readonly rounds: Readonly<Record<string, number>>;
  readonly failed: ReportFailure;
}

/** The schedules of the newsletters (`compose` with its slot) and the functions with a round of their own. */
export const startSchedules = (
  newsletters: readonly Pick<Newsletter, 'id' | 'schedules' | 'draftMinutes'>[],
  functions: Functions,
  { clock, rounds, failed }: Work,
): Running => {
  const invoke = async (name: string, event: unknown): Promise<void> => {
    await functions.invoke(name, event).catch((error: unknown) => failed(name, error));
  };
  const running = newsletters.flatMap(({ id, schedules }) =>
    schedules.map(({ kind, cron, zone }) =>
      atSlots(awsCron(cron, zone), clock, (slot) =>
        invoke('compose', { newsletter: id, kind, slot: iso(slot) }),
      ),
    ),
  );
  for (const { id } of newsletters.filter(({ draftMinutes }) => draftMinutes > 0))
    running.push(every(LOOK_AHEAD_MS, () => invoke('compose', { newsletter: id, kind: 'ahead' })));
  for (const [name, ms] of Object.entries(rounds).filter(([one]) => functions.has(one))) {
    running.push(every(ms, () => invoke(name, schedulerEvent(name, clock.now()))));
  }
  return { stop: async () => void (await Promise.all(running.map((one) => one.stop()))) };
};

/** What EventBridge Scheduler hands to a function whose schedule names no input. */
export const schedulerEvent = (name: string, now: Instant): object => {
  const owner = `arn:aws:scheduler:${SERVICES.region}:${SERVICES.account}:schedule`;
  return {
    version: '0',
    id: `${name}-${now}`,
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: SERVICES.account,
    time: iso(now),
    region: SERVICES.region,
    resources: [`${owner}/local/${name}`],
    detail: '{}',
  };
};
