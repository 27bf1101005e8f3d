import {
  GetAccountSendingEnabledCommand,
  GetSendQuotaCommand,
  SESClient,
  SendRawEmailCommand,
  type SendRawEmailCommandInput,
} from '@aws-sdk/client-ses';
import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, it } from 'vitest';
import { type EmbeddedSes, type SesOptions, startSes } from '../../src/local/embedded-ses.ts';
import { startChild } from '../support/processes/child.ts';
import { SOON } from '../support/processes/waits.ts';
import { freshFolder } from '../support/stores/folders.ts';

const RAW = [
  'From: The Morning Wire <wire@news.example.com>',
  'To: reader@example.org',
  'Subject: =?utf-8?Q?Pyongyang=E2=80=99s_answer?=',
  'Date: Sat, 26 Oct 2024 07:00:00 +0000',
  'X-Long: one',
  '\ttwo',
  '',
  'Grüße + a=b & 100%',
  '',
].join('\r\n');

let servers: EmbeddedSes[] = [];
let clients: SESClient[] = [];
const start = async (options: Partial<SesOptions> = {}) => {
  const folder = options.folder ?? (await freshFolder());
  const ses = await startSes({
    folder,
    identities: ['example.com'],
    configurationSets: ['digests'],
    ...options,
  });
  servers.push(ses);
  return { ses, folder, client: clientOf(ses.endpoint) };
};
const clientOf = (endpoint: string) => {
  const client = new SESClient({ endpoint, maxAttempts: 1 });
  clients.push(client);
  return client;
};
const stop = async () => {
  for (const client of clients) client.destroy();
  for (const ses of servers) await ses.stop();
  servers = [];
  clients = [];
};
afterEach(stop);

const mail = (more: Partial<SendRawEmailCommandInput> = {}) =>
  new SendRawEmailCommand({
    Destinations: ['reader@example.org'],
    RawMessage: { Data: Buffer.from(RAW) },
    ...more,
  });
const raw = (text: string) => ({ RawMessage: { Data: Buffer.from(text) } });

