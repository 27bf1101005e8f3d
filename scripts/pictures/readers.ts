import type { Page } from 'playwright-core';
import { parseMail } from '../../tests/support/measures/mail-parsers.ts';
import type { Sample } from './sample.ts';
import { type Album, picture } from './views.ts';

const READER = 'dora@example.org';

const press = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState();
};

/** A mail as its reader sees it, and its links by the first part of their path. */
const openMail = async (page: Page, source: Buffer): Promise<(room: string) => string> => {
  const [{ html, text }] = await parseMail(source);
  await page.goto('about:blank');
  await page.setContent(html);
  return (room) => {
    const link = new RegExp(`https?://\\S+/${room}/\\S+`, 'u').exec(text)?.[0];
    if (!link) throw new Error(`the mail has no link to ${room}`);
    return link;
  };
};

/** Opens the first of the stories in which a figure changed. */
const withFigures = async (page: Page, stories: readonly string[]): Promise<void> => {
  for (const story of stories) {
    await page.goto(story);
    if ((await page.locator('.bars').count()) > 0) return;
  }
  throw new Error('no story of the sample has a figure that changed');
};

/** A reader's way through their pages and mails, each pictured as `name` says. */
export const pictureReaders = async (page: Page, sample: Sample, album: Album): Promise<void> => {
  const shoot = (name: string) => picture(page, name, album);
  const at = async (name: string, address: string) => {
    await page.goto(address);
    await shoot(name);
  };
  const pressed = async (name: string, button: RegExp) => {
    await press(page, button);
    await shoot(name);
  };
  await at('home', sample.site);
  await at('sign-up-form-elsewhere', `${sample.site}/n/morning-wire/form`);
  await at('sign-up', `${sample.site}/n/morning-wire`);
  await page
    .getByLabel(/address/iu)
    .first()
    .fill(READER);
  await pressed('sign-up-answer', /^sign up$/iu);
  const confirmation = await openMail(page, await sample.mailTo(READER, 1));
  await shoot('mail-confirm');
  await at('confirm', confirmation('confirm'));
  await pressed('confirm-answer', /yes, subscribe me/iu);
  const welcome = await openMail(page, await sample.mailTo(READER, 2));
  await shoot('mail-welcome');
  const preferences = welcome('preferences');

  await page.goto(sample.mailbox);
  await shoot('mailbox');
  await press(page, /next day/iu);
  // The page looks again by itself until the day is over.
  await page.getByText('A day has passed').first().waitFor({ timeout: 120_000 });
  await at('archive', `${sample.site}/n/morning-wire/editions`);
  await page.locator('.rows a, .dated a').first().click();
  await page.waitForLoadState();
  await shoot('edition');
  await openMail(page, await sample.mailTo('ada@example.org', 2));
  await shoot('digest');
  const follow = await page.getByRole('link', { name: 'Follow' }).first().getAttribute('href');
  const timelines = await page
    .getByRole('link', { name: /^Timeline/u })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await at('follow', follow ?? '');
  await pressed('follow-answer', /^follow it$/iu);
  await withFigures(page, timelines);
  await shoot('story');
  await at('story-since', `${page.url().split('?')[0]}?since=2024-10-25`);
  await at('story-missing', `${sample.site}/n/morning-wire/stories/none`);

  await at('preferences', preferences);
  await pressed('preferences-paused', /^pause$/iu);
  await page.goto(preferences);
  await pressed('own-data-asked', /send/iu);
  const letter = await openMail(page, await sample.mailTo(READER, 4));
  await shoot('mail-own-data');
  await at('own-data', letter('data'));
  await at('unsubscribe', welcome('unsubscribe'));
  await pressed('goodbye', /unsubscribe|leave/iu);
  const goodbye = await openMail(page, await sample.mailTo(READER, 5));
  await shoot('mail-goodbye');
  await at('undo', goodbye('undo'));
  await pressed('undo-answer', /come back/iu);
};
