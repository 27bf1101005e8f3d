import {
  type Audience,
  type AudiencePorts,
  audienceWork,
  type CountReaders,
  type CountState,
  type CountUnderWay,
  type Forecast,
  forecast,
  isWhole,
  type Mailer,
  underWay,
} from '../deliver/index.ts';
import type { Edition } from '../domain/index.ts';
import { type Clock, HOUR, MINUTE } from '../kernel/index.ts';

/** While an editor reads and thinks, the count that they look at stays the same. */
const FRESH = 15 * MINUTE;
/** A number that an editor was shown is held against the count of which it is, for as long as they may think. */
const STANDS = HOUR;

interface ForecastPorts {
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly clock: Clock;
}

export interface RehearsalPorts extends AudiencePorts, ForecastPorts {
  readonly countReaders: CountReaders;
}

/** What a send would do. */
export interface Rehearsal {
  readonly state: 'counted';
  /** When counting began, ISO. */
  readonly at: string;
  readonly audience: Audience;
  readonly forecast: Forecast;
}
const rehearsed = async (
  { at, counts }: CountState<Audience>,
  ports: ForecastPorts,
): Promise<Rehearsal> => ({
  state: 'counted',
  at,
  audience: counts,
  forecast: await forecast(counts.gets, ports),
});

/**
 * "1,204 will get it, 311 have had all of it, 42 suppressed; done by 14:07; $0.13". Sends nothing, and nobody counts as
 * told.
 *
 * @throws QuotaError where the day's quota cannot hold it.
 */
export const rehearse = async (
  edition: Edition,
  ports: RehearsalPorts,
): Promise<Rehearsal | CountUnderWay> => {
  const state = await ports.countReaders(audienceWork(edition, ports), FRESH);
  return isWhole(state) ? rehearsed(state, ports) : underWay(state);
};

/** Whom an edition would reach, as the editor who sends it was told. */
export const confirmedAudience = (
  edition: Edition,
  ports: RehearsalPorts,
): Promise<CountState<Audience>> => ports.countReaders(audienceWork(edition, ports), STANDS);
