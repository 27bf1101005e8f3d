import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { classify } from '../../../src/aws/ses-answer.ts';
import { mailClient, SesMailer } from '../../../src/aws/ses-mailer.ts';
import { systemClock } from '../../../src/kernel/index.ts';

/** An HTTP server on the loopback address that answers as each test says; the SDK's client is the real one. */
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

type Answer = (request: IncomingMessage, response: ServerResponse, body: URLSearchParams) => void;

const mailerOver = async (answer: Answer) => {
  const bodies: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = new URLSearchParams(Buffer.concat(parts).toString());
      bodies.push(body);
      answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = mailClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-central-1' });
  const stop = async () => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  stops.push(stop);
  const clock = { ...systemClock(), now: () => now };
  let now = 0;
  const mailer = new SesMailer(client, 'writethru', clock);
  return { mailer, bodies, stop, setNow: (at: number) => (now = at) };
};

const mail = {
  from: 'digest@example.org',
  to: 'reader@example.com',
  raw: Buffer.from('Subject: x\r\n\r\nHello'),
  tags: { edition: 'morning-wire_20260302', chunk: '07-0001', delivery: '3', attempt: '1' },
};

const refusal =
  (status: number, code: string, message: string): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
    );
  };
const accepted: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' });
  response.end(
    '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>0100-abc</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></SendRawEmailResponse>',
  );
};

const answerTo = async (answer: Answer) => {
  const { mailer, bodies } = await mailerOver(answer);
  const got = await mailer.send(mail);
  expect(bodies.length).toBe(1);
  return got;
};

describe('SesMailer', () => {
  it('names sender, the one destination, the configuration set and the tags apart from the mail', async () => {
    const { mailer, bodies } = await mailerOver(accepted);
    expect(await mailer.send(mail)).toEqual({ kind: 'accepted', id: '0100-abc' });
    const [body] = bodies;
    expect(body?.get('Action')).toBe('SendRawEmail');
    expect(body?.get('Source')).toBe('digest@example.org');
    expect(body?.get('Destinations.member.1')).toBe('reader@example.com');
    expect(body?.get('Destinations.member.2')).toBeNull();
    expect(body?.get('ConfigurationSetName')).toBe('writethru');
    expect(body?.get('Tags.member.2.Name')).toBe('chunk');
    expect(body?.get('Tags.member.2.Value')).toBe('07-0001');
    expect(Buffer.from(body?.get('RawMessage.Data') ?? '', 'base64').toString()).toContain('Hello');
  });

  it('reads the quota', async () => {
    const { mailer } = await mailerOver((_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.end(
        '<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult><SentLast24Hours>127.0</SentLast24Hours><Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate></GetSendQuotaResult></GetSendQuotaResponse>',
      );
    });
    expect(await mailer.quota()).toEqual({
      ratePerSecond: 14,
      max24Hours: 50_000,
      sentLast24Hours: 127,
    });
  });

  it.each([
    ['Throttling', 'Maximum sending rate exceeded.', { kind: 'throttled' }],
    ['Throttling', 'Daily message quota exceeded.', { kind: 'closed', why: 'quota' }],
    ['MessageRejected', 'Transaction blocked: virus', { kind: 'rejected', reason: 'rejected' }],
    [
      'MessageRejected',
      'Email address is not verified. The following identities failed the check in region X: reader@example.com',
      { kind: 'rejected', reason: 'rejected' },
    ],
    [
      'MessageRejected',
      'Email address is not verified. The following identities failed the check in region X: digest@example.org',
      { kind: 'closed', why: 'halted' },
    ],
    [
      'InvalidParameterValue',
      'Missing final &apos;@domain&apos;',
      { kind: 'rejected', reason: 'bad-address' },
    ],
    [
      'InvalidParameterValue',
      'Message length is more than 10485760 bytes long',
      { kind: 'rejected', reason: 'content' },
    ],
    ['MailFromDomainNotVerifiedException', 'no', { kind: 'closed', why: 'halted' }],
    ['ConfigurationSetDoesNotExist', 'no', { kind: 'closed', why: 'halted' }],
    ['AccountSendingPausedException', 'no', { kind: 'closed', why: 'halted' }],
    ['ConfigurationSetSendingPausedException', 'no', { kind: 'closed', why: 'halted' }],
    ['AccessDenied', 'not authorised', { kind: 'closed', why: 'halted' }],
    ['ExpiredToken', 'old', { kind: 'closed', why: 'halted' }],
    ['RequestExpired', 'the clock is wrong', { kind: 'closed', why: 'halted' }],
  ])('takes %s, "%s" for a certain refusal', async (code, message, wanted) => {
    expect(await answerTo(refusal(400, code, message))).toMatchObject(wanted);
  });

  it.each([
    [400, 'ThrottlingException', 'Rate exceeded'],
    [400, 'LimitExceededException', 'Too many calls'],
    [400, 'RequestLimitExceeded', 'Request limit exceeded.'],
    [400, 'Throttled', 'later'],
    [429, 'TooManyRequestsException', 'Too Many Requests'],
    [429, 'NobodyKnowsThisOne', 'later'],
    // As front doors say it, before SES has seen the mail.
    [503, 'Throttling', 'Maximum sending rate exceeded.'],
    [503, 'SlowDown', 'Please reduce your request rate.'],
    [503, 'RequestLimitExceeded', 'Request limit exceeded.'],
    [400, 'NobodyKnowsThisOne', 'Maximum sending rate exceeded.'],
  ])('is only asked to go slower by %d %s, "%s"', async (status, code, message) => {
    expect(await answerTo(refusal(status, code, message))).toEqual({ kind: 'throttled' });
  });

  it.each([
    [400, 'Throttling', 'Daily message quota exceeded.'],
    [400, 'ThrottlingException', 'Daily sending quota exceeded'],
    [429, 'TooManyRequestsException', 'daily message quota exceeded'],
    [400, 'LimitExceededException', 'Daily message quota exceeded'],
    [400, 'NobodyKnowsThisOne', 'Daily message quota exceeded.'],
  ])('knows the end of the day’s quota by %d %s, "%s"', async (status, code, message) => {
    const wanted = { kind: 'closed', why: 'quota', detail: message };
    expect(await answerTo(refusal(status, code, message))).toEqual(wanted);
  });

  it.each([
    ['500 InternalFailure', refusal(500, 'InternalFailure', 'oops')],
    ['503 ServiceUnavailable', refusal(503, 'ServiceUnavailable', 'later')],
    ['503 and words alone', refusal(503, 'ServiceUnavailable', 'Rate exceeded')],
    ['408 RequestTimeout', refusal(408, 'RequestTimeout', 'slow')],
    ['a reset', (_request: IncomingMessage, response: ServerResponse) => response.destroy()],
    [
      'half an answer',
      (_request: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '500' });
        response.write('<SendRaw');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'an answer that is none',
      (_request: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<html>captive portal</html>');
      },
    ],
  ])('leaves everything open after %s, and does not ask again', async (_, answer) => {
    expect(await answerTo(answer as Answer)).toMatchObject({ kind: 'unknown' });
  });

  it('knows that nothing was written where nobody listens, or the name is unknown', async () => {
    const { mailer, stop } = await mailerOver(accepted);
    await stop();
    expect(await mailer.send(mail)).toMatchObject({ kind: 'closed', why: 'unreachable' });
  });

  it('does not write into a connection that has been idle', async () => {
    const sockets = new Set<unknown>();
    const { mailer, setNow } = await mailerOver((request, response, body) => {
      sockets.add(request.socket);
      accepted(request, response, body);
    });
    await mailer.send(mail);
    await mailer.send(mail);
    expect(sockets.size).toBe(1);
    setNow(3000);
    await mailer.send(mail);
    expect(sockets.size).toBe(2);
  });
});

