import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { MEGABYTE } from '../kernel/index.ts';
import type { Functions, ReportFailure } from './functions.ts';
import { type Listening, listenOnLoopback } from './loopback.ts';
import { readBody } from './request-body.ts';
import { SERVICES } from './services.ts';

/** Lambda's own limit of a synchronous call, either way (docs.aws.amazon.com/lambda, quotas). */
const PAYLOAD_BYTES = 6 * MEGABYTE;

const PATH = /^\/2015-03-31\/functions\/([^/?]+)\/invocations$/u;

/** An answer that is an error, in the words of Lambda. */
class LambdaRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Lambda's Invoke on a loopback address. */
export interface EmbeddedLambda extends Listening {
  /** Until then every call is answered 503. */
  connect(functions: Functions, failed: ReportFailure): void;
}

/**
 * Listens for calls of functions that come later, by as much of Lambda's REST protocol as the pipeline uses:
 * Invoke, synchronous (docs.aws.amazon.com/lambda/latest/api/API_Invoke.html).
 */
export const startLambda = async (): Promise<EmbeddedLambda> => {
  let connected: { functions: Functions; failed: ReportFailure } | null = null;
  const server = createServer((request, response) => {
    void answer(request, response, async (name, event) => {
      if (!connected) throw new LambdaRefusal(503, 'ServiceException', 'No function is there yet.');
      return invoke(name, event, connected.functions, connected.failed, response);
    });
  });
  return {
    ...(await listenOnLoopback(server)),
    connect: (functions, failed) => {
      connected = { functions, failed };
    },
  };
};

type Invoke = (name: string, event: unknown) => Promise<string>;

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  call: Invoke,
): Promise<void> => {
  try {
    const body = await perform(request, call);
    response.setHeader('x-amz-executed-version', '$LATEST');
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  } catch (error) {
    if (request.destroyed && !request.complete) return void response.destroy();
    const failed = new LambdaRefusal(500, 'ServiceException', 'The local Lambda failed.');
    const { status, code, message } = error instanceof LambdaRefusal ? error : failed;
    response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': code });
    response.end(JSON.stringify({ Type: status < 500 ? 'User' : 'Service', Message: message }));
  }
};

const perform = async (request: IncomingMessage, call: Invoke): Promise<string> => {
  const body = await readBody(request, PAYLOAD_BYTES);
  const [, name] = PATH.exec(request.url ?? '') ?? [];
  // A page in a browser cannot send a signed request, so no website calls the functions.
  if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
    throw new LambdaRefusal(
      403,
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    );
  if (!name || request.method !== 'POST')
    throw new LambdaRefusal(404, 'UnknownOperationException', 'Only Invoke is served here.');
  if (!body)
    throw new LambdaRefusal(413, 'RequestTooLargeException', `More than ${PAYLOAD_BYTES} bytes.`);
  const type = request.headers['x-amz-invocation-type'] ?? 'RequestResponse';
  if (type !== 'RequestResponse') {
    const message = `Invocation type ${String(type)}: only RequestResponse is served here.`;
    throw new LambdaRefusal(400, 'InvalidParameterValueException', message);
  }
  return call(decodeURIComponent(name), parsed(body));
};

const parsed = (body: Buffer): unknown => {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    const message = 'Could not parse request body into json.';
    throw new LambdaRefusal(400, 'InvalidRequestContentException', message);
  }
};

/** The function's answer as JSON; where it throws, what it threw, and the header that says so. */
const invoke = async (
  name: string,
  event: unknown,
  functions: Functions,
  failed: ReportFailure,
  response: ServerResponse,
): Promise<string> => {
  if (!functions.has(name)) {
    const arn = `arn:aws:lambda:${SERVICES.region}:${SERVICES.account}:function:${name}`;
    throw new LambdaRefusal(404, 'ResourceNotFoundException', `Function not found: ${arn}`);
  }
  try {
    return JSON.stringify((await functions.invoke(name, event)) ?? null);
  } catch (error) {
    failed(name, error);
    response.setHeader('x-amz-function-error', 'Unhandled');
    const known = error instanceof Error;
    return JSON.stringify({
      errorType: known ? error.name : 'Error',
      errorMessage: known ? error.message : String(error),
      trace: [],
    });
  }
};