describe('the embedded SES, through the real client', () => {
  it('keeps the very bytes that it was given, and a line about them', async () => {
    const { ses, client } = await start();
    const { MessageId } = await client.send(
      mail({
        ConfigurationSetName: 'digests',
        Tags: [{ Name: 'edition', Value: 'wire_2024-10-26' }],
      }),
    );
    expect((await ses.mails.raw(1)).equals(Buffer.from(RAW))).toBe(true);
    expect(await ses.mails.list()).toMatchObject([
      {
        n: 1,
        messageId: MessageId,
        from: 'wire@news.example.com',
        to: ['reader@example.org'],
        subject: 'Pyongyang’s answer',
        tags: { edition: 'wire_2024-10-26' },
      },
    ]);
    expect((await simpleParser(await ses.mails.raw(1))).text).toContain('Grüße');
  });

  it('tells quota and rate, with what was sent in the last day, also before a restart', async () => {
    const { client, folder } = await start({ ratePerSecond: 14, max24Hours: 200 });
    await client.send(mail());
    await stop();
    const again = await start({ folder, ratePerSecond: 14, max24Hours: 200 });
    expect(await again.client.send(new GetSendQuotaCommand({}))).toMatchObject({
      Max24HourSend: 200,
      MaxSendRate: 14,
      SentLast24Hours: 1,
    });
    expect(await again.client.send(new GetAccountSendingEnabledCommand({}))).toMatchObject({
      Enabled: true,
    });
    await again.client.send(mail());
    expect((await again.ses.mails.list()).map(({ n }) => n)).toEqual([1, 2]);
  });

  it.each([
    [
      'an unverified sender',
      raw(RAW.replace('news.example.com', 'example.net')),
      'MessageRejected',
      'Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: wire@example.net',
    ],
    ['an unverified Source', { Source: 'a@example.net' }, 'MessageRejected', /a@example\.net/u],
    ['no From', raw('To: a@b.example\r\n\r\nx'), 'InvalidParameterValue', /'From'/u],
    ['two Froms', raw(`From: a@example.com\r\n${RAW}`), 'InvalidParameterValue', /Duplicate/u],
    ['no mail at all', raw('  '), 'InvalidParameterValue', /'From'/u],
    [
      'a bad address',
      { Destinations: ['nobody'] },
      'InvalidParameterValue',
      /Missing final '@domain'/u,
    ],
    [
      'a bad tag',
      { Tags: [{ Name: 'to', Value: 'a@b' }] },
      'InvalidParameterValue',
      /Invalid tag value/u,
    ],
    [
      '51 recipients',
      { Destinations: Array(51).fill('a@b.example') },
      'InvalidParameterValue',
      /50/u,
    ],
    [
      'an unknown configuration set',
      { ConfigurationSetName: 'none' },
      'ConfigurationSetDoesNotExistException',
      /<none>/u,
    ],
    [
      'eleven megabytes',
      raw(RAW + 'x'.repeat(11 * 1024 * 1024)),
      'InvalidParameterValue',
      /10485760/u,
    ],
  ])('refuses %s and keeps nothing', async (_, input, name, message) => {
    const { ses, client } = await start();
    await expect(client.send(mail(input))).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
      $metadata: { httpStatusCode: 400 },
    });
    expect(await ses.mails.list()).toEqual([]);
  });

  it('throttles in both wordings', async () => {
    const fast = await start({ ratePerSecond: 3 });
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => fast.client.send(mail())),
    );
    const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({
      name: 'Throttling',
      message: 'Maximum sending rate exceeded.',
    });
    const full = await start({ max24Hours: 1 });
    await full.client.send(mail());
    await expect(full.client.send(mail())).rejects.toMatchObject({
      name: 'Throttling',
      message: 'Daily message quota exceeded.',
    });
  });

  it('lets go wrong what a test wants to go wrong', async () => {
    const faults = ['drop', 'cut', 'error'] as const;
    const { ses, client } = await start({
      faults: ({ call }) => {
        const kind = faults[call - 1];
        return kind ? { kind } : null;
      },
    });
    await expect(client.send(mail())).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await ses.mails.list()).toHaveLength(1);
    await expect(client.send(mail())).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(client.send(mail())).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
    expect(await ses.mails.list()).toHaveLength(1);
    await client.send(mail());
    expect(await ses.mails.list()).toHaveLength(2);
  });
});

interface SesEvent {
  readonly eventType: string;
  readonly mail: { readonly messageId: string; readonly tags: Record<string, string[]> };
}
const collector = () => {
  const notifications: string[] = [];
  const events = () =>
    notifications.map((one) => JSON.parse(JSON.parse(one).Message as string) as SesEvent);
  return {
    notifications,
    events,
    publish: async (some: readonly string[]) => void notifications.push(...some),
  };
};
const tagged = { ConfigurationSetName: 'digests', Tags: [{ Name: 'delivery', Value: 'd1' }] };

