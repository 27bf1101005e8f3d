import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/kernel/index.ts';
import type { EmbeddedServer } from '../../src/local/embedded-dynamodb.ts';
import { startSqs } from '../../src/local/embedded-sqs.ts';
import { queueUrl } from '../../src/local/queues/address.ts';
import type { DurableQueues } from '../../src/local/queues/durable-queues.ts';
import { freshQueues } from '../support/servers/queues.ts';

describe('the embedded SQS, through the real client', () => {
  let queues: DurableQueues;
  let server: EmbeddedServer;
  let client: SQSClient;
  const url = (name: string) => queueUrl(server.endpoint, name);

  beforeEach(async () => {
    ({ queues } = await freshQueues(systemClock()));
    server = await startSqs(queues);
    client = new SQSClient({ endpoint: server.endpoint });
  });
  afterEach(async () => {
    client.destroy();
    await server.stop();
  });

  it('takes a message, whose digest the client checks', async () => {
    const body = 'Grüße → 1,000 “barrels”';
    const sent = await client.send(
      new SendMessageCommand({ QueueUrl: url('work'), MessageBody: body }),
    );
    const [received] = await queues.queue('work').receive(1);
    expect(received).toMatchObject({ id: sent.MessageId, body });
  });

  it('takes a batch for a FIFO queue, each with its place in the order', async () => {
    const answer = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url('inbox.fifo'),
        Entries: ['a', 'b'].map((Id) => ({ Id, MessageBody: Id, MessageGroupId: 'en' })),
      }),
    );
    expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['a', 'b']);
    const [first, second] = answer.Successful?.map((one) => Number(one.SequenceNumber)) ?? [];
    expect(second).toBeGreaterThan(first ?? 0);
  });

  it('takes the same content for a FIFO queue once', async () => {
    const send = new SendMessageCommand({
      QueueUrl: url('inbox.fifo'),
      MessageBody: 'same',
      MessageGroupId: 'en',
    });
    const [first, second] = [await client.send(send), await client.send(send)];
    expect(second.MessageId).toBe(first.MessageId);
    expect(queues.queue('inbox.fifo').size).toBe(1);
  });

  it('refuses entries of a batch one by one', async () => {
    const answer = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url('inbox.fifo'),
        Entries: [
          { Id: 'good', MessageBody: 'x', MessageGroupId: 'en' },
          { Id: 'bad', MessageBody: 'y' },
        ],
      }),
    );
    expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['good']);
    expect(answer.Failed).toMatchObject([
      { Id: 'bad', Code: 'MissingParameter', SenderFault: true },
    ]);
  });

  it('tells how many messages wait, are in flight and are delayed', async () => {
    for (const DelaySeconds of [0, 0, 60]) {
      await client.send(
        new SendMessageCommand({ QueueUrl: url('work'), MessageBody: 'x', DelaySeconds }),
      );
    }
    await queues.queue('work').receive(1);
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: url('work'), AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '1',
      ApproximateNumberOfMessagesNotVisible: '1',
      ApproximateNumberOfMessagesDelayed: '1',
    });
  });

  it.each([
    ['an unknown queue', 'nowhere', { MessageBody: 'x' }, 'QueueDoesNotExist'],
    [
      'more than a mebibyte',
      'work',
      { MessageBody: 'x'.repeat(1_048_577) },
      'InvalidParameterValue',
    ],
    ['a FIFO message without a group', 'inbox.fifo', { MessageBody: 'x' }, 'MissingParameter'],
    [
      'a delay of one FIFO message',
      'inbox.fifo',
      { MessageBody: 'x', MessageGroupId: 'en', DelaySeconds: 1 },
      'InvalidParameterValue',
    ],
  ])('refuses %s', async (_, name, input, error) => {
    const send = client.send(new SendMessageCommand({ QueueUrl: url(name), ...input }));
    await expect(send).rejects.toMatchObject({ name: error });
  });

  it('refuses a batch above a mebibyte in all, and stores none of it', async () => {
    const Entries = ['a', 'b'].map((Id) => ({ Id, MessageBody: 'x'.repeat(600_000) }));
    const send = client.send(new SendMessageBatchCommand({ QueueUrl: url('work'), Entries }));
    await expect(send).rejects.toMatchObject({ name: 'BatchRequestTooLong' });
    expect(queues.queue('work').size).toBe(0);
  });

  it('takes nothing of a type that a page in a browser may send unasked', async () => {
    const answer = await fetch(server.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'x-amz-target': 'AmazonSQS.SendMessage' },
      body: JSON.stringify({ QueueUrl: url('work'), MessageBody: 'x' }),
    });
    expect(answer.status).toBe(400);
    expect(queues.queue('work').size).toBe(0);
  });
});
