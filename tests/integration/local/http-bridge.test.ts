import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../src/kernel/index.ts';
import { Functions } from '../../../src/local/functions.ts';
import { type HttpBridge, openBridge } from '../../../src/local/http-bridge.ts';

let bridge: HttpBridge;
afterEach(() => bridge.stop());

const serve = async (answer: (event: APIGatewayProxyEventV2) => unknown) => {
  const failed = vi.fn();
  const events: APIGatewayProxyEventV2[] = [];
  const site = (event: APIGatewayProxyEventV2) => {
    events.push(event);
    return answer(event);
  };
  bridge = await openBridge(systemClock());
  bridge.connect(new Functions({ site: site as never }, {}), 'site', failed);
  return { events, failed };
};

describe('the web bridge', () => {
  it('turns a request into an event of payload format 2.0', async () => {
    const { events } = await serve(() => ({ statusCode: 204 }));
    await fetch(`${bridge.endpoint}/n/wire/a%20b?x=1&y=2&x=3`, {
      headers: { cookie: 'a=1; b=2', 'x-more': 'ä'.normalize('NFD').slice(0, 1) },
    });
    expect(events[0]).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/n/wire/a%20b',
      rawQueryString: 'x=1&y=2&x=3',
      cookies: ['a=1', 'b=2'],
      queryStringParameters: { x: '1,3', y: '2' },
      headers: { 'x-more': 'a', host: new URL(bridge.endpoint).host },
      isBase64Encoded: false,
      requestContext: {
        stage: '$default',
        http: { method: 'GET', path: '/n/wire/a%20b', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        time: expect.stringMatching(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/u),
      },
    });
    expect(events[0]?.headers['cookie']).toBeUndefined();
    expect(events[0]?.body).toBeUndefined();
  });

  it.each([
    ['application/json', '{"a":"ä"}', false],
    ['text/plain;charset=utf-8', 'ä', false],
    ['application/x-www-form-urlencoded', 'a=%C3%A4', true],
    ['application/octet-stream', 'ÿ', true],
  ])('hands a body of type %s on as API Gateway does', async (type, body, isBase64Encoded) => {
    const { events } = await serve(() => ({ statusCode: 204 }));
    await fetch(bridge.endpoint, { method: 'POST', body, headers: { 'content-type': type } });
    const [event] = events;
    expect(event?.isBase64Encoded).toBe(isBase64Encoded);
    const encoding = isBase64Encoded ? 'base64' : 'utf8';
    expect(Buffer.from(event?.body ?? '', encoding).toString()).toBe(body);
  });

  it('writes status, headers, cookies and a binary body', async () => {
    await serve(() => ({
      statusCode: 201,
      headers: { 'content-type': 'image/png', 'content-length': '999' },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: Buffer.from([1, 2, 255]).toString('base64'),
      isBase64Encoded: true,
    }));
    const answer = await fetch(bridge.endpoint);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2, 255]);
  });

  it('answers what is not structured as JSON', async () => {
    await serve(() => ({ hello: 'world' }));
    const answer = await fetch(bridge.endpoint);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ hello: 'world' });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no'))],
    ['answers a status that is none', () => ({ statusCode: 'ok' })],
  ])('answers 500 when the function %s', async (_, answer) => {
    await serve(answer);
    const got = await fetch(bridge.endpoint);
    expect(got.status).toBe(500);
    expect(await got.json()).toEqual({ message: 'Internal Server Error' });
  });

  it('refuses a body above six megabytes, which Lambda would not take either, and stays usable', async () => {
    const { events } = await serve(() => ({ statusCode: 200, body: 'fine' }));
    const post = (bytes: number) =>
      fetch(bridge.endpoint, { method: 'POST', body: 'x'.repeat(bytes) });
    expect((await post(6 * 1_048_576 + 1)).status).toBe(413);
    expect((await post(6 * 1_048_576)).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  it('answers 503 until there is a function', async () => {
    bridge = await openBridge(systemClock());
    expect((await fetch(bridge.endpoint)).status).toBe(503);
  });

  it('names the port when another process has it', async () => {
    bridge = await openBridge(systemClock());
    await expect(openBridge(systemClock(), bridge.port)).rejects.toMatchObject({
      code: 'local.port-taken',
      message: expect.stringContaining(`port ${bridge.port}`),
    });
  });
});
