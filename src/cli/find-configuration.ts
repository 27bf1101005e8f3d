import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Configuration } from '../app/configuration.ts';
import { systemClock } from '../kernel/index.ts';

const NAME = 'writethru.config.ts';

/** The file named, else the one in this folder, else the package's example. */
export const configurationFile = (named: string | null, root: string): string =>
  named !== null || existsSync(NAME) ? resolve(named ?? NAME) : join(root, NAME);

/** The configuration of that file. */
export const findConfiguration = async (
  named: string | null,
  root: string,
): Promise<Configuration> => {
  const { loadConfiguration } = await import('../app/load-configuration.ts');
  return loadConfiguration(configurationFile(named, root), systemClock().now());
};