describe('the events of the embedded SES', () => {
  it.each([
    ['reader@example.org', ['Delivery']],
    ['bounce@simulator.amazonses.com', ['Bounce']],
    ['bounce+17@simulator.amazonses.com', ['Bounce']],
    ['softbounce@simulator.amazonses.com', ['Bounce']],
    ['complaint+a.b@simulator.amazonses.com', ['Delivery', 'Complaint']],
    ['success@simulator.amazonses.com', ['Delivery']],
    ['ooto@simulator.amazonses.com', ['Delivery', 'Bounce']],
    ['notspam@simulator.amazonses.com', ['Delivery', 'Complaint']],
    ['accountlistcomplaint@simulator.amazonses.com', ['Complaint']],
    ['constructor@simulator.amazonses.com', ['Delivery']],
  ])('for %s are %j, in SNS envelopes, with the tags', async (address, types) => {
    const { notifications, events, publish } = collector();
    const { client } = await start({ publish });
    const { MessageId } = await client.send(mail({ ...tagged, Destinations: [address] }));
    await expect.poll(() => events().map(({ eventType }) => eventType), SOON).toEqual(types);
    expect(JSON.parse(notifications[0] ?? '')).toMatchObject({ Type: 'Notification' });
    for (const event of events()) {
      expect(event.mail).toMatchObject({
        messageId: MessageId,
        destination: [address],
        tags: { delivery: ['d1'], 'ses:configuration-set': ['digests'] },
        headers: expect.arrayContaining([{ name: 'X-Long', value: 'one\ttwo' }]),
        commonHeaders: { subject: 'Pyongyang’s answer' },
      });
    }
  });

  it('tell a hard bounce from a soft one', async () => {
    const { events, publish } = collector();
    const { client } = await start({ publish });
    for (const who of ['bounce', 'softbounce']) {
      await client.send(mail({ ...tagged, Destinations: [`${who}@simulator.amazonses.com`] }));
    }
    await expect
      .poll(() => events().filter((one) => one.eventType === 'Bounce'), SOON)
      .toMatchObject([
        { bounce: { bounceType: 'Permanent', bouncedRecipients: [{ action: 'failed' }] } },
        { bounce: { bounceType: 'Transient' } },
      ]);
  });

  it.each([
    ['suppressionlist', 'Bounce', { bounceType: 'Permanent', bounceSubType: 'Suppressed' }],
    [
      'accountlist',
      'Bounce',
      { bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' },
    ],
    ['undetermined', 'Bounce', { bounceType: 'Undetermined', bounceSubType: 'Undetermined' }],
    ['toolarge', 'Bounce', { bounceType: 'Transient', bounceSubType: 'MessageTooLarge' }],
    ['ooto', 'Bounce', { bounceType: 'Transient', bounceSubType: 'General' }],
    ['complaint', 'Complaint', { complaintSubType: null, complaintFeedbackType: 'abuse' }],
    ['notspam', 'Complaint', { complaintSubType: null, complaintFeedbackType: 'not-spam' }],
    ['accountlistcomplaint', 'Complaint', { complaintSubType: 'OnAccountSuppressionList' }],
  ])('say of %s@ in a %s: %j', async (who, eventType, words) => {
    const { events, publish } = collector();
    const { client } = await start({ publish });
    await client.send(mail({ ...tagged, Destinations: [`${who}@simulator.amazonses.com`] }));
    await expect
      .poll(() => events().filter((one) => one.eventType === eventType), SOON)
      .toMatchObject([{ [eventType.toLowerCase()]: words }]);
  });

  it('do not come without a configuration set', async () => {
    const { notifications, publish } = collector();
    const { client, ses } = await start({ publish });
    await client.send(mail());
    await expect.poll(() => ses.unpublished, SOON).toBe(0);
    expect(notifications).toEqual([]);
  });

  it('come after a restart where the first process could not publish them', async () => {
    const { client, folder } = await start({
      publish: async () => {
        throw new Error('no queue');
      },
    });
    await client.send(mail(tagged));
    await stop();
    const { events, publish } = collector();
    const { ses } = await start({ folder, publish });
    await expect.poll(() => events().map(({ eventType }) => eventType), SOON).toEqual(['Delivery']);
    await expect.poll(() => ses.unpublished, SOON).toBe(0);
    await stop();
    await start({ folder, publish });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(events()).toHaveLength(1);
  });
});

describe('the embedded SES in a process that is killed', () => {
  it('has every mail that it answered', async () => {
    const folder = await freshFolder();
    const child = await startChild('tests/support/processes/ses-process.ts', {
      folder,
      identities: ['example.com'],
      dropEvery: 7,
    });
    const client = clientOf(child.line);
    const answered: string[] = [];
    const sending = Array.from({ length: 8 }, async () => {
      for (;;) {
        const answer = await client.send(mail()).catch((error: Error) => error);
        if (!(answer instanceof Error)) answered.push(answer.MessageId ?? '');
        else if ((answer as NodeJS.ErrnoException).code === 'ECONNREFUSED') return;
      }
    });
    await expect.poll(() => answered.length, SOON).toBeGreaterThan(60);
    await child.kill();
    await Promise.all(sending);
    const { ses } = await start({ folder });
    const kept = await ses.mails.list();
    expect(kept.map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(answered));
    // The drops and at most those under way: taken without an answer.
    expect(kept.length).toBeGreaterThan(answered.length);
    for (const { n } of kept) expect((await ses.mails.raw(n)).toString()).toBe(RAW);
    expect(new Set(kept.map(({ n }) => n)).size).toBe(kept.length);
  });
});
