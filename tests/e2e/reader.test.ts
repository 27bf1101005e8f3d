import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMail } from '../support/measures/mail-parsers.ts';
import { announced, type Places } from '../support/processes/announced.ts';
import { linesOf, type RunningCli, startCli, workFolder } from '../support/processes/cli.ts';
import { openBrowser } from '../support/visitors/browser.ts';

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
    .poll(async () => (await mailsTo(address)).length, { timeout: 120_000 })
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
  await page.getByText('A day has passed').first().waitFor({ timeout: 120_000 });
};

const address = (headers: ReadonlyMap<string, string>): string =>
  /<(http[^>]+)>/u.exec(headers.get('list-unsubscribe') ?? '')?.[1] ?? '';

/** What a mail program does when its own button is pressed (RFC 8058). */
const oneClick = (url: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

const heading = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();

/** From the form to the first digest, with topics and rhythm chosen by the welcome's link; the digest as it was mailed. */
const becomesReader = async (page: Page) => {
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

  const welcome = await newestMail(READER, 2);
  expect(welcome.text).toContain('THE STORIES AS THEY STAND');
  await page.goto(linkTo('preferences', welcome.text));
  await page.getByLabel('Once a week').check();
  for (const topic of ['Korea and Russia', 'Ukraine', 'Energy', 'Transport'])
    await page.getByLabel(topic, { exact: true }).check();
  await press(page, /^save$/iu);
  await page.getByText('Saved.').waitFor();

  await nextDay(page);
  return newestMail(READER, 3);
};

describe('a reader', () => {
  it('signs up, chooses, gets only what is new, follows, pauses, leaves, comes back, and is forgotten', async () => {
    const page = await chrome.browser.newPage();
    const digest = await becomesReader(page);
    const [first] = await parseMail(await readFile((await mailsTo('ben@example.org'))[0] ?? ''));
    expect(digest.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(digest.subject).not.toBe(first.subject);

    await page.goto(new URL('/mails', places.mailbox).href);
    // Others have a mail of this subject too.
    const mine = page.getByRole('listitem').filter({ hasText: READER });
    await mine.getByRole('link', { name: digest.subject }).click();
    const mail = page.frameLocator('iframe');
    const headline = await mail.getByRole('heading', { level: 1 }).innerText();
    expect(headline).toBe('New to you since Friday');
    const follow = await mail.getByRole('link', { name: 'Follow' }).first().getAttribute('href');
    await page.goto(follow ?? '');
    await press(page, /^follow it$/iu);
    await heading(page, /you follow this story/iu);
    await page.getByRole('link', { name: /to the story/iu }).click();
    await heading(page, /timeline/iu);

    const preferences = linkTo('preferences', digest.text);
    await page.goto(preferences);
    await heading(page, /you follow/iu);
    await press(page, /^pause$/iu);
    await page.getByText('Paused until you come back.').waitFor();

    expect((await oneClick(address(digest.headers))).status).toBe(200);
    const goodbye = await newestMail(READER, 4);
    await page.goto(linkTo('undo', goodbye.text));
    await press(page, /come back/iu);
    await heading(page, /good to have you back/iu);
    await page.goto(preferences);
    await page.getByText('Paused until you come back.').waitFor();

    await press(page, /send me the link/iu);
    const answer = await newestMail(READER, 5);
    await page.goto(linkTo('data', answer.text));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /as a file/iu }).click(),
    ]);
    const kept = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(kept.subscriber.address).toBe(READER);
    expect(kept.subscriptions[0]).toMatchObject({ rhythm: 'weekly', state: 'paused' });
    expect(kept.deliveries[0].told[0].shown.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: /erase everything/iu }).click();
    await press(page, /erase everything about me/iu);
    await heading(page, /you are forgotten/iu);
    expect((await fetch(preferences)).status).toBe(404);
  });

  it('leaves by one POST of the mail program: no cookie, no redirect, and a GET changes nothing', async () => {
    const { headers } = await newestMail('ada@example.org', 1);
    expect((await fetch(address(headers))).status).toBe(200);
    const answer = await oneClick(address(headers));
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
