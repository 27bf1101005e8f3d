import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Configuration } from '../app/configuration.ts';

const NAME = 'writethru.config.ts';

/** The configuration named, else the one in this folder, else the package's example. */
export const findConfiguration = async (
  named: string | null,
  root: string,
): Promise<Configuration> => {
  const { loadConfiguration } = await import('../app/load-configuration.ts');
  if (named !== null) return loadConfiguration(resolve(named));
  return loadConfiguration(existsSync(NAME) ? resolve(NAME) : join(root, NAME));
};
