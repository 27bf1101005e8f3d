import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Every page of the desk, as `npm start` shows it after the sample's first day, with the second day's articles in. */
const VIEWS = [
  { name: 'desktop', width: 1240, height: 860, scheme: 'light' },
  { name: 'desktop-dark', width: 1240, height: 860, scheme: 'dark' },
  { name: 'phone', width: 390, height: 844, scheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' },
] as const;
/** Those that the docs show. */
const IN_DOCS = ['today-desktop'];
/** A sample that does not come up within this is broken. */
const WITHIN_MS = 120_000;

const start = (
  data: string,
): Promise<{ readonly desk: string; readonly process: ChildProcess }> => {
  const args = ['dist/cli.js', 'start', '--json', '--port', '0', '--data', data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((found, failed) => {
    const late = setTimeout(() => failed(new Error('start did not come up')), WITHIN_MS);
    let text = '';
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (!text.includes('\n')) return;
      clearTimeout(late);
      found({ desk: JSON.parse(text.split('\n')[0] ?? '').desk, process: child });
    });
    child.on('exit', (code) => failed(new Error(`start ended with ${code}`)));
  });
};

/** Address by name; those of things are found as an editor finds them, by the first link of a list. */
const placesOf = async (page: Page, base: string): Promise<ReadonlyMap<string, string>> => {
  const first = async (room: string): Promise<string> => {
    await page.goto(`${base}/${room}`);
    const href = await page.locator('tbody a').first().getAttribute('href');
    return new URL(href ?? '', base).href;
  };
  const rooms = ['stories', 'editions', 'feeds', 'subscribers', 'audit', 'settings'];
  const edition = await first('editions');
  return new Map([
    ['today', base],
    ...rooms.map((room) => [room, `${base}/${room}`] as const),
    ['edition', edition],
    ['story', await first('stories')],
  ]);
};

const signIn = async (context: BrowserContext, desk: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(desk);
  await page.getByRole('button', { name: 'Robin Sample' }).click();
  await page.waitForURL(/\/desk\/n\//u);
  return page;
};

/** Writes the pictures of all pages to `folder`, and those that the docs show to `docs`. */
export const pictureDesk = async (
  browser: Browser,
  { folder, docs }: { readonly folder: string; readonly docs: string },
): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'desk-pictures-'));
  const data = join(work, 'data');
  const { desk, process: child } = await start(data);
  try {
    const more = ['ingest', 'examples/sample/day-2', '--stage', 'local', '--data', data];
    const { status } = spawnSync(process.execPath, ['dist/cli.js', ...more], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`the second day's articles were not taken: ${status}`);
    mkdirSync(folder, { recursive: true });
    for (const { name, width, height, scheme } of VIEWS) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
      });
      const page = await signIn(context, desk);
      for (const [place, address] of await placesOf(page, page.url())) {
        await page.goto(address);
        const picture = `${place}-${name}`;
        await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: true });
        if (IN_DOCS.includes(picture))
          await page.screenshot({ path: join(docs, `desk-${picture}.png`) });
      }
      await context.close();
    }
  } finally {
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
    rmSync(work, { recursive: true, force: true });
  }
};

export const DESK_PICTURES = resolve('.pictures/desk');
