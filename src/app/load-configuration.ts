import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createJiti } from 'jiti';
import { whyNever } from '../desk/aws-cron.ts';
import { excerpt, type Instant } from '../kernel/index.ts';
import {
  type Configuration,
  ConfigurationError,
  defineConfig,
  parseConfiguration,
} from './configuration.ts';

/** A schedule that never fires is a slip of the pen: nobody would notice before the first edition that does not come. */
const refuseSilent = ({ newsletters }: Configuration, name: string, now: Instant): void => {
  for (const [at, { schedules }] of newsletters.entries())
    for (const [place, { cron, zone }] of schedules.entries()) {
      const why = whyNever(cron, zone, now);
      if (why === null) continue;
      throw new ConfigurationError(
        name,
        `newsletters[${at}].schedules[${place}].cron: "${cron}" never fires: ${why}; allowed are schedules with a date to come`,
      );
    }
};

/**
 * Loads and checks a configuration file, `.ts` or `.js`, whose default export is the configuration.
 *
 * @param now a schedule without a date after it is refused; a stage that was deployed with one goes on without it
 * @throws ConfigurationError in one line, where the file is missing, does not run, or says something wrong
 */
export const loadConfiguration = async (file: string, now: Instant): Promise<Configuration> => {
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
  const configuration = parseConfiguration(exported, name);
  refuseSilent(configuration, name, now);
  return configuration;
};
