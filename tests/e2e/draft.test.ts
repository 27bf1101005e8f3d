import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsletterOf } from '../../src/cli/house.ts';
import type { EditionId } from '../../src/kernel/index.ts';
import { fileOf, importSubscribers } from '../../src/readers/index.ts';
import { faultsOf } from '../support/visitors/axe.ts';
import { openBrowser } from '../support/visitors/browser.ts';
import { press, signInAs } from '../support/visitors/desk-browser.ts';
import { type DeskWorld, deskWorld } from '../support/worlds/desk-world.ts';

let world: DeskWorld;
let chrome: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  [world, chrome] = await Promise.all([deskWorld(), openBrowser()]);
});
afterAll(async () => {
  await chrome.close();
  await world.stop();
});

const signedIn = (name: string) => signInAs(name, chrome.browser, world);

const goTo = (page: Page, path: string) => page.goto(`${world.house.deskUrl}/desk/n/${path}`);

const mailsTo = async (address: string): Promise<number> => {
  let count = 0;
  for await (const mail of world.house.mails()) if (mail.to === address) count += 1;
  return count;
};

const editionIn = (page: Page): EditionId =>
  (/editions\/([\w-]+)/u.exec(page.url())?.[1] ?? 'none') as EditionId;

const OURS = 'Sample: the quay, as the desk puts it';

