import { SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SqsDepths } from '../../src/aws/sqs-depths.ts';
import { SqsWake } from '../../src/aws/sqs-wake.ts';
import { systemClock } from '../../src/kernel/index.ts';
import { startSqs } from '../../src/local/embedded-sqs.ts';
import { queueUrl } from '../../src/local/queues/address.ts';
import { freshQueues } from '../support/servers/queues.ts';

interface Message {
  readonly n: number;
}

/** A queue on the embedded SQS, seen by who wakes through it and by who takes from it. */
const fresh = async () => {
  const { queues } = await freshQueues(systemClock());
  const server = await startSqs(queues);
  const client = new SQSClient({ endpoint: server.endpoint });
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  const url = queueUrl(server.endpoint, 'work');
  return {
    url,
    wake: new SqsWake<Message>(client, url, systemClock()),
    depths: new SqsDepths(client),
    queue: queues.queue('work'),
  };
};

const messages = (count: number): Message[] => Array.from({ length: count }, (_, n) => ({ n }));

describe('wake-ups', () => {
  it('all come, whole, whatever their number', async () => {
    const { wake, queue } = await fresh();
    await wake.wake([]);
    await wake.wake(messages(23));
    const received: Message[] = [];
    for (let some = await queue.receive(10); some.length > 0; some = await queue.receive(10))
      received.push(...some.map(({ body }) => JSON.parse(body) as Message));
    expect(received.sort((a, b) => a.n - b.n)).toEqual(messages(23));
  });

  it('that are to be seen later are not seen before, and the queue is not idle meanwhile', async () => {
    const { wake, queue } = await fresh();
    await wake.wake(messages(1), 1000);
    expect(await queue.receive(10)).toEqual([]);
    expect(await wake.idle()).toBe(false);
    await expect.poll(() => queue.receive(10), { timeout: 120_000 }).toHaveLength(1);
  });

  it('leave the queue idle when none waits and none is being worked on', async () => {
    const { wake, queue, depths, url } = await fresh();
    expect(await wake.idle()).toBe(true);
    await wake.wake(messages(2));
    expect(await wake.idle()).toBe(false);
    expect(await depths.depth(url)).toEqual({ waiting: 2, inFlight: 0 });
    const taken = await queue.receive(10);
    expect(await wake.idle()).toBe(false);
    expect(await depths.depth(url)).toEqual({ waiting: 0, inFlight: 2 });
    await queue.acknowledge(taken.map(({ receipt }) => receipt));
    expect(await wake.idle()).toBe(true);
    expect(await depths.depth(url)).toEqual({ waiting: 0, inFlight: 0 });
  });
});
