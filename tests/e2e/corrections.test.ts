import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newsletterOf } from '../../src/cli/house.ts';
import type { EditionId } from '../../src/kernel/index.ts';
import { addSubscriber } from '../../src/readers/index.ts';
import { parseMail } from '../support/measures/mail-parsers.ts';
import { openBrowser } from '../support/visitors/browser.ts';
import { press, signInAs } from '../support/visitors/desk-browser.ts';
import { type DeskWorld, deskWorld } from '../support/worlds/desk-world.ts';

const WRONG = 'The library of Quenby lent 9,100 books in May, its keeper Orla Finn said on Monday.';
const RIGHT = 'Sample correction: the library of Quenby lent 1,900 books in May, not 9,100.';
const TOLD = ['ada@example.org', 'ben@example.org'];
const LATER = 'cleo@example.org';

let world: DeskWorld;
let chrome: Awaited<ReturnType<typeof openBrowser>>;
let story: string;
let edition: string;
beforeAll(async () => {
  [world, chrome] = await Promise.all([deskWorld(), openBrowser()]);
  const body = { id: 'library', title: 'Quenby counts its loans', text: WRONG, source: 'Sample' };
  await world.call('POST', '/articles', { body });
  await world.house.drain();
  story = (await world.call('GET', '/articles/library')).json.story;
  const order = { body: {}, key: 'first' };
  edition = (await world.call('POST', '/newsletters/wire/editions', order)).json.edition.id;
  await world.call('POST', `/editions/${edition}/send`, { key: 'first' });
  await toItsEnd(edition);
  // Subscribes when the wrong words are out.
  await addSubscriber(
    { email: LATER },
    {
      newsletter: newsletterOf(world.house.ground.configuration, 'wire'),
      consent: 'sample reader',
      how: 'local run',
    },
    world.house.ports,
  );
});
afterAll(async () => {
  await chrome.close();
  await world.stop();
});

const toItsEnd = async (id: string): Promise<void> => {
  await world.house.drain();
  await world.house.settle(id as EditionId);
};

/** What the mails to an address said, oldest first, each on one line. */
const mailsTo = async (address: string): Promise<string[]> => {
  const texts: string[] = [];
  for await (const { to, path } of world.house.mails()) {
    if (to !== address) continue;
    const [{ text }] = await parseMail(await readFile(path));
    texts.push(text.replaceAll(/\s+/gu, ' '));
  }
  return texts;
};

const correctIt = async (page: Page): Promise<void> => {
  await page.goto(`${world.house.deskUrl}/desk/n/wire/stories/${story}`);
  await page.getByRole('link', { name: /^Correct “The library/u }).click();
  await page.getByLabel('The correction, as readers get it').fill(RIGHT);
  await press(page, 'Correct it');
};

it('a correction reaches exactly those told', async () => {
  for (const told of TOLD) expect(await mailsTo(told)).toEqual([expect.stringContaining(WRONG)]);

  const paula = await signInAs('Paula Sample', chrome.browser, world);
  await correctIt(paula);
  await paula.getByText('2 readers were told this by The wire newsletter').waitFor();
  const correction = paula.url();
  await press(paula, 'Make an edition of it');
  const id = /editions\/([\w-]+)/u.exec(paula.url())?.[1] ?? 'none';
  await paula.getByRole('link', { name: 'Send now…' }).click();
  await paula.getByRole('heading', { name: 'Send it to 2 readers?' }).waitFor();
  await paula.getByLabel(/^Type 2/u).fill('2');
  await paula.getByRole('button', { name: 'Send it' }).dblclick();
  await paula.waitForURL(new RegExp(`/editions/${id}$`, 'u'));
  await toItsEnd(id);

  for (const told of TOLD) {
    const [, ...after] = await mailsTo(told);
    expect(after).toEqual([expect.stringContaining(RIGHT)]);
  }
  expect(await mailsTo(LATER)).toEqual([]);
  await paula.goto(correction);
  await paula.getByText('all have the correction').waitFor();
  expect(await paula.getByRole('button', { name: 'Make an edition of it' }).count()).toBe(0);
  await paula.goto(`${world.house.siteUrl}/n/wire/editions/${edition}`);
  await paula.getByText(RIGHT).first().waitFor();
});
