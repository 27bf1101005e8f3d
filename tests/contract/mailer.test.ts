import { describe, expect, it, onTestFinished } from 'vitest';
import { mailClient, SesMailer } from '../../src/aws/ses-mailer.ts';
import type { OutgoingMail } from '../../src/deliver/index.ts';
import { systemClock } from '../../src/kernel/index.ts';
import { type SesOptions, startSes } from '../../src/local/embedded-ses.ts';
import { freshFolder } from '../support/stores/folders.ts';

/** The mailer over an embedded SES. */
const fresh = async (options: Partial<SesOptions> = {}) => {
  const ses = await startSes({
    folder: await freshFolder(),
    identities: ['example.org'],
    configurationSets: ['writethru'],
    ...options,
  });
  const client = mailClient({ endpoint: ses.endpoint, region: 'eu-central-1' });
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= ses.stop();
    return stopped;
  };
  onTestFinished(async () => {
    client.destroy();
    await stop();
  });
  return { ses, stop, mailer: new SesMailer(client, 'writethru', systemClock()) };
};

const RAW = 'From: wire@example.org\r\nTo: reader@example.com\r\nSubject: x\r\n\r\nHello\r\n';
const mail = (over: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: 'wire@example.org',
  to: 'reader@example.com',
  raw: Buffer.from(RAW),
  tags: { edition: 'morning-wire_1', delivery: '3' },
  ...over,
});

describe('the mailer', () => {
  it('hands over the very bytes, once, to the one address, with its tags, and gives their id', async () => {
    const { ses, mailer } = await fresh();
    const answer = await mailer.send(mail());
    const kept = await ses.mails.list();
    expect(kept).toMatchObject([{ to: ['reader@example.com'], tags: { delivery: '3' } }]);
    expect(answer).toEqual({ kind: 'accepted', id: kept[0]?.messageId });
    expect((await ses.mails.raw(1)).toString()).toBe(RAW);
  });

  it('tells what was certainly not accepted, and never throws', async () => {
    const { ses, mailer } = await fresh();
    const other = await mailer.send(mail({ from: 'wire@other.example' }));
    expect(['closed', 'rejected']).toContain(other.kind);
    expect((await mailer.send(mail({ to: 'not an address' }))).kind).toBe('rejected');
    expect(await ses.mails.list()).toEqual([]);
  });

  it('says too fast for too fast, and closed where nobody answers', async () => {
    const { mailer, stop, ses } = await fresh({ ratePerSecond: 2 });
    const kinds = [];
    for (let n = 0; n < 12; n += 1) kinds.push((await mailer.send(mail())).kind);
    expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(
      (await ses.mails.list()).length,
    );
    expect(kinds).toContain('throttled');
    await stop();
    // On the connection that was open it cannot be told from a mail whose answer was lost.
    expect(['unknown', 'closed']).toContain((await mailer.send(mail())).kind);
    expect(await mailer.send(mail())).toMatchObject({ kind: 'closed', why: 'unreachable' });
  });

  it.each([
    [{ code: 'SlowDown', status: 503 }, 'throttled'],
    [{ code: 'RequestLimitExceeded', status: 503 }, 'throttled'],
    [{ code: 'TooManyRequestsException', status: 429 }, 'throttled'],
    [{ code: 'LimitExceededException' }, 'throttled'],
  ] as const)(
    'goes slower after %j, with the words of SES or of a front door',
    async (words, kind) => {
      const { ses, mailer } = await fresh({
        faults: ({ call }) => (call === 1 ? { kind: 'throttle', because: 'rate', ...words } : null),
      });
      expect(await mailer.send(mail())).toEqual({ kind });
      expect(await ses.mails.list()).toEqual([]);
      expect((await mailer.send(mail())).kind).toBe('accepted');
    },
  );

  it('knows what the account may send, and throws where that cannot be read', async () => {
    const { mailer, stop } = await fresh();
    await mailer.send(mail());
    const quota = await mailer.quota();
    expect(quota.ratePerSecond).toBeGreaterThan(0);
    expect(quota.sentLast24Hours).toBe(1);
    await stop();
    await expect(mailer.quota()).rejects.toThrow();
  });
});
