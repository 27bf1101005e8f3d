import type { SQSEvent } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../src/kernel/index.ts';
import { Functions, type Handler } from '../../../src/local/functions.ts';
import { Bell } from '../../../src/local/queues/bell.ts';
import { type EventSource, startEventSource } from '../../../src/local/queues/event-source.ts';
import { freshQueues, message } from '../../support/servers/queues.ts';

let source: EventSource | null = null;
afterEach(async () => {
  await source?.stop();
  source = null;
});

const start = async (
  handler: (event: SQSEvent) => unknown,
  { queue = 'work', batchSize = 10, concurrency = 1 } = {},
) => {
  const failed = vi.fn();
  const { queues } = await freshQueues(systemClock());
  const functions = new Functions({ work: handler as Handler }, {});
  const begin = () => {
    const mapping = { queue, functionName: 'work', batchSize, concurrency };
    source = startEventSource(queues.queue(queue), mapping, functions, failed);
  };
  return { queues, queue: queues.queue(queue), failed, begin };
};

describe('the event source', () => {
  it('hands the function genuine SQS events', async () => {
    const events: SQSEvent[] = [];
    const { queues, queue, begin } = await start((event) => void events.push(event), {
      queue: 'inbox.fifo',
    });
    await queue.send([message('{"a":1}', { group: 'en', deduplication: 'd1' })]);
    begin();
    await queues.drained();
    expect(events).toEqual([
      {
        Records: [
          {
            messageId: expect.stringMatching(/^[0-9a-f-]{36}$/u),
            receiptHandle: expect.any(String),
            body: '{"a":1}',
            attributes: {
              ApproximateReceiveCount: '1',
              SentTimestamp: expect.stringMatching(/^\d{13}$/u),
              SenderId: '000000000000',
              ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/u),
              SequenceNumber: '00000000000000000001',
              MessageGroupId: 'en',
              MessageDeduplicationId: 'd1',
            },
            messageAttributes: {},
            md5OfBody: 'bb6cb5c68df4652941caf652a366f2d8',
            eventSource: 'aws:sqs',
            eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:inbox.fifo',
            awsRegion: 'eu-central-1',
          },
        ],
      },
    ]);
  });

  it('brings only those again that a partial answer names', async () => {
    const seen: string[] = [];
    const { queues, queue, failed, begin } = await start(({ Records }) => {
      seen.push(...Records.map(({ body }) => body));
      const bad = Records.filter(
        ({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1',
      );
      return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await queue.send([message('a'), message('bad'), message('c')]);
    begin();
    await queues.drained();
    expect(seen).toEqual(['a', 'bad', 'c', 'bad']);
    expect(failed).toHaveBeenCalledOnce();
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no'))],
    [
      'names a message that is not in the batch',
      () => ({ batchItemFailures: [{ itemIdentifier: 'x' }] }),
    ],
    ['answers in another shape', () => ({ batchItemFailures: 'all' })],
  ])('brings the whole batch again when the function %s', async (_, answer) => {
    const batches: number[] = [];
    const { queues, queue, failed, begin } = await start(({ Records }) => {
      batches.push(Records.length);
      return batches.length === 1 ? answer() : undefined;
    });
    await queue.send([message('a'), message('b')]);
    begin();
    await queues.drained();
    expect(batches).toEqual([2, 2]);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('gives a message up after three tries', async () => {
    const handler = vi.fn(() => Promise.reject(new Error('never')));
    const { queues, queue, begin } = await start(handler);
    await queue.send([message('poison')]);
    begin();
    await queues.drained();
    expect(handler).toHaveBeenCalledTimes(3);
    expect(queues.deadLetters()).toEqual({ 'work-dead': 1 });
  });

  it('works on at most so many batches at a time', async () => {
    let running = 0;
    let most = 0;
    const { queues, queue, begin } = await start(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 10));
        running -= 1;
      },
      { batchSize: 1, concurrency: 3 },
    );
    await queue.send(Array.from({ length: 12 }, (_, n) => message(String(n))));
    begin();
    await queues.drained();
    expect(most).toBe(3);
  });

  it('finishes what it began when it stops, and begins nothing more', async () => {
    const seen: string[] = [];
    const gate = new Bell();
    const begun = new Bell();
    const { queue, begin } = await start(
      async ({ Records }) => {
        seen.push(...Records.map(({ body }) => body));
        begun.ring();
        await gate.wait(null);
      },
      { batchSize: 1 },
    );
    await queue.send([message('a'), message('b')]);
    const first = begun.wait(null);
    begin();
    await first;
    const stopped = source?.stop();
    gate.ring();
    await stopped;
    expect(seen).toEqual(['a']);
    expect(queue.counts()).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
  });
});
