import type { Functions, ReportFailure } from '../functions.ts';
import type { DurableQueue } from './durable-queue.ts';
import type { Received } from './message.ts';
import { failedOf, sqsEvent } from './sqs-event.ts';

/** Which function gets a queue's messages. */
export interface Mapping {
  readonly queue: string;
  readonly functionName: string;
  /** The most messages of one event. */
  readonly batchSize: number;
  /** The most events at once. */
  readonly concurrency: number;
}

/**
 * A failed message is tried again after this long, doubled at each further try. AWS waits for the visibility time,
 * which is minutes: nobody here waits for another worker to die.
 */
const RETRY_MS = 250;
/** The longest such pause. */
const LONGEST_RETRY_MS = 30_000;

export interface EventSource {
  /** Takes nothing more off the queue; resolves when what was being worked on is settled. */
  stop(): Promise<void>;
}

/** Takes batches off the queue and invokes the function with genuine SQS events, honouring partial batch responses. */
export const startEventSource = (
  queue: DurableQueue,
  mapping: Mapping,
  functions: Functions,
  failed: ReportFailure,
): EventSource => {
  const stopping = new AbortController();
  const workers = Array.from({ length: mapping.concurrency }, async () => {
    while (!stopping.signal.aborted) {
      await queue.ready(stopping.signal);
      if (stopping.signal.aborted) return;
      const batch = await queue.receive(mapping.batchSize);
      if (batch.length > 0) await work(queue, mapping, functions, failed, batch);
    }
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
    },
  };
};

const work = async (
  queue: DurableQueue,
  { functionName }: Mapping,
  functions: Functions,
  report: ReportFailure,
  batch: readonly Received[],
): Promise<void> => {
  let failed = batch;
  try {
    const event = sqsEvent(queue.definition.name, batch);
    failed = failedOf(await functions.invoke(functionName, event), batch);
    if (failed.length > 0) report(functionName, new PartialFailure(failed.length, batch.length));
  } catch (error) {
    report(functionName, error);
  }
  await queue.acknowledge(batch.filter((one) => !failed.includes(one)).map((one) => one.receipt));
  const tries = Math.max(0, ...failed.map((one) => one.receives - 1));
  const pause = Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** tries);
  await queue.giveBack(
    failed.map((one) => one.receipt),
    pause,
  );
};

/** The function itself named messages that failed. */
class PartialFailure extends Error {
  constructor(failed: number, of: number) {
    super(`${failed} of ${of} messages failed and will be tried again`);
    this.name = 'PartialFailure';
  }
}
