import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { unknownName } from './errors.ts';
import { SERVICES } from './services.ts';

/** A Lambda handler, as bin hands it over. */
export type Handler = (event: never, context: Context) => unknown;
export type Handlers = Readonly<Record<string, Handler>>;

/** How a failure is shown: by the function's name, and what it threw. */
export type ReportFailure = (functionName: string, error: unknown) => void;

/** Calls functions by name, as the Lambda service does: with a context, and with a time limit. */
export class Functions {
  readonly #handlers: Handlers;
  readonly #timeouts: Readonly<Record<string, number>>;

  /** `timeouts` in milliseconds, by function. */
  constructor(handlers: Handlers, timeouts: Readonly<Record<string, number>>) {
    this.#handlers = handlers;
    this.#timeouts = timeouts;
  }

  has(name: string): boolean {
    return this.#handlers[name] !== undefined;
  }

  /** The handler's answer. Rejects with what it throws, with `local.unknown-name`, or when its time is over. */
  async invoke(name: string, event: unknown): Promise<unknown> {
    const handler = this.#handlers[name];
    if (!handler) {
      throw unknownName(
        `function ${name}: not there; there are ${Object.keys(this.#handlers).join(', ')}`,
      );
    }
    const timeout = this.#timeouts[name] ?? DEFAULT_TIMEOUT_MS;
    const run = (async () => handler(structuredClone(event) as never, contextOf(name, timeout)))();
    return withTimeout(run, name, timeout);
  }
}

/** Longer than any function here needs but those that have their own. */
const DEFAULT_TIMEOUT_MS = 60_000;

const withTimeout = async (run: Promise<unknown>, name: string, ms: number): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const words = `${name}: Task timed out after ${(ms / 1000).toFixed(2)} seconds`;
    timer = setTimeout(() => reject(new Error(words)), ms);
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
};

const contextOf = (name: string, timeout: number): Context => {
  // The handler's own time is the machine's, whatever moment the run pretends to be at.
  const end = Date.now() + timeout;
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${SERVICES.region}:${SERVICES.account}:function:${name}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
};