describe('a draft at the desk', () => {
  it('is composed, reworded by one, changed by another, approved, sent once by a double click, and read', async () => {
    const erin = await signedIn('Erin Sample');
    await goTo(erin, 'careful');
    await press(erin, /Send something now/u);
    expect(erin.url()).toMatch(/\/draft$/u);
    const id = editionIn(erin);
    const paula = await signedIn('Paula Sample');
    await paula.goto(erin.url());

    await erin.getByText('Reword, leave out developments').first().click();
    await erin.getByLabel('Headline', { exact: true }).first().fill(OURS);
    await press(erin, /^Save ?: /u);
    const frame = erin.frameLocator('iframe');
    await frame.getByText('headline by the desk').waitFor();
    await expect.poll(() => frame.getByText(OURS).count()).toBeGreaterThan(0);
    expect(await erin.getByText(`Erin Sample reworded a headline to “${OURS}”`).count()).toBe(1);

    // The other had opened the draft before.
    await paula.getByLabel('Subject').fill('Sample: what the board decides');
    await press(paula, 'Save subject and note');
    await paula.getByRole('heading', { name: 'Somebody else changed this draft' }).waitFor();
    const row = paula.getByRole('row', { name: /^Subject/u });
    expect(await row.innerText()).toMatch(/made from the headlines\s+Sample: what the board/u);
    expect(await faultsOf(paula)).toEqual([]);
    await press(paula, 'Make my change on theirs');
    expect(await paula.getByLabel('Subject').inputValue()).toBe('Sample: what the board decides');
    expect(await paula.getByRole('link', { name: OURS }).count()).toBe(1);

    // An editor is not offered what an editor may not do, and is refused it.
    expect(await erin.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    expect((await goTo(erin, `careful/editions/${id}/send`))?.status()).toBe(403);

    await paula.getByLabel('As reader').fill('ben@example.org');
    await press(paula, 'Show');
    await paula.frameLocator('iframe').getByText(OURS).first().waitFor();
    await press(paula, 'Approve');
    await paula.getByRole('link', { name: 'Send now…' }).click();
    await paula.getByRole('heading', { name: 'Send it to 2 readers?' }).waitFor();
    await paula.getByLabel(/^Type 2/u).fill('3');
    await press(paula, 'Send it');
    await paula.getByText('That was another number; nothing was sent.').waitFor();
    await paula.getByLabel(/^Type 2/u).fill('2');
    await paula.getByRole('button', { name: 'Send it' }).dblclick();
    await paula.waitForURL(new RegExp(`/editions/${id}$`, 'u'));
    await world.house.drain();
    await world.house.settle(id);
    await paula.reload();
    expect(await paula.content()).toContain('Of 2 sent');
    const { json } = await world.call('GET', '/newsletters/careful/editions');
    expect(json.editions).toMatchObject([{ id, state: 'sent', number: 1, planned: { people: 2 } }]);
    expect(await mailsTo('ada@example.org')).toBe(1);

    await paula.goto(new URL('/mails', world.house.mailboxUrl).href);
    const mine = paula.getByRole('listitem').filter({ hasText: 'ada@example.org' });
    await mine.getByRole('link', { name: 'Sample: what the board decides' }).click();
    await paula.frameLocator('iframe').getByText(OURS).first().waitFor();
  });

  it('goes from news to readers by the keyboard alone, and can be taken back', async () => {
    const page = await signedIn('Robin Sample');
    await goTo(page, 'wire');
    await enter(page, 'Send something now…');
    const id = editionIn(page);
    await enter(page, 'Approve');
    await enter(page, 'Send now…');
    await tabTo(page, 'count');
    await page.keyboard.type('2');
    // As a newsletter with a hold has it; the form's own way ends below.
    await world.call('POST', `/editions/${id}/send?hold=5`, { key: 'waits' });
    await goTo(page, `wire/editions/${id}`);
    await page.getByText(/^It goes in \d seconds?\./u).waitFor();
    await enter(page, 'Take it back');
    await page.getByText(/took it back/u).waitFor();
    await enter(page, 'Send now…');
    await tabTo(page, 'count');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/editions/${id}$`, 'u'));
    await world.house.drain();
    await world.house.settle(id);
    const { json } = await world.call('GET', `/editions/${id}/status`);
    expect(json).toMatchObject({ state: 'sent', planned: 2, sent: 2 });
  });

  it('that is stopped in the middle says how many got it', async () => {
    const people = Array.from({ length: 400 }, (_, n) => `reader-${n}@example.org`);
    const newsletter = newsletterOf(world.house.ground.configuration, 'wire');
    const given = { newsletter, consent: 'sample readers', how: 'import' } as const;
    await importSubscribers(fileOf(['email', ...people].join('\n')), given, world.house.ports);
    await world.fileDay('day-2');
    const page = await signedIn('Robin Sample');
    await goTo(page, 'wire');
    await press(page, /Send something now/u);
    const id = editionIn(page);
    await world.call('POST', `/editions/${id}/send`, { key: 'many' });
    const status = async () => (await world.call('GET', `/editions/${id}/status`)).json;
    await expect.poll(async () => (await status()).sent, { timeout: 120_000 }).toBeGreaterThan(0);
    // Stands still while the number is typed, so that it is in the middle however quick this machine is.
    await world.call('POST', `/editions/${id}/pause`, { body: { reason: 'The wrong town.' } });
    await goTo(page, `wire/editions/${id}/cancel`);
    await page.getByLabel(/^Type 402/u).fill('402');
    await press(page, 'Stop it for good');
    await world.house.drain();
    await world.house.settle(id);
    await page.reload();
    const { sent, planned } = await status();
    expect(sent).toBeLessThan(planned);
    const many = new Intl.NumberFormat('en-GB');
    const line = `${many.format(sent)} of ${many.format(planned)} had got it by then.`;
    expect(await page.getByText(line).count()).toBe(1);
  });
});

/** More stops than a page of the desk has. */
const STOPS = 150;

/** Tab by tab, to what is called so, or is the field of this name. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const at = `(() => {
    const here = document.activeElement;
    return [here?.getAttribute('name') ?? '', here?.textContent?.trim() ?? ''];
  })()`;
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (((await page.evaluate(at)) as string[]).includes(name)) return;
  }
  throw new Error(`no way to "${name}" by the keyboard`);
};

const enter = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name);
  await Promise.all([
    page.waitForEvent('framenavigated', { predicate: (frame) => frame === page.mainFrame() }),
    page.keyboard.press('Enter'),
  ]);
  await page.waitForLoadState();
};
