import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/app/configuration.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../src/app/functions.ts';
import type { Ground } from '../../src/app/ground.ts';
import { seededRandom, silentLogger } from '../../src/kernel/index.ts';
import { CONFIGURATION, type Deployed, deploy, only, ROOT, SYNTHESIS } from './deployed.ts';
import { logicalPrefix } from './statements.ts';

let deployed: Deployed;
beforeAll(() => {
  deployed = deploy();
}, SYNTHESIS);

/** A function's variables as Lambda would set them: what the stacks leave to the deployment, stands as a URL. */
const environmentOf = (name: FunctionName): Record<string, string> => {
  const id = new RegExp(`^${logicalPrefix(name)}Function`, 'u');
  const { Variables } = only(deployed.app, 'AWS::Lambda::Function', id).Properties.Environment;
  const values = Object.entries(Variables).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : 'https://deployed.example.org/it',
  ]);
  const environment: Record<string, string> = {
    AWS_REGION: 'eu-west-1',
    ...Object.fromEntries(values),
  };
  if (environment['TEMPLATES_FOLDER']) environment['TEMPLATES_FOLDER'] = join(ROOT, 'templates');
  return environment;
};

const ground = (name: FunctionName, without?: string): Ground => {
  const environment = environmentOf(name);
  if (without) delete environment[without];
  return {
    environment,
    configuration: parseConfiguration(CONFIGURATION, 'test'),
    clock: { now: () => 0, sleep: async () => {} },
    random: seededRandom(1),
    logger: silentLogger,
  };
};

const wire = async (name: FunctionName, on: Ground): Promise<unknown> => {
  const entry: Record<string, (ground: Ground) => unknown> = await import(
    `../../lambdas/${name}.ts`
  );
  const make = Object.entries(entry).find(([key]) => key.startsWith('make'))?.[1];
  if (!make) throw new Error(`lambdas/${name}.ts: no function makes its handler`);
  return make(on);
};

test.each(FUNCTION_NAMES)('%s is told all that its wiring asks for', async (name) => {
  expect(await wire(name, ground(name))).toBeTypeOf('function');
});

/** Those that only make something else possible: which stage it is, and traces that name the source's lines. */
const UNASKED = ['STAGE', 'NODE_OPTIONS', 'AWS_REGION'];

test.each(FUNCTION_NAMES)(
  '%s is told of no place that its wiring does not ask for',
  async (name) => {
    const places = Object.keys(environmentOf(name)).filter(
      (key) => !UNASKED.includes(key) && key !== 'SITE_URL',
    );
    for (const place of places) {
      await expect(async () => wire(name, ground(name, place)), place).rejects.toThrow(
        /environment/u,
      );
    }
  },
);
