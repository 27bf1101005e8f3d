import {
  type Audience,
  type AudiencePorts,
  audience,
  type Forecast,
  forecast,
  type Mailer,
} from '../deliver/index.ts';
import type { Edition } from '../domain/index.ts';
import type { Clock } from '../kernel/index.ts';

export interface RehearsalPorts extends AudiencePorts {
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly clock: Clock;
}

/** What a send would do. */
export interface Rehearsal {
  readonly audience: Audience;
  readonly forecast: Forecast;
}

/** "1,204 will get it, 311 have had all of it, 42 suppressed; done by 14:07; $0.13": counts, and writes nothing. */
export const rehearse = async (edition: Edition, ports: RehearsalPorts): Promise<Rehearsal> => {
  const counted = await audience(edition, ports);
  return { audience: counted, forecast: await forecast(counted.gets, ports) };
};
