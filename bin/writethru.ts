import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { ROOT } from '../lib/bundle.ts';
import { addRules, addWritethru } from '../lib/writethru.ts';
import { type Configuration, ConfigurationError } from '../src/app/configuration.ts';
import { loadConfiguration } from '../src/app/load-configuration.ts';
import { clockChangeWarnings } from '../src/desk/clock-changes.ts';
import { systemClock } from '../src/kernel/index.ts';

const FILE = 'writethru.config.ts';

/** `-c stage=NAME`; without it, the first one of the configuration. */
const chosenStage = (app: App, { stages }: Configuration) => {
  const names = Object.keys(stages);
  const stageName = String(app.node.tryGetContext('stage') ?? names[0] ?? '');
  const stage = stages[stageName];
  if (!stage) {
    throw new ConfigurationError(
      FILE,
      `no stage "${stageName}"; allowed are ${names.join(', ') || 'none, for stages is empty'}`,
    );
  }
  return { stageName, stage };
};

try {
  const app = new App();
  const now = systemClock().now();
  const configuration = await loadConfiguration(join(ROOT, FILE), now);
  for (const warning of clockChangeWarnings(configuration.newsletters, now))
    process.stderr.write(`${FILE}: ${warning}\n`);
  addWritethru(app, {
    configuration,
    ...chosenStage(app, configuration),
    account: process.env['CDK_DEFAULT_ACCOUNT'] ?? null,
  });
  addRules(app);
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
