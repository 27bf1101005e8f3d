import type { Browser, Page } from 'playwright-core';
import type { DeskWorld } from '../worlds/desk-world.ts';

/** A browser of their own, signed in at the embedded issuer as one of the sample's editors. */
export const signInAs = async (
  name: string,
  browser: Browser,
  { house }: Pick<DeskWorld, 'house'>,
): Promise<Page> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${house.deskUrl}/desk`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/desk\/n\//u);
  return page;
};

/** Presses the first button of this name, and waits for the page that it leads to. */
export const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState();
};
