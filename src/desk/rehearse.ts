import {
  type Audience,
  type AudiencePorts,
  audienceWork,
  type CountReaders,
  type CountState,
  countAtOnce,
  type Forecast,
  forecast,
  isWhole,
  type Mailer,
} from '../deliver/index.ts';
import { type Edition, SHARDS } from '../domain/index.ts';
import { type Clock, MINUTE } from '../kernel/index.ts';

/** While an editor reads and thinks, the count that they look at stays the same. */
const FRESH = 15 * MINUTE;
/** A number that an editor was shown is held against the count of which it is, for as long as they may think. */
const STANDS = 60 * MINUTE;

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
/** Everybody is being counted; whoever asks again sees how far that has come. */
export interface RehearsalUnderWay {
  readonly state: 'counting';
  readonly at: string;
  /** Parts of the readers that are counted, and how many there are. */
  readonly done: number;
  readonly of: number;
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
): Promise<Rehearsal | RehearsalUnderWay> => {
  const state = await ports.countReaders(audienceWork(edition, ports), FRESH);
  if (isWhole(state)) return rehearsed(state, ports);
  return { state: 'counting', at: state.at, done: state.shards, of: SHARDS };
};

/** As `rehearse`, and counts everybody before it answers. */
export const rehearseAtOnce = async (
  edition: Edition,
  ports: AudiencePorts & ForecastPorts,
): Promise<Rehearsal> =>
  rehearsed(await countAtOnce(ports.clock)(audienceWork(edition, ports), 0), ports);

/** Whom an edition would reach, as the editor who sends it was told. */
export const confirmedAudience = (
  edition: Edition,
  ports: RehearsalPorts,
): Promise<CountState<Audience>> => ports.countReaders(audienceWork(edition, ports), STANDS);
