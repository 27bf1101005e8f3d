import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createJiti } from 'jiti';
import { excerpt } from '../kernel/index.ts';
import {
  type Configuration,
  ConfigurationError,
  defineConfig,
  parseConfiguration,
} from './configuration.ts';

/**
 * Loads and checks a configuration file, `.ts` or `.js`, whose default export is the configuration.
 *
 * @throws ConfigurationError in one line, where the file is missing, does not run, or says something wrong
 */
export const loadConfiguration = async (file: string): Promise<Configuration> => {
  const path = resolve(file);
  const name = basename(path);
  if (!existsSync(path)) {
    throw new ConfigurationError(
      name,
      `there is no such file at ${path}; allowed is the path of a configuration`,
    );
  }
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    moduleCache: false,
    // A configuration may lie anywhere, and means the package that reads it.
    virtualModules: { 'writethru/configuration': { defineConfig } },
  });
  const exported = await jiti.import(path, { default: true }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(name, `does not run: ${excerpt(reason, 200)}`, { cause });
  });
  return parseConfiguration(exported, name);
};
