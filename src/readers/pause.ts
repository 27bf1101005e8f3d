import type { Away, Subscription } from '../domain/index.ts';
import { isoDay } from '../domain/schema.ts';
import { excerpt, type Instant, iso } from '../kernel/index.ts';
import { changeSubscription, followLink } from './link.ts';
import type { ReaderPorts } from './ports.ts';
import { type Preferences, standing } from './preferences.ts';
import { dayIn, pauseEnds, startOf } from './reader-days.ts';

export interface PauseInput {
  /** The day on which mails come again, `2024-11-03`; null: when the reader says so. */
  readonly until: string | null;
}

/**
 * Pauses a reader from now until the beginning of a day of their own, or until they say so. Nothing goes to them
 * meanwhile, their watermark stays, and the first edition after it tells them what they missed. Pausing again moves the
 * end and keeps the beginning.
 */
export const pauseReader = async (
  token: string,
  { until }: PauseInput,
  ports: ReaderPorts,
): Promise<Preferences> => {
  const link = await followLink('preferences', token, ports);
  const before = standing(link, 'open', ports);
  if (before.state !== 'open' || link.state === 'void') return before;
  const now = ports.clock.now();
  const { zone } = before.subscription;
  const { first, last } = pauseEnds(now, zone);
  const day = until === null ? null : (isoDay.safeParse(until).data ?? '');
  if (day !== null && (day < first || day > last)) {
    const reason = `day "${excerpt(until ?? '')}" cannot end a pause: allowed are ${first} to ${last}`;
    return { state: 'refused', newsletter: before.newsletter, reason };
  }
  const end = day === null ? null : startOf(day, zone);
  const { subscription } = await changeSubscription(link, ports, (current) =>
    current.state === 'confirmed' || current.state === 'paused'
      ? { ...current, state: 'paused', away: { ...awayFrom(current, now), until: end } }
      : null,
  );
  return standing({ ...link, subscription }, 'open', ports);
};

/** Ends a pause at once. */
export const resumeReader = async (token: string, ports: ReaderPorts): Promise<Preferences> => {
  const link = await followLink('preferences', token, ports);
  const before = standing(link, 'open', ports);
  if (before.state !== 'open' || link.state === 'void') return before;
  const now = ports.clock.now();
  const { subscription } = await changeSubscription(link, ports, (current) =>
    current.state === 'paused'
      ? { ...current, state: 'confirmed', away: endedBy(current, now) }
      : null,
  );
  return standing({ ...link, subscription }, 'open', ports);
};

/** A pause that nothing was told after goes on: who comes back and leaves again was away all the time. */
const awayFrom = ({ away, watermark, zone }: Subscription, now: Instant) =>
  away && away.through === watermark.through
    ? away
    : { since: dayIn(now, zone), through: watermark.through };

const endedBy = (current: Subscription, now: Instant): Away => {
  const away = current.away ?? { ...awayFrom(current, now), until: null };
  const ended = away.until !== null && Date.parse(away.until) <= now;
  return ended ? away : { ...away, until: iso(now) };
};

/** True where a reader who had left was, and still would be, paused. */
export const wouldBePaused = ({ away }: Subscription, now: Instant): boolean =>
  away !== undefined && (away.until === null || Date.parse(away.until) > now);
