import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { SqsWake } from '../../../src/aws/sqs-wake.ts';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

/** A queue whose answers the test chooses: how many entries of each call it refuses. */
const queue = (refuse: (call: number) => number) => {
  const taken: string[] = [];
  const sizes: number[] = [];
  let attributes: Record<string, string> = {};
  const client = {
    send: async (command: unknown) => {
      if (!(command instanceof SendMessageBatchCommand)) return { Attributes: attributes };
      const entries = command.input.Entries as Entry[];
      sizes.push(entries.length);
      const refused = entries.slice(0, refuse(sizes.length));
      taken.push(...entries.slice(refused.length).map((entry) => entry.MessageBody));
      return { Failed: refused.map(({ Id }) => ({ Id, Code: 'ThrottlingException' })) };
    },
  } as unknown as SQSClient;
  const slept: number[] = [];
  const clock = {
    now: () => 0,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
    },
  };
  const wake = new SqsWake<{ n: number }>(client, 'http://127.0.0.1/queue', clock);
  const setAttributes = (next: Record<string, string>) => {
    attributes = next;
  };
  return { wake, taken, sizes, slept, setAttributes };
};

const messages = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

describe('SqsWake', () => {
  it('sends ten at a time, and nothing for nobody', async () => {
    const { wake, taken, sizes } = queue(() => 0);
    await wake.wake([]);
    await wake.wake(messages(23));
    expect(sizes).toEqual([10, 10, 3]);
    expect(taken.map((body) => JSON.parse(body))).toEqual(messages(23));
  });

  it('sends again only what was refused', async () => {
    const { wake, taken, sizes, slept } = queue((call) => (call === 1 ? 3 : 0));
    await wake.wake(messages(10));
    expect(sizes).toEqual([10, 3]);
    expect(new Set(taken).size).toBe(10);
    expect(taken).toHaveLength(10);
    expect(slept).toEqual([100]);
  });

  it('gives up after five rounds', async () => {
    const { wake, sizes } = queue(() => 1);
    await expect(wake.wake(messages(2))).rejects.toThrow('refused 1 of 2 messages in 5 rounds');
    expect(sizes).toHaveLength(5);
  });

  it('is idle when nothing waits, is worked on, or is delayed', async () => {
    const { wake, setAttributes } = queue(() => 0);
    const idle = { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '0' };
    setAttributes(idle);
    expect(await wake.idle()).toBe(true);
    for (const name of Object.keys(idle)) {
      setAttributes({ ...idle, [name]: '1' });
      expect(await wake.idle()).toBe(false);
    }
  });
});