describe('classify', () => {
  const to = 'reader@example.com';
  const failing = (over: object) => classify(Object.assign(new Error('failed'), over), to);

  it.each([
    ['an unknown name', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
    ['a name server that is out', { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }],
    ['no route', { code: 'EHOSTUNREACH', syscall: 'connect' }],
    [
      'a connection time-out of the system',
      { code: 'ETIMEDOUT', syscall: 'connect', name: 'TimeoutError' },
    ],
    ['no credentials', { name: 'CredentialsProviderError' }],
    [
      'several addresses, none of which listens',
      { errors: [{ syscall: 'connect' }, { syscall: 'connect' }] },
    ],
    [
      "the SDK's connection time-out",
      {
        name: 'TimeoutError',
        message: 'the request socket did not establish a connection with the server',
      },
    ],
  ])('knows that nothing was written: %s', (_, over) => {
    expect(failing(over)).toMatchObject({ kind: 'closed', why: 'unreachable' });
  });

  it.each([
    ['a reset while reading', { code: 'ECONNRESET', syscall: 'read', name: 'TimeoutError' }],
    ['a broken pipe', { code: 'EPIPE', syscall: 'write', name: 'TimeoutError' }],
    ['no route any more', { code: 'EHOSTUNREACH', syscall: 'read' }],
    ["the SDK's time-out for the answer", { name: 'TimeoutError', code: 'ETIMEDOUT' }],
    ['a 4xx without a code', { name: 'Unknown', $metadata: { httpStatusCode: 400 } }],
    ['one address that answered', { errors: [{ syscall: 'connect' }, { syscall: 'read' }] }],
    ['anything else', {}],
  ])('leaves open: %s', (_, over) => {
    expect(failing(over)).toMatchObject({ kind: 'unknown' });
  });

  it('names no address, for its words go into logs', () => {
    const message = "Email address is not verified: <reader@example.com>, 'other@example.org'";
    for (const over of [{}, { name: 'MessageRejected', $metadata: { httpStatusCode: 400 } }])
      expect(JSON.stringify(failing({ ...over, message }))).not.toMatch(/example/u);
  });

  it('reads no further than a sentence of it, however long it is', () => {
    const message = `${'x'.repeat(400_000)}@example.org`;
    const before = process.cpuUsage();
    for (const name of ['Throttling', 'Other', 'InvalidParameterValue'])
      failing({ name, message, $metadata: { httpStatusCode: 400 } });
    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });

  it('survives what is no error at all', () => {
    expect(classify(undefined, to)).toMatchObject({ kind: 'unknown' });
    expect(classify('text', to)).toMatchObject({ kind: 'unknown' });
  });
});
