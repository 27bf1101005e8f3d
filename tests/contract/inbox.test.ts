import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { INLINE_BYTES, inboxSender } from '../../src/aws/inbox-queue.ts';
import { inboxMessageSchema, type RawArticle } from '../../src/domain/index.ts';
import { systemClock } from '../../src/kernel/index.ts';
import { startSqs } from '../../src/local/embedded-sqs.ts';
import { queueUrl } from '../../src/local/queues/address.ts';
import { MemoryObjects } from '../../src/store/objects.ts';
import { rawArticle } from '../support/samples/raw-articles.ts';
import { freshQueues } from '../support/servers/queues.ts';

const AT = '2024-10-26T07:00:00.000Z';
const article = (text: string, language: string | null = null): RawArticle =>
  rawArticle({ text, language });

/** The sender on an embedded SQS; `received` takes all that is on the queue now, as the event source would. */
const freshInbox = async () => {
  const { queues } = await freshQueues(systemClock());
  const server = await startSqs(queues);
  const client = new SQSClient({
    endpoint: server.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  const bodies = new MemoryObjects();
  const send = inboxSender({
    client,
    queueUrl: queueUrl(server.endpoint, 'inbox.fifo'),
    bodies,
    clock: systemClock(),
  });
  const received = async () => {
    const all = [];
    for (;;) {
      const some = await queues.queue('inbox.fifo').receive(10);
      if (some.length === 0) return all;
      all.push(...some);
      await queues.queue('inbox.fifo').acknowledge(some.map(({ receipt }) => receipt));
    }
  };
  return { send, received, bodies };
};
const messageOf = ({ body }: { body: string }) => inboxMessageSchema.parse(JSON.parse(body));
const textOf = (received: { body: string }): string => {
  const message = messageOf(received);
  return message.kind === 'inline' ? message.article.text : message.key;
};

const ENGLISH =
  'The harbour board said on Monday that the ferry will run again from the first of May.';
const SPANISH =
  'La autoridad portuaria anunció el lunes que el transbordador volverá a navegar a partir del primero de mayo.';

test('sends articles in order, in the group of the language that they state or are written in', async () => {
  const { send, received } = await freshInbox();
  const texts = Array.from({ length: 25 }, (_, n) => `text ${n}`);
  await send(
    texts.map((text) => article(text, 'en-GB')),
    AT,
  );
  await send(
    [article('a', 'EN_us'), article('b', ' de '), article(SPANISH), article(ENGLISH, 'german')],
    AT,
  );
  const messages = await received();
  const english = messages.filter(({ group }) => group === 'en');
  expect(english.map(textOf)).toEqual([...texts, 'a', ENGLISH]);
  const others = messages
    .filter(({ group }) => group !== 'en')
    .map((one) => [one.group, textOf(one)]);
  expect(others.sort()).toEqual([
    ['de', 'b'],
    ['es', SPANISH],
  ]);
  expect(messages.map(messageOf)).toContainEqual({
    kind: 'inline',
    article: article('text 0', 'en-GB'),
    arrivedAt: AT,
  });
});

test('drops what says the same within five minutes, and nothing else', async () => {
  const { send, received } = await freshInbox();
  const one = { ...article('It rains.'), url: 'https://news.example/1' };
  await send([one], AT);
  await send([one, one], '2024-10-26T07:01:00.000Z');
  await send([{ ...one, text: 'It rains. It snows.' }], AT);
  expect((await received()).map(textOf)).toEqual(['It rains.', 'It rains. It snows.']);
});

test('sends what is too large for a message by S3, under a key that its content names', async () => {
  const { send, received, bodies } = await freshInbox();
  const large = article('x'.repeat(INLINE_BYTES), 'en');
  await send([large], AT);
  await send([large], AT);
  const [message, ...rest] = (await received()).map(messageOf);
  expect(rest).toEqual([]);
  expect(message).toEqual({
    kind: 'stored',
    key: expect.stringMatching(/^bodies\/[a-z2-7]{40}\.json$/u),
    arrivedAt: AT,
  });
  const body = await bodies.get(message?.kind === 'stored' ? message.key : '');
  expect(JSON.parse(body ?? 'null')).toEqual(large);
});

test('fills batches up to the bytes that SQS takes, however many characters they are', async () => {
  const { send, received } = await freshInbox();
  // Inline as it is, but no five fit into one batch.
  const large = Array.from({ length: 9 }, (_, n) => article(`${n}${'é'.repeat(120_000)}`, 'fr'));
  await send(large, AT);
  const messages = (await received()).map(messageOf);
  expect(messages.map(({ kind }) => kind)).toEqual(large.map(() => 'inline'));
});

test('sends characters that SQS refuses in a way that it takes', async () => {
  const { send, received } = await freshInbox();
  const odd = article('\u0000 \u0007 \uFFFE \uFFFF \uD800 "\\');
  await send([odd], AT);
  const [message] = await received();
  expect(message?.body).not.toMatch(/[\p{Cc}\uFFFE\uFFFF]/u);
  expect(message && messageOf(message)).toMatchObject({ article: odd });
});

test('sends nothing where there is nothing', async () => {
  const { send, received } = await freshInbox();
  await send([], AT);
  expect(await received()).toEqual([]);
});
