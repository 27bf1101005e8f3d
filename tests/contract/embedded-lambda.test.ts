import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invokeCompose, lambdaClient } from '../../src/aws/compose-function.ts';
import type { NewsletterId } from '../../src/kernel/index.ts';
import { type EmbeddedLambda, startLambda } from '../../src/local/embedded-lambda.ts';
import { Functions, type Handlers } from '../../src/local/functions.ts';

const ORDER = {
  newsletter: 'wire' as NewsletterId,
  kind: 'manual',
  slot: '2026-03-02T06:00:00.000Z',
  key: 'k',
  chosen: null,
  note: 'Grüße → “desk”',
  corrects: null,
  by: null,
} as const;

let lambda: EmbeddedLambda;
let client: LambdaClient;
const failures: string[] = [];
const connect = (handlers: Handlers) =>
  lambda.connect(new Functions(handlers, {}), (name) => failures.push(name));

beforeEach(async () => {
  failures.length = 0;
  lambda = await startLambda();
  client = new LambdaClient({ endpoint: lambda.endpoint, maxAttempts: 1 });
});
afterEach(async () => {
  client.destroy();
  await lambda.stop();
});

const invoke = (FunctionName: string, payload: unknown = {}) =>
  client.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(payload) }));

describe('the embedded Lambda, through the real client', () => {
  it('calls a function with its event, and hands its answer back', async () => {
    connect({ echo: (event: object) => ({ got: event }) });
    const { Payload, FunctionError, StatusCode, ExecutedVersion } = await invoke('echo', ORDER);
    expect([StatusCode, FunctionError, ExecutedVersion]).toEqual([200, undefined, '$LATEST']);
    expect(JSON.parse(Payload?.transformToString() ?? '')).toEqual({ got: ORDER });
  });

  it('tells what a function threw as Lambda does, and tells it here', async () => {
    connect({
      broken: () => {
        throw new TypeError('no such thing');
      },
    });
    const { Payload, FunctionError, StatusCode } = await invoke('broken');
    expect([StatusCode, FunctionError]).toEqual([200, 'Unhandled']);
    expect(JSON.parse(Payload?.transformToString() ?? '')).toMatchObject({
      errorType: 'TypeError',
      errorMessage: 'no such thing',
    });
    expect(failures).toEqual(['broken']);
  });

  it('knows no function before it is connected, and none but its own', async () => {
    await expect(invoke('echo')).rejects.toMatchObject({ name: 'ServiceException' });
    connect({});
    await expect(invoke('echo')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('refuses other ways of calling, bodies that are too long, and who signs nothing', async () => {
    connect({ echo: () => null });
    const event = new InvokeCommand({ FunctionName: 'echo', InvocationType: 'Event' });
    await expect(client.send(event)).rejects.toMatchObject({
      name: 'InvalidParameterValueException',
    });
    await expect(invoke('echo', 'x'.repeat(7_000_000))).rejects.toMatchObject({
      name: 'RequestTooLargeException',
    });
    const path = '/2015-03-31/functions/echo/invocations';
    const answer = await fetch(lambda.endpoint + path, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(403);
  });
});

describe('calling the function that composes', () => {
  const compose = async () => {
    const own = lambdaClient({ endpoint: lambda.endpoint });
    try {
      return await invokeCompose(own, 'compose')(ORDER);
    } finally {
      own.destroy();
    }
  };

  it('gives the edition that it names, or none', async () => {
    connect({ compose: ({ key }: typeof ORDER) => ({ edition: `wire_${key}` }) });
    expect(await compose()).toEqual({ edition: 'wire_k' });
    connect({ compose: () => ({ edition: null }) });
    expect(await compose()).toEqual({ edition: null });
  });

  it('says that it failed, and no word of why', async () => {
    connect({
      compose: () => {
        throw new Error('text of an article');
      },
    });
    await expect(compose()).rejects.toMatchObject({ code: 'desk.compose', kind: 'unavailable' });
    await expect(compose()).rejects.not.toThrow('text of an article');
  });

  it('says so where it cannot be reached', async () => {
    await expect(compose()).rejects.toMatchObject({ code: 'desk.compose', kind: 'unavailable' });
  });
});
