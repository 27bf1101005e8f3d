import { expect, test } from 'vitest';
import { makeDesk } from '../../../lambdas/desk.ts';
import { sqsClient } from '../../../src/app/clients.ts';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import { wireDeskAtOnce } from '../../../src/app/desk-ports.ts';
import { FUNCTION_NAMES } from '../../../src/app/functions.ts';
import type { Ground } from '../../../src/app/ground.ts';
import { seededRandom, silentLogger } from '../../../src/kernel/index.ts';
import example from '../../../writethru.config.ts';
import { TEMPLATES_FOLDER } from '../../support/samples/templates.ts';

const PLACE = 'http://127.0.0.1:1/it';
/** Everything that any wiring asks for. */
const VARIABLES = {
  AWS_REGION: 'eu-west-1',
  TABLE_NAME: 'table',
  BUCKET_NAME: 'bucket',
  CONFIGURATION_SET: 'set',
  FETCH_QUEUE_URL: PLACE,
  OUTCOME_QUEUE_URL: PLACE,
  INBOX_QUEUE_URL: PLACE,
  PLAN_QUEUE_URL: PLACE,
  COUNT_QUEUE_URL: PLACE,
  DELIVER_QUEUE_URL: PLACE,
  NOTIFY_QUEUE_URL: PLACE,
  SITE_URL: PLACE,
  DESK_URL: PLACE,
  TEMPLATES_FOLDER,
  COMPOSE_FUNCTION_NAME: 'compose',
  ID_KEYS_SECRET_ID: 'ids',
  TOKEN_KEYS_SECRET_ID: 'tokens',
  TOKEN_ISSUER: PLACE,
  TOKEN_KEYS_URL: PLACE,
  TOKEN_CLIENT_IDS: 'desk',
  SIGN_IN_ISSUER: PLACE,
  SIGN_IN_CLIENT_ID: 'command-line',
  DESK_CLIENT_ID: 'desk',
};

/** A ground that counts the clients made on it: each asks once for its service's endpoint. */
const counting = () => {
  const made: Record<string, number> = {};
  const environment = new Proxy<Record<string, string>>(VARIABLES, {
    get: (variables, name: string) => {
      const [, service] = /^AWS_ENDPOINT_URL_(\w+)$/u.exec(name) ?? [];
      if (service) made[service] = (made[service] ?? 0) + 1;
      return variables[name];
    },
  });
  const ground: Ground = {
    environment,
    configuration: parseConfiguration(example, 'test'),
    clock: { now: () => 0, sleep: async () => {} },
    random: seededRandom(1),
    logger: silentLogger,
  };
  return { made, ground };
};

const ONE_EACH = { DYNAMODB: 1, S3: 1, SQS: 1, SES: 1, SECRETS_MANAGER: 1, LAMBDA: 1 };

test('a cold desk makes one client of each service that it speaks to', () => {
  const { made, ground } = counting();
  makeDesk(ground);
  expect(made).toEqual(ONE_EACH);
});

test('the functions and commands of one process share them', async () => {
  const { made, ground } = counting();
  wireDeskAtOnce(ground);
  for (const name of FUNCTION_NAMES) {
    const entry: Record<string, (on: Ground) => unknown> = await import(
      `../../../lambdas/${name}.ts`
    );
    for (const [key, make] of Object.entries(entry)) if (key.startsWith('make')) make(ground);
  }
  expect(made).toEqual(ONE_EACH);
});

test('another ground has its own', () => {
  expect(sqsClient(counting().ground)).not.toBe(sqsClient(counting().ground));
});
