import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type EmbeddedServer, listenOnLoopback } from './loopback.ts';
import { queueArn, queueNamed } from './queues/address.ts';
import type { DurableQueue } from './queues/durable-queue.ts';
import type { DurableQueues } from './queues/durable-queues.ts';
import { BATCH_LIMIT, MESSAGE_BYTES } from './queues/message.ts';
import { SqsRefusal } from './queues/sqs-refusal.ts';
import {
  acceptEntry,
  batchSchema,
  type Entry,
  messageSchema,
  queueSchema,
  sentAnswer,
} from './queues/sqs-send.ts';
import { readBody } from './request-body.ts';

/** Bodies arrive inside JSON, which may escape each byte to six. */
const REQUEST_BYTES = 6 * MESSAGE_BYTES + 64 * 1024;

/**
 * Starts a loopback server that speaks the JSON protocol of SQS for what the pipeline calls: SendMessage,
 * SendMessageBatch and GetQueueAttributes. Receiving is the event source's, in this process.
 */
export const startSqs = async (queues: DurableQueues): Promise<EmbeddedServer> => {
  const server = createServer((request, response) => {
    void answer(queues, request, response);
  });
  return listenOnLoopback(server);
};

const answer = async (
  queues: DurableQueues,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    reply(response, 200, await perform(queues, request));
  } catch (error) {
    if (request.destroyed && !request.complete) return void response.destroy();
    const refusal = error instanceof SqsRefusal ? error : SqsRefusal.failed(error);
    response.setHeader('x-amzn-query-error', `${refusal.queryCode};${refusal.fault}`);
    const type = `com.amazonaws.sqs#${refusal.code}`;
    reply(response, refusal.status, { __type: type, message: refusal.message });
  }
};

const reply = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
};

const perform = async (queues: DurableQueues, request: IncomingMessage): Promise<unknown> => {
  const target = String(request.headers['x-amz-target'] ?? '').replace(/^AmazonSQS\./u, '');
  const body = await readBody(request, REQUEST_BYTES);
  // A page in a browser cannot send this type without asking first, so no website reaches the queues.
  if (!request.headers['content-type']?.startsWith('application/x-amz-json-1.0')) {
    throw SqsRefusal.invalid('Content-Type must be application/x-amz-json-1.0.');
  }
  if (!body) throw SqsRefusal.tooLong();
  const parsed: unknown = JSON.parse(body.toString('utf8'));
  switch (target) {
    case 'SendMessage':
      return sendOne(queues, parsed);
    case 'SendMessageBatch':
      return sendBatch(queues, parsed);
    case 'GetQueueAttributes':
      return attributes(queues, parsed);
    default:
      throw SqsRefusal.unsupported(target);
  }
};

const queueOf = (queues: DurableQueues, url: string): DurableQueue => {
  const queue = queues.find(queueNamed(url));
  if (!queue) throw SqsRefusal.noQueue();
  return queue;
};

const sendOne = async (queues: DurableQueues, input: unknown) => {
  const entry = SqsRefusal.parse(messageSchema, input);
  const queue = queueOf(queues, entry.QueueUrl);
  const [accepted] = await queue.send([acceptEntry(queue, entry)]);
  if (!accepted) throw SqsRefusal.failed(null);
  return sentAnswer(queue, entry, accepted);
};

/** Each entry stands or falls alone; what is refused for the batch as a whole is refused before anything is stored. */
const sendBatch = async (queues: DurableQueues, input: unknown) => {
  const { QueueUrl, Entries } = SqsRefusal.parse(batchSchema, input);
  const queue = queueOf(queues, QueueUrl);
  checkBatch(Entries);
  const good: { entry: Entry & { Id: string }; message: ReturnType<typeof acceptEntry> }[] = [];
  const Failed: object[] = [];
  for (const entry of Entries) {
    try {
      good.push({ entry, message: acceptEntry(queue, entry) });
    } catch (error) {
      if (!(error instanceof SqsRefusal)) throw error;
      const { code, message } = error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: code, Message: message });
    }
  }
  const accepted = await queue.send(good.map(({ message }) => message));
  const Successful = good.flatMap(({ entry }, at) => {
    const one = accepted[at];
    return one ? [{ Id: entry.Id, ...sentAnswer(queue, entry, one) }] : [];
  });
  return { Successful, Failed };
};

const checkBatch = (entries: readonly (Entry & { Id: string })[]): void => {
  if (entries.length === 0) throw SqsRefusal.batch('EmptyBatchRequest', 'There are no entries.');
  if (entries.length > BATCH_LIMIT) {
    const got = `Maximum number of entries per request are ${BATCH_LIMIT}. You have sent ${entries.length}.`;
    throw SqsRefusal.batch('TooManyEntriesInBatchRequest', got);
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw SqsRefusal.batch('BatchEntryIdsNotDistinct', 'Id is repeated.');
  }
  const bytes = entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.MessageBody), 0);
  if (bytes > MESSAGE_BYTES) {
    const got = `Batch requests cannot be longer than ${MESSAGE_BYTES} bytes. You have sent ${bytes} bytes.`;
    throw SqsRefusal.batch('BatchRequestTooLong', got);
  }
};

const attributes = (queues: DurableQueues, input: unknown) => {
  const { QueueUrl } = SqsRefusal.parse(queueSchema, input);
  const queue = queueOf(queues, QueueUrl);
  const { visible, inFlight, delayed } = queue.counts();
  return {
    Attributes: {
      QueueArn: queueArn(queue.definition.name),
      ApproximateNumberOfMessages: String(visible),
      ApproximateNumberOfMessagesNotVisible: String(inFlight),
      ApproximateNumberOfMessagesDelayed: String(delayed),
      VisibilityTimeout: String(Math.round(queue.definition.visibilityMs / 1000)),
      ...(queue.fifo ? { FifoQueue: 'true' } : {}),
    },
  };
};
