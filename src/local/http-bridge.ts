import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Clock, MEGABYTE } from '../kernel/index.ts';
import type { Functions, ReportFailure } from './functions.ts';
import { gatewayEvent, writeAnswer, writeRefusal } from './gateway-event.ts';
import { type Listening, listenOnLoopback } from './loopback.ts';
import { readBody } from './request-body.ts';

/** What Lambda takes in one event, behind an API Gateway that would take 10 MB. */
const BODY_BYTES = 6 * MEGABYTE;

/** A web function behind a loopback address. */
export interface HttpBridge extends Listening {
  /** Until then every request is answered 503. */
  connect(functions: Functions, functionName: string, failed: ReportFailure): void;
}

/** Listens for a web function that comes later: its address must be known before the function can be made. */
export const openBridge = async (clock: Clock, port = 0): Promise<HttpBridge> => {
  let serve = async (_: IncomingMessage, response: ServerResponse): Promise<void> =>
    writeRefusal(response, 503, 'Service Unavailable');
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const listening = await listenOnLoopback(server, port);
  return {
    ...listening,
    connect: (functions, functionName, failed) => {
      serve = (request, response) =>
        forward(request, response, clock, async (event) => {
          try {
            writeAnswer(await functions.invoke(functionName, event), response);
          } catch (error) {
            failed(functionName, error);
            writeRefusal(response, 500, 'Internal Server Error');
          }
        });
    },
  };
};

const forward = async (
  request: IncomingMessage,
  response: ServerResponse,
  clock: Clock,
  invoke: (event: unknown) => Promise<void>,
): Promise<void> => {
  const body = await readBody(request, BODY_BYTES);
  if (!body) return writeRefusal(response, 413, 'Request Entity Too Large');
  await invoke(gatewayEvent(request, body, new Date(clock.now())));
};
