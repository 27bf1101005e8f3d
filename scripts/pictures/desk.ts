import type { Page } from 'playwright-core';
import { type Album, picture } from './views.ts';

type Walk = (page: Page, base: string) => Promise<void>;

const open =
  (path: string): Walk =>
  async (page, base) => {
    await page.goto(`${base}${path}`);
  };

/** Things are found as an editor finds them: by the first link of a list. */
const firstOf =
  (room: string): Walk =>
  async (page, base) => {
    await page.goto(`${base}/${room}`);
    await page.locator('tbody a').first().click();
    await page.waitForLoadState();
  };

export const press = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).last().click();
  await page.waitForLoadState();
};

const follow = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('link', { name }).first().click();
  await page.waitForLoadState();
};

/** Types the number that the page asks for, and sends. */
export const sendIt = async (page: Page): Promise<void> => {
  const [count] = /\d+/u.exec(await page.getByText(/^type \d+/iu).innerText()) ?? [];
  await page
    .getByLabel(/^type \d+/iu)
    .first()
    .fill(count ?? '');
  await press(page, /^send it$/iu);
};

/** Every page of the desk by its picture's name, in the order in which they are pictured. A new page is a line here. */
const PAGES: readonly (readonly [name: string, walk: Walk])[] = [
  ['today', open('')],
  ['editions', open('/editions')],
  ['edition', firstOf('editions')],
  ['stories', open('/stories')],
  ['story', firstOf('stories')],
  [
    'article',
    async (page) => {
      await page.locator('a[href*="/articles/"]').first().click();
      await page.waitForLoadState();
    },
  ],
  ['corrections-none', open('/corrections')],
  [
    'correct',
    async (page, base) => {
      await page.goto(`${base}/stories`);
      await follow(page, /^Osk/u);
      await follow(page, /^Correct.*312/u);
    },
  ],
  [
    'correction',
    async (page) => {
      const text = 'Mira Osk led Jon Hadley by 321 votes of 188,420 cast, not by 312.';
      await page.getByLabel(/^the correction/iu).fill(text);
      await press(page, /^correct it$/iu);
    },
  ],
  ['corrections', open('/corrections')],
  ['feeds', open('/feeds')],
  ['feed', firstOf('feeds')],
  ['set-aside', open('/set-aside')],
  ['subscribers', open('/subscribers')],
  [
    'person',
    async (page, base) => {
      await page.goto(`${base}/subscribers`);
      await page.getByRole('button', { name: 'ada@example.org' }).click();
      await page.waitForLoadState();
    },
  ],
  ['audit', open('/audit')],
  ['settings', open('/settings')],
  [
    'draft',
    async (page, base) => {
      await page.goto(base);
      await press(page, /^send something now/iu);
    },
  ],
  ['send', (page) => press(page, /^send now/iu)],
  ['take-back', sendIt],
];

/** Signs in as the sample's admin; gives the address of the newsletter's pages. */
export const signIn = async (page: Page, desk: string): Promise<string> => {
  await page.goto(desk);
  await page.getByRole('button', { name: 'Robin Sample' }).click();
  await page.waitForURL(/\/desk\/n\//u);
  return page.url();
};

/** Signs in as the sample's admin and pictures every page, `desk-` before its name. */
export const pictureDesk = async (page: Page, desk: string, album: Album): Promise<void> => {
  await page.goto(desk);
  await picture(page, 'desk-sign-in', album);
  const base = await signIn(page, desk);
  for (const [name, walk] of PAGES) {
    await walk(page, base);
    await picture(page, `desk-${name}`, album);
  }
};
