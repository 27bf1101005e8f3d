import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { SERVICES } from './services.ts';

/** What API Gateway hands on as text; all else, forms too, comes in base64. */
const TEXT = /^(?:text\/|application\/(?:json|javascript|xml)\b)/u;

/** An HTTP API's event of payload format 2.0 (docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html). */
export const gatewayEvent = (
  request: IncomingMessage,
  body: Buffer,
  now: Date,
): APIGatewayProxyEventV2 => {
  const url = new URL(request.url ?? '/', 'http://local');
  const { cookie, ...headers } = request.headers;
  const isText = TEXT.test(headers['content-type'] ?? '');
  const query = joined(url.searchParams);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie ? { cookies: cookie.split(/;\s*/u) } : {}),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, [value].flat().join(',')]),
    ),
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: contextOf(request, url.pathname, now),
    ...(body.length > 0 ? { body: body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

/** A name that comes twice has its values joined by commas. */
const joined = (parameters: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(',')]),
  );

const contextOf = (
  request: IncomingMessage,
  path: string,
  now: Date,
): APIGatewayProxyEventV2['requestContext'] => ({
  accountId: SERVICES.account,
  apiId: 'local',
  domainName: request.headers.host ?? 'local',
  domainPrefix: 'local',
  http: {
    method: request.method ?? 'GET',
    path,
    protocol: `HTTP/${request.httpVersion}`,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    userAgent: request.headers['user-agent'] ?? '',
  },
  requestId: randomUUID(),
  routeKey: '$default',
  stage: '$default',
  time: logTime(now),
  timeEpoch: now.getTime(),
});

/** `12/Mar/2020:19:03:58 +0000` */
const logTime = (now: Date): string => {
  const [, day, month, year, time] = now.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
};

const structuredSchema = z.object({
  statusCode: z.number().int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/**
 * Writes a function's answer: a structured one as it says, anything else as JSON with status 200, and a structured one
 * that is malformed as 500, as API Gateway does.
 */
export const writeAnswer = (answer: unknown, response: ServerResponse): void => {
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) {
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer ?? null);
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    return;
  }
  const parsed = structuredSchema.safeParse(answer);
  if (!parsed.success) {
    writeRefusal(response, 500, 'Internal Server Error');
    return;
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  for (const [name, value] of Object.entries(headers ?? {}))
    response.setHeader(name, String(value));
  if (cookies?.length) response.setHeader('set-cookie', cookies);
  // The server counts the bytes itself.
  response.removeHeader('content-length');
  response.statusCode = statusCode;
  response.end(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'));
};

export const writeRefusal = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
};
