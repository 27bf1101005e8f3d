import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMailbox } from '../../../src/local/index.ts';
import { MailStore } from '../../../src/local/ses/mail-store.ts';
import { freshFolder } from '../../support/stores/folders.ts';

const RAW = [
  'From: wire@example.com',
  'To: a@example.org',
  'Subject: News & <b>more</b>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The <i>text</i> part',
  '--x',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><head><title>t</title></head><body><p onclick="x()">The HTML part</p><script>x()</script></body></html>',
  '--x--',
  '',
].join('\r\n');

const start = async ({ mails = 1, onNextDay = async () => ({ message: 'done' }) } = {}) => {
  const store = await MailStore.open(await freshFolder());
  for (let n = 1; n <= mails; n += 1) {
    const line = {
      messageId: `m${n}`,
      to: ['a@example.org'],
      from: 'wire@example.com',
      subject: `News & <b>more</b> ${n}`,
      tags: { edition: 'wire_2024-10-26' },
      configurationSet: null,
      at: '2024-10-26T07:00:00.000Z',
    };
    await store.add(line, Buffer.from(RAW));
  }
  const mailbox = await startMailbox({
    mails: store,
    siteUrl: 'http://127.0.0.1:4300',
    onNextDay,
    port: 0,
  });
  onTestFinished(async () => {
    await mailbox.stop();
    await store.close();
  });
  const get = async (path: string, init?: RequestInit) => {
    const answer = await fetch(mailbox.endpoint + path, init);
    return { answer, text: await answer.text() };
  };
  /** As a browser submits a form of our own page. */
  const press = () =>
    get('/next-day', { method: 'POST', redirect: 'manual', headers: { origin: mailbox.endpoint } });
  return { get, press, endpoint: mailbox.endpoint };
};

describe('the mailbox', () => {
  it('leads from the start page to site, mailbox and latest edition', async () => {
    const { get } = await start();
    const { answer, text } = await get('/');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('href="http://127.0.0.1:4300"');
    expect(text).toContain('href="/mails"');
    expect(text).toContain('href="http://127.0.0.1:4300/n/wire/editions/wire_2024-10-26"');
  });

  it('lists mails newest first, escaped, by the hundred', async () => {
    const { get } = await start({ mails: 101 });
    const { text } = await get('/mails');
    expect(text).not.toContain('<b>more</b> 101');
    expect([...text.matchAll(/href="\/mails\/(\d+)"/gu)].map(([, n]) => Number(n))).toEqual(
      Array.from({ length: 100 }, (_, at) => 101 - at),
    );
    const older = await get(/href="(\/mails\?before=\d+)"/u.exec(text)?.[1] ?? '');
    expect(older.text).toContain('href="/mails/1"');
    expect(older.text).not.toContain('Older mails');
  });

  it('shows a mail: HTML in a sandbox of its own, text, headers, and the bytes to download', async () => {
    const { get } = await start();
    const { text } = await get('/mails/1');
    expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(text).toContain('The &lt;i&gt;text&lt;/i&gt; part');
    expect(text).toContain('Subject: News &amp; &lt;b&gt;more&lt;/b&gt;');
    const html = await get('/mails/1/html');
    expect(html.text).toContain('<head><base target="_blank"><title>');
    const policy = html.answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).not.toMatch(/script|allow-same-origin/u);
    const raw = await get('/mails/1.eml');
    expect(raw.text).toBe(RAW);
    expect(raw.answer.headers.get('content-type')).toBe('message/rfc822');
  });

  it.each(['/mails/2', '/mails/2/html', '/mails/2.eml', '/mails/x', '/nothing'])(
    'has no %s',
    async (path) => {
      const { get } = await start();
      expect((await get(path)).answer.status).toBe(404);
    },
  );

  it('lets a day pass by one press, and shows what became of it', async () => {
    let end: (message: { message: string }) => void = () => {};
    let calls = 0;
    const { get, press } = await start({
      onNextDay: () => {
        calls += 1;
        return new Promise((resolve) => {
          end = resolve;
        });
      },
    });
    expect((await press()).answer.headers.get('location')).toBe('/next-day');
    await press();
    expect(calls).toBe(1);
    const during = await get('/next-day');
    expect(during.answer.headers.get('refresh')).toBe('2');
    end({ message: '12 articles, 1 <edition>' });
    const after = await get('/next-day');
    expect(after.text).toContain('12 articles, 1 &lt;edition&gt;');
    expect(after.answer.headers.get('refresh')).toBeNull();
  });

  it('says what went wrong', async () => {
    const { get, press } = await start({
      onNextDay: () => Promise.reject(new Error('no more days')),
    });
    await press();
    expect((await get('/next-day')).text).toContain('no more days');
  });

  it('changes nothing for a form elsewhere or for a GET, and is not there under another name', async () => {
    let calls = 0;
    const { get, endpoint } = await start({
      onNextDay: async () => {
        calls += 1;
        return { message: '' };
      },
    });
    const foreign = await get('/next-day', {
      method: 'POST',
      headers: {
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: '',
    });
    expect(foreign.answer.status).toBe(403);
    await get('/next-day');
    expect(calls).toBe(0);
    expect(await statusUnder('rebound.example', endpoint)).toBe(421);
    expect(await statusUnder('localhost', endpoint)).toBe(200);
  });
});

/** The status of the start page when it is asked for under another host name. */
const statusUnder = (host: string, endpoint: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const call = request(endpoint, { headers: { host } }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    });
    call.on('error', reject).end();
  });
