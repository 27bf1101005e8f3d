import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announced, type Places } from '../support/announced.ts';
import { openBrowser } from '../support/browser.ts';
import { linesOf, type RunningCli, startCli, workFolder } from '../support/cli.ts';
import { parseMail } from '../support/mail-parsers.ts';

const READER = 'reader@example.net';

let work: Awaited<ReturnType<typeof workFolder>>;
let chrome: Awaited<ReturnType<typeof openBrowser>>;
let running: RunningCli;
let places: Places;

beforeAll(async () => {
  work = await workFolder();
  chrome = await openBrowser();
  running = startCli(['start', '--port', '0', '--json', '--data', work.path('data')]);
  places = await announced(running);
});
afterAll(async () => {
  running.process.kill('SIGTERM');
  await running.answer;
  await chrome.close();
  await work.remove();
});

interface Kept {
  readonly n?: number;
  readonly to?: readonly string[];
}

/** The mails to an address, oldest first, as the embedded SES kept them. */
const mailsTo = async (address: string): Promise<string[]> => {
  const journal = await readFile(work.path('data', 'ses', 'mail.jsonl'), 'utf8').catch(() => '');
  return linesOf<Kept>(journal).flatMap(({ n, to }) =>
    to?.includes(address) ? [work.path('data', 'ses', 'mail', `${n}.eml`)] : [],
  );
};

/** The newest mail to an address, once there are `count` of them. */
const newestMail = async (address: string, count: number) => {
  await expect
    .poll(async () => (await mailsTo(address)).length, { timeout: 60_000 })
    .toBeGreaterThanOrEqual(count);
  const [mail] = await parseMail(await readFile((await mailsTo(address)).at(-1) ?? ''));
  return mail;
};

const linkTo = (path: string, text: string): string =>
  new RegExp(`https?://\\S+/${path}/\\S+`, 'u').exec(text)?.[0] ?? `no link to ${path}`;

const press = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState();
};

const nextDay = async (page: Page): Promise<void> => {
  await page.goto(places.mailbox);
  await press(page, /next day/iu);
  // The page looks again by itself until the day is over; another day may pass only then.
  await page.getByText('A day has passed').first().waitFor({ timeout: 60_000 });
};

describe('a reader', () => {
  it('signs up, confirms, gets only what is new, and leaves for good', async () => {
    const page = await chrome.browser.newPage();
    await page.goto(`${places.site}/n/morning-wire`);
    await page
      .getByLabel(/address/iu)
      .first()
      .fill(READER);
    await press(page, /^sign up$/iu);

    const confirmation = await newestMail(READER, 1);
    await page.goto(linkTo('confirm', confirmation.text));
    await page.reload();
    await press(page, /yes, subscribe me/iu);

    await nextDay(page);
    // After the confirmation and the welcome.
    const digest = await newestMail(READER, 3);
    const [first] = await parseMail(await readFile((await mailsTo('ben@example.org'))[0] ?? ''));
    expect(digest.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(digest.subject).not.toBe(first.subject);

    await page.goto(linkTo('unsubscribe', digest.text));
    await press(page, /unsubscribe me/iu);
  });

  it('leaves by one POST of the mail program: no cookie, no redirect, and a GET changes nothing', async () => {
    const { headers } = await newestMail('ada@example.org', 1);
    const address = /<(http[^>]+)>/u.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
    expect((await fetch(address)).status).toBe(200);
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('gets nothing after that, while others do', async () => {
    const before = await Promise.all([READER, 'ada@example.org', 'ben@example.org'].map(mailsTo));
    const page = await chrome.browser.newPage();
    await nextDay(page);
    await newestMail('ben@example.org', (before[2]?.length ?? 0) + 1);
    const digests = async (to: string) =>
      (
        await Promise.all(
          (await mailsTo(to)).map(async (path) => (await parseMail(await readFile(path)))[0]),
        )
      ).filter((mail) => mail.headers.has('list-unsubscribe')).length;
    expect(await digests(READER)).toBe(1);
    expect(await digests('ada@example.org')).toBe(before[1]?.length ?? 0);
  });
});
