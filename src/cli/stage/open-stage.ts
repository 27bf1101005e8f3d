import type { Configuration } from '../../app/configuration.ts';
import { systemClock, systemRandom } from '../../kernel/index.ts';
import type { Shell } from '../house.ts';
import { type StageAddress, stageAddress } from './address.ts';
import { credentialsFor } from './credentials.ts';
import { type DeskClient, deskClient } from './desk-client.ts';
import type { StagePorts } from './follow.ts';
import { type TokenFile, tokenFile, tokenPath } from './token-file.ts';

export interface StageOrder {
  readonly name: string;
  readonly configuration: Configuration;
  /** The folder of the local pipeline. */
  readonly data: string;
  readonly shell: Pick<Shell, 'untilStopped'>;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** A stage as this process reaches it. */
export interface OpenStage {
  readonly address: StageAddress;
  readonly client: DeskClient;
  readonly file: TokenFile;
  readonly ports: StagePorts;
}

/** Finds the stage; nothing is asked of it yet. */
export const openStage = async (order: StageOrder): Promise<OpenStage> => {
  const { name, configuration, data, shell, variables } = order;
  const address = await stageAddress(name, configuration, data, variables);
  const clock = systemClock();
  const file = tokenFile(tokenPath(variables));
  const given = variables['WRITETHRU_TOKEN'];
  const credentials = credentialsFor(address, { given, data, file, clock });
  const client = deskClient(address, { credentials, clock, random: systemRandom() });
  return { address, client, file, ports: { clock, untilStopped: shell.untilStopped } };
};
