import type { Configuration } from '../../app/configuration.ts';
import { DEFAULT_PORTS, readOwner } from '../../local/index.ts';
import { UsageError } from '../house.ts';
import { LOCAL } from './reach.ts';

/** A stage, and the origin of its desk: `https://desk.example.org`. */
export interface StageAddress {
  readonly name: string;
  readonly deskUrl: string;
}

/** What the process's environment may say: where the desk on this machine is. */
export interface StageVariables {
  readonly WRITETHRU_DESK_URL?: string | undefined;
}

/**
 * The stage of this name. `local` is what runs on this machine: at WRITETHRU_DESK_URL, else where the process that has
 * the data folder says that its desk is, else at the usual port.
 *
 * @throws UsageError for a name that is none.
 */
export const stageAddress = async (
  name: string,
  { stages }: Configuration,
  data: string,
  variables: StageVariables,
): Promise<StageAddress> => {
  if (name === LOCAL) return { name, deskUrl: await localDeskUrl(data, variables) };
  const stage = stages[name];
  if (stage) return { name, deskUrl: stage.deskUrl };
  const allowed = [...Object.keys(stages), LOCAL].join(', ');
  throw new UsageError('stage', `--stage "${name}": there is none; allowed are ${allowed}`);
};

const localDeskUrl = async (
  data: string,
  { WRITETHRU_DESK_URL: named }: StageVariables,
): Promise<string> => {
  if (named === undefined || named === '') {
    const owner = await readOwner(data);
    return owner?.deskUrl ?? `http://127.0.0.1:${DEFAULT_PORTS.desk}`;
  }
  if (!URL.canParse(named) || !isSafe(new URL(named))) {
    throw new UsageError(
      'desk-url',
      `WRITETHRU_DESK_URL "${named}": not an address that a token may go to; allowed are https addresses, and http on this machine`,
    );
  }
  return new URL(named).origin;
};

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Nobody on the way can read what goes there. */
export const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
