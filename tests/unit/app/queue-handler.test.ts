import type { Context, SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { queueHandler } from '../../../src/app/queue-handler.ts';
import { type LogFields, silentLogger, WritethruError } from '../../../src/kernel/index.ts';

const schema = z.object({ text: z.string() });

const eventOf = (bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map(
    (body, index) => ({ messageId: `m${index}`, body, eventSource: 'aws:sqs' }) as never,
  ),
});

/** Runs a batch in which `broken` fails for now and `refused` is bad input; gives what was handled, failed, logged. */
const handled = async (texts: readonly string[], fifo: boolean) => {
  const done: string[] = [];
  const logged: (LogFields | undefined)[] = [];
  const handler = queueHandler({
    schema,
    fifo,
    logger: { ...silentLogger, error: (event, fields) => logged.push({ event, ...fields }) },
    handle: async ({ text }) => {
      if (text === 'broken') throw new Error(`the table is away, said ${text}`);
      if (text === 'refused')
        throw new WritethruError('input', 'ingest.empty', `secret words in ${text}`);
      done.push(text);
    },
  });
  const bodies = texts.map((text) => (text === 'not JSON' ? '{' : JSON.stringify({ text })));
  const { batchItemFailures } = await handler(eventOf(bodies), {} as Context);
  return { done, failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), logged };
};

describe('a queue’s handler', () => {
  it('reports only the records that failed', async () => {
    const { done, failed } = await handled(['a', 'broken', 'b', 'not JSON'], false);
    expect(done).toEqual(['a', 'b']);
    expect(failed.sort()).toEqual(['m1', 'm3']);
  });

  it('stops a FIFO batch at the first failure, so that nothing overtakes it', async () => {
    const { done, failed } = await handled(['a', 'broken', 'b'], true);
    expect(done).toEqual(['a']);
    expect(failed).toEqual(['m1', 'm2']);
  });

  it('acknowledges bad input, which no further try can mend, and logs its code alone', async () => {
    const { done, failed, logged } = await handled(['refused', 'b'], true);
    expect(done).toEqual(['b']);
    expect(failed).toEqual([]);
    expect(logged).toEqual([
      { event: 'queue.record.refused', messageId: 'm0', code: 'ingest.empty' },
    ]);
    expect(JSON.stringify(logged)).not.toContain('secret words');
  });
});
