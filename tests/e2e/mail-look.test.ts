import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderTransactional } from '../../src/render/index.ts';
import { printSample } from '../golden/print.ts';
import { SAMPLES } from '../golden/samples.ts';
import { parseMail } from '../support/measures/mail-parsers.ts';
import { aNewsletter } from '../support/samples/edition-fixtures.ts';
import { templates } from '../support/samples/templates.ts';
import { openBrowser } from '../support/visitors/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const views = [
  { width: 700, colorScheme: 'light' },
  { width: 390, colorScheme: 'light' },
  { width: 700, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
] as const;

const mails = [
  ...SAMPLES.map((sample) => ({
    name: sample.name,
    logo: sample.newsletter.look.logo,
    html: async () => (await parseMail(await printSample(sample)))[0].html,
  })),
  {
    name: 'confirm',
    logo: null,
    html: async () =>
      renderTransactional(
        templates,
        { kind: 'confirm', confirm: 'https://read.example.org/confirm/x' },
        aNewsletter(),
        'en',
      ).html,
  },
];

let opened: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

/** Shows a mail, and gives what it did that a mail must not: open dialogs, ask for files. */
const show = async (browser: Browser, html: string, view: (typeof views)[number]) => {
  const page = await browser.newPage({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.colorScheme,
  });
  const misdeeds: string[] = [];
  page.on('dialog', (dialog) => {
    misdeeds.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => misdeeds.push(request.url()));
  await page.route('**', (route) => route.abort());
  await page.setContent(html, { waitUntil: 'load' });
  return { page, misdeeds };
};

/** What axe finds in a page, one line each. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })',
  );
  return (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations.flatMap(
    (fault) => fault.nodes.map((node) => `${fault.id}: ${node.html.slice(0, 200)}`),
  );
};

describe.each(mails)('the mail "$name"', ({ html, logo }) => {
  it.each(views)('can be read by everybody at $width px, $colorScheme', async (view) => {
    const { page, misdeeds } = await show(opened.browser, await html(), view);
    expect(await faultsOf(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(view.width);
    // Its logo is never there, as where a mail program shows no pictures.
    expect(misdeeds).toEqual(logo === null ? [] : [logo]);
    await page.close();
  });
});
