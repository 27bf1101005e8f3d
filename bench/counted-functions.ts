import type { Context } from 'aws-lambda';
import { FUNCTIONS, type FunctionName } from '../src/app/functions.ts';
import type { Handlers } from '../src/local/index.ts';

/** What functions took since the last `take`. */
export interface FunctionCounts {
  invocations: number;
  /** Memory × time, as measured here. */
  gigabyteSeconds: number;
  /** Messages that queues handed over. */
  messages: number;
  /** ReceiveMessage and DeleteMessageBatch, ten messages at a time, that Lambda makes for them. */
  intakeRequests: number;
}
const NONE: FunctionCounts = { invocations: 0, gigabyteSeconds: 0, messages: 0, intakeRequests: 0 };

const MESSAGES_A_REQUEST = 10;

/** The same handlers, counted. */
export const counted = (handlers: Handlers) => {
  let counts = { ...NONE };
  const note = (name: FunctionName, event: unknown, milliseconds: number): void => {
    const messages = (event as { readonly Records?: readonly unknown[] }).Records?.length ?? 0;
    const gigabytes = FUNCTIONS[name].memoryMegabytes / 1024;
    counts.invocations += 1;
    counts.messages += messages;
    counts.intakeRequests += 2 * Math.ceil(messages / MESSAGES_A_REQUEST);
    counts.gigabyteSeconds += (gigabytes * milliseconds) / 1000;
  };
  const wrapped: Handlers = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      async (event: never, context: Context) => {
        const begun = performance.now();
        try {
          return await handler(event, context);
        } finally {
          note(name as FunctionName, event, performance.now() - begun);
        }
      },
    ]),
  );
  return {
    handlers: wrapped,
    take: (): FunctionCounts => {
      const taken = counts;
      counts = { ...NONE };
      return taken;
    },
  };
};
