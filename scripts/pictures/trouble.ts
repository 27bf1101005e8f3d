import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startSes } from '../../src/local/embedded-ses.ts';
import { press, sendIt, signIn } from './desk.ts';
import { command, startSample } from './sample.ts';
import { type Album, picture } from './views.ts';

/** Longer than the pictures of an edition on its way take; the sample is ended in the middle of it. */
const STALLED_MS = 60_000;

/** Past the half minute in which it can be taken back, and the count of its readers. */
const LOOKS = 90;
const LOOK_EVERY_MS = 1000;

const untilOnItsWay = async (page: Page): Promise<void> => {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if ((await page.getByRole('link', { name: /^cancel/iu }).count()) > 0) return;
    await page.waitForTimeout(LOOK_EVERY_MS);
    await page.reload();
  }
  throw new Error('the edition did not get on its way');
};

/**
 * What an editor sees when sending goes wrong, at a sample of its own whose SES loses its answers about two readers of
 * the first edition, and stalls at the second: held deliveries, an edition on its way, paused, and cancelled.
 */
export const pictureTrouble = async (page: Page, album: Album): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-ses-'));
  let stalls = false;
  const ses = await startSes({
    folder,
    identities: ['example.org'],
    configurationSets: ['writethru'],
    faults: ({ call }) =>
      stalls ? { kind: 'delay', ms: STALLED_MS } : call <= 2 ? { kind: 'drop' } : null,
  });
  const sample = await startSample(ses.endpoint);
  try {
    const base = await signIn(page, sample.desk);
    await picture(page, 'desk-today-held', album);
    await press(page, /^decide/iu);
    await picture(page, 'desk-held', album);
    await press(page, /^count all 2 as sent/iu);
    await picture(page, 'desk-held-decided', album);

    stalls = true;
    await command('ingest', 'examples/sample/day-2', '--stage', 'local', '--data', sample.data);
    await page.goto(base);
    await press(page, /^send something now/iu);
    await press(page, /^take it off/iu);
    await picture(page, 'desk-cancel-draft', album);
    await press(page, /^leave it/iu);
    await press(page, /^send now/iu);
    await sendIt(page);
    await untilOnItsWay(page);
    await picture(page, 'desk-edition-on-its-way', album);
    await press(page, /^cancel/iu);
    await picture(page, 'desk-cancel', album);
  } finally {
    await sample.end();
    await ses.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
