import { type Clock, formatBytes, MEGABYTE, type Random, SECOND } from '../../kernel/index.ts';
import { BASE_PATH, type Operation } from '../../operations/contract/operation.ts';
import { OPERATIONS, type OperationId } from '../../operations/contract/operations.ts';
import type { Desk } from '../../operations/index.ts';
import type { StageAddress } from './address.ts';
import type { Credentials } from './credentials.ts';
import { deskAway, StageError } from './errors.ts';
import { type Reply, refusalOf } from './problem.ts';
import { LOCAL } from './reach.ts';
import { Passing, withRetries } from './retry.ts';

/** API Gateway gives up after 29 s. */
const WITHIN = 35 * SECOND;
/** A function's answer has 6 MB at most. */
const ANSWER_BYTES = 8 * MEGABYTE;
/** Too many requests, or something before the function that will pass. */
const PASSING: readonly number[] = [429, 502, 503, 504];

/**
 * Calls the desk's API of one stage. Reads, and what an idempotency key makes safe, are tried again where they failed in
 * passing. Throws `StageError`, in one line that names the stage.
 */
export type DeskClient = Desk;

export interface ClientPorts {
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly random: Random;
}

interface AnyAsk {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly key?: string;
}

/** A client of the desk at this address. */
export const deskClient = (stage: StageAddress, ports: ClientPorts): DeskClient => {
  const place = `stage ${stage.name}`;
  const replyTo = (operation: Operation, ask: AnyAsk = {}): Promise<Reply> => {
    const request = requestOf(stage, operation, ask, ports.random);
    const mayRepeat = operation.method === 'get' || operation.key !== undefined;
    return withRetries(() => tryOnce(request, operation, stage, ports), mayRepeat, ports);
  };
  return {
    call: async (id, ...[ask]) => {
      const { text } = await replyTo(OPERATIONS[id], ask as AnyAsk);
      return parsed(text, id, place) as never;
    },
    file: async (id, ...[ask]) => {
      const { type, text, link } = await replyTo(OPERATIONS[id], ask as AnyAsk);
      return { type, text, headers: { link } };
    },
  };
};

interface Request {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** One key for all attempts of one call. */
const requestOf = (
  { deskUrl }: StageAddress,
  operation: Operation,
  { path = {}, query, body, key }: AnyAsk,
  random: Random,
): Request => {
  const filled = operation.path.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const url = new URL(`${BASE_PATH}${filled}`, deskUrl);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  const headers = {
    accept: 'application/json, application/x-ndjson',
    ...(operation.body ? { 'content-type': 'application/json' } : {}),
    ...(operation.key ? { 'idempotency-key': key ?? random.token(26) } : {}),
  };
  return { url, headers, body: operation.body ? JSON.stringify(body ?? {}) : null };
};

const tryOnce = async (
  { url, headers, body }: Request,
  operation: Operation,
  stage: StageAddress,
  { credentials }: ClientPorts,
): Promise<Reply> => {
  const place = `stage ${stage.name}`;
  const token = operation.roles && (await credentials.token(operation.roles));
  const method = operation.method.toUpperCase();
  const asked = {
    method,
    headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    // A token goes to the address that the configuration names, and to no other.
    redirect: 'manual' as const,
    signal: AbortSignal.timeout(WITHIN),
    ...(body === null ? {} : { body }),
  };
  const [reply, waitFor] = await exchange(url, asked, place).catch((error: unknown) => {
    throw error instanceof StageError ? error : new Passing(unreached(error, stage));
  });
  if (reply.status === operation.status) return reply;
  const refusal = refusalOf(reply, place, credentials.advice);
  throw PASSING.includes(reply.status) ? new Passing(refusal, waitFor) : refusal;
};

const exchange = async (
  url: URL,
  asked: RequestInit,
  place: string,
): Promise<[Reply, number | null]> => {
  const answer = await fetch(url, asked);
  const type = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const seconds = answer.headers.get('retry-after');
  const waitFor = seconds !== null && /^\d{1,4}$/u.test(seconds) ? Number(seconds) * SECOND : null;
  const link = answer.headers.get('link') ?? '';
  return [{ status: answer.status, type, link, text: await boundedText(answer, place) }, waitFor];
};

const boundedText = async (answer: Response, place: string): Promise<string> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    if (length > ANSWER_BYTES)
      throw deskAway(`${place}: its answer is longer than ${formatBytes(ANSWER_BYTES)}`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
};

const unreached = (error: unknown, { name, deskUrl }: StageAddress): StageError => {
  const mend =
    name === LOCAL
      ? '"writethru start" runs it'
      : 'its deskUrl in the configuration says where it is';
  const why = reasonOf(error);
  return deskAway(`stage ${name}: its desk at ${deskUrl} cannot be reached (${why}); ${mend}`, {
    cause: error,
  });
};

/** Why no answer came, in a few words. */
const reasonOf = (error: unknown): string => {
  const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(why instanceof Error)) return String(why);
  if (why.name === 'TimeoutError') return `no answer within ${WITHIN / SECOND} s`;
  return 'code' in why && typeof why.code === 'string' ? why.code : why.message;
};

const parsed = (text: string, id: OperationId, place: string): unknown => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw deskAway(`${place}: the answer to ${id} is no JSON`, { cause: error });
  }
  const read = OPERATIONS[id].answer.safeParse(given);
  if (read.success) return read.data;
  const [fault] = read.error.issues;
  const at = fault ? `${fault.path.join('.') || 'the whole'}: ${fault.message}` : 'unfit';
  throw deskAway(
    `${place}: the answer to ${id} is not as this version of writethru knows it (${at}); use the version that the stage runs`,
  );
};
