import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/visitors/browser.ts';
import { deskSession } from '../support/visitors/desk-session.ts';
import { type DeskWorld, deskWorld } from '../support/worlds/desk-world.ts';

let world: DeskWorld;
let chrome: Awaited<ReturnType<typeof openBrowser>>;
let session: string;
beforeAll(async () => {
  [world, chrome] = await Promise.all([deskWorld(), openBrowser()]);
  session = await deskSession(world.data, ['publisher', 'admin']);
});
afterAll(async () => {
  await chrome.close();
  await world.stop();
});

/** A page of a signed-in publisher, on a window that is too low for a draft. */
const visit = async (path: string, script = true): Promise<Page> => {
  const context = await chrome.browser.newContext({
    viewport: { width: 1240, height: 500 },
    javaScriptEnabled: script,
  });
  const { deskUrl } = world.house;
  await context.addCookies([
    { name: 'desk-session', value: session, url: deskUrl, httpOnly: true },
  ]);
  const page = await context.newPage();
  await page.goto(`${deskUrl}/desk/n/${path}`);
  return page;
};

const cut = async (newsletter: string, key: string): Promise<string> =>
  (await world.call('POST', `/newsletters/${newsletter}/editions`, { body: {}, key })).json.edition
    .id;

/** What holds the keyboard. */
const HOLDS = `(document.activeElement.value || document.activeElement.textContent).trim()`;

/** Where an editor sees it in the window. */
const topOf = async (of: Locator): Promise<number> => Math.round((await of.boundingBox())?.y ?? -1);

const cardOf = (page: Page, n: number) => page.locator('.cards > li').nth(n);

const reword = async (page: Page, n: number, headline: string): Promise<void> => {
  const card = cardOf(page, n);
  await card.getByText('Reword, leave out developments').click();
  await card.getByLabel('Headline', { exact: true }).fill(headline);
};

describe('a draft with the desk’s script', () => {
  it('takes a change in place: scroll, focus, and what is being written elsewhere stay', async () => {
    const page = await visit(`careful/editions/${await cut('careful', 'live')}/draft`);
    const faults: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    await reword(page, 2, 'Sample: not saved yet');
    await reword(page, 1, 'Sample: the second story anew');
    await page.evaluate('window.stands = true');
    const save = cardOf(page, 1).getByRole('button', { name: /^Save/u });
    await save.focus();
    const top = await topOf(save);
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe').getByText('Sample: the second story anew').first().waitFor();
    await cardOf(page, 1).getByText('headline by the desk').waitFor();
    expect(await page.evaluate(HOLDS)).toBe('Save: Sample: the second story anew');
    expect(await topOf(save)).toBe(top);
    const other = cardOf(page, 2).getByLabel('Headline', { exact: true });
    expect(await other.inputValue()).toBe('Sample: not saved yet');
    expect(await other.isVisible()).toBe(true);

    // A second change is made on the draft that the first one left.
    const box = cardOf(page, 1).getByRole('checkbox').first();
    await box.check();
    await save.click();
    await cardOf(page, 1).getByText('(left out)').waitFor();
    expect(await box.isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Phone' }).click();
    await page.locator('iframe.phone').waitFor();
    expect(await page.evaluate('window.stands')).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('does all of it without, and comes back to the story that was worked at', async () => {
    const page = await visit(`careful/editions/${await cut('careful', 'still')}/draft`, false);
    await reword(page, 1, 'Sample: the second story, plainly');
    await cardOf(page, 1).getByRole('button', { name: /^Save/u }).click();
    await page.waitForURL(/[?&]at=[\w-]+#story-/u);
    await page.frameLocator('iframe').locator('#at + a', { hasText: 'plainly' }).waitFor();
    await page.context().close();
  });
});

describe('an edition on its way', () => {
  it('moves on by itself, on Today and on its own page, and nobody loses their place', async () => {
    const id = await cut('wire', 'goes');
    await world.call('POST', `/editions/${id}/send?hold=600`, { key: 'goes' });
    const today = await visit('wire');
    await today.getByText(/^It goes in \d+ seconds\./u).waitFor();
    const own = await visit(`wire/editions/${id}`);
    await today.getByRole('link', { name: 'Audit' }).focus();
    await world.call('POST', `/editions/${id}/take-back`);
    await today.getByRole('heading', { name: 'It is not on its way any more' }).waitFor();
    await own.getByRole('link', { name: 'Work at the draft' }).waitFor();
    expect(await today.evaluate(HOLDS)).toBe('Audit');
    // What has ended is not asked for any more.
    expect(await today.locator('[data-hx-trigger]').count()).toBe(0);
    expect(await own.locator('[data-hx-trigger]').count()).toBe(0);
    await today.context().close();
    await own.context().close();
  });
});
