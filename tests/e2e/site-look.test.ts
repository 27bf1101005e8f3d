import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitePaths, type TokenPurpose } from '../../src/domain/index.ts';
import type { EditionId, StoryId } from '../../src/kernel/index.ts';
import { makeSigner, wishOfStory } from '../../src/readers/index.ts';
import { faultsOf } from '../support/visitors/axe.ts';
import { openBrowser } from '../support/visitors/browser.ts';
import { KEYS } from '../support/worlds/reader-world.ts';
import { type SiteWorld, siteWorld } from '../support/worlds/site-world.ts';

let world: SiteWorld;
let server: ServerType;
let origin: string;
let opened: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  world = await siteWorld();
  await wishOfStory(token('stories'), ['hostile' as StoryId], 'mute', world.ports);
  await new Promise<void>((resolve) => {
    server = serve({ fetch: world.site.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve());
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  opened = await openBrowser();
});
afterAll(async () => {
  await opened.close();
  await new Promise((resolve) => server.close(resolve));
});

const token = (purpose: TokenPurpose) =>
  makeSigner(KEYS, world.ports.clock)(purpose, world.newsletter.id, world.id('ann@example.org'));
const pages: readonly (readonly [string, () => string])[] = [
  ['home', () => '/'],
  ['newsletter', () => sitePaths.newsletter(world.newsletter.id)],
  ['archive', () => sitePaths.archive(world.newsletter.id)],
  [
    'edition',
    () => sitePaths.edition(world.newsletter.id, 'morning-wire_20241026T0500Z' as EditionId),
  ],
  ['story', () => `${sitePaths.story(world.newsletter.id, 'leak' as StoryId)}?since=2024-10-26`],
  ['hostile', () => sitePaths.story(world.newsletter.id, 'hostile' as StoryId)],
  ['unsubscribe', () => sitePaths.unsubscribe(token('unsubscribe'))],
  ['preferences', () => sitePaths.preferences(token('preferences'))],
  ['follow', () => sitePaths.storyWish(token('stories'), 'leak' as StoryId, 'follow')],
  ['data', () => sitePaths.data(token('data'))],
  ['form', () => sitePaths.embed(world.newsletter.id)],
  ['missing', () => '/nowhere'],
];
const views = [
  { width: 1000, colorScheme: 'light' },
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

/** Opens a page of the site under its own policy; gives what it did or asked for that it must not. */
const visit = async (path: string, view: (typeof views)[number]) => {
  const page = await opened.browser.newPage({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.colorScheme,
  });
  const misdeeds: string[] = [];
  page.on('dialog', (dialog) => {
    misdeeds.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (line) => {
    if (line.type() === 'error' && line.text().includes('Content Security Policy'))
      misdeeds.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) misdeeds.push(request.url());
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, misdeeds };
};

describe.each(pages)('the page "%s"', (name, path) => {
  it.each(views)('can be read by everybody at $width px, $colorScheme', async (view) => {
    const { page, misdeeds } = await visit(path(), view);
    // The edition is the mail, which has its own test; its landmarks are a mail's.
    if (name !== 'edition') expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width);
    expect(
      await page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily'),
    ).toContain('Georgia');
    expect(misdeeds).toEqual([]);
    await page.close();
  });
});

it('signs up by keyboard alone', async () => {
  const { page } = await visit(sitePaths.newsletter(world.newsletter.id), views[1]);
  await page.getByLabel('Your email address').focus();
  await page.keyboard.type('bob@example.org');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Now look into your mail' }).waitFor();
  expect((await world.person('bob@example.org')).subscription).toMatchObject({ state: 'pending' });
  await page.close();
});

it('leaves and comes back by two buttons', async () => {
  const { page } = await visit(sitePaths.unsubscribe(token('unsubscribe')), views[0]);
  await page.getByRole('button', { name: 'Unsubscribe me' }).click();
  await page.getByRole('heading', { name: 'You have left' }).waitFor();
  expect((await world.person('ann@example.org')).subscription?.state).toBe('unsubscribed');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Good to have you back' }).waitFor();
  expect((await world.person('ann@example.org')).subscription?.state).toBe('confirmed');
  await page.close();
});
