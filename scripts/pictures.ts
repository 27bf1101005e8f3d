import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../tests/support/browser.ts';
import { DESK_PICTURES, pictureDesk } from './desk-pictures.ts';

/** Pictures for the README and docs, of the sample's second day: what `npm start` mails after its button was pressed. */
const PICTURES = [
  { name: 'digest-desktop', width: 700, height: 1000, scheme: 'light' },
  { name: 'digest-phone', width: 390, height: 844, scheme: 'light' },
  { name: 'digest-dark', width: 700, height: 1000, scheme: 'dark' },
] as const;
const FOLDER = resolve('docs/pictures');

const work = mkdtempSync(join(tmpdir(), 'pictures-'));

const play = (day: number): string => {
  const out = join(work, `out-${day}`);
  const args = [
    '--articles',
    `examples/sample/day-${day}`,
    '--subscribers',
    'examples/readers.csv',
  ];
  const at = `2024-10-${24 + day}T05:00:00Z`;
  const cli = [
    'dist/cli.js',
    'run',
    ...args,
    '--at',
    at,
    '--data',
    join(work, 'data'),
    '--out',
    out,
  ];
  const { status } = spawnSync(process.execPath, cli, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`day ${day} of the sample ended with ${status}`);
  return join(out, 'edition.html');
};

play(1);
const page = pathToFileURL(play(2)).href;
mkdirSync(FOLDER, { recursive: true });
const { browser, close } = await openBrowser();
for (const { name, width, height, scheme } of PICTURES) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const tab = await context.newPage();
  await tab.goto(page);
  await tab.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}
await pictureDesk(browser, { folder: DESK_PICTURES, docs: FOLDER });
await close();
rmSync(work, { recursive: true });
