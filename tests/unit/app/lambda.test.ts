import { expect, test } from 'vitest';
import { bundledConfiguration } from '../../../lib/writethru.ts';
import { allowanceOf } from '../../../src/app/allowance.ts';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import type { Ground } from '../../../src/app/ground.ts';
import { lambdaEntry } from '../../../src/app/lambda.ts';
import configuration from '../../../writethru.config.ts';

const parsed = parseConfiguration(configuration, 'writethru.config.ts');

const groundOf = async (bundled: string): Promise<Ground> => {
  const entry = lambdaEntry((ground) => async () => ground, bundled);
  return (await entry({}, {})) as Ground;
};

test('the local setting of the example configuration allows this machine', () => {
  expect(allowanceOf(parsed)('127.0.0.1', 'localhost')).toBe(true);
});

test('a bundle does not carry it', () => {
  expect(bundledConfiguration(parsed, 'production')).not.toContain('local');
});

test('a deployed function does not have it, whatever its bundle says', async () => {
  for (const bundled of [bundledConfiguration(parsed, 'production'), JSON.stringify(parsed)]) {
    const ground = await groundOf(bundled);
    expect(ground.configuration.newsletters).toHaveLength(1);
    expect(allowanceOf(ground.configuration)('127.0.0.1', 'localhost')).toBe(false);
  }
});
