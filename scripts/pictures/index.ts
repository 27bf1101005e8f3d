// Pictures of every page and mail, of our sample data, to be looked at after a change: into .pictures, and those that
// the README and the docs show into docs/pictures.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startPublisher } from '../../tests/support/servers/publisher.ts';
import { openBrowser } from '../../tests/support/visitors/browser.ts';
import { pictureDesk } from './desk.ts';
import { pictureReaders } from './readers.ts';
import { command, startSample } from './sample.ts';
import { pictureTrouble } from './trouble.ts';
import type { Album } from './views.ts';

const DIGEST = { width: 700, height: 1000 };
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1240, height: 860 };

const ALBUM: Album = {
  folder: resolve('.pictures'),
  docs: resolve('docs/pictures'),
  inDocs: new Map([
    ['digest-desktop', DIGEST],
    ['digest-phone', PHONE],
    ['digest-phone-dark', PHONE],
    ['preferences-phone', PHONE],
    ['story-desktop', DIGEST],
    ['desk-today-desktop', DESK],
    ['desk-draft-desktop', DESK],
    ['desk-story-desktop', DESK],
    ['desk-edition-desktop', DESK],
  ]),
};

const sample = await startSample();
const publisher = await startPublisher();
publisher.put('/harbour.xml', readFileSync('examples/sample/day-1/rail.xml'));
const { browser, close } = await openBrowser();
try {
  const page = await browser.newPage();
  await pictureReaders(page, sample, ALBUM);
  await command('ingest', 'examples/sample/day-3', '--stage', 'local', '--data', sample.data);
  await command(
    'feed',
    'add',
    `${publisher.endpoint}/harbour.xml`,
    '--stage',
    'local',
    '--data',
    sample.data,
  );
  await pictureDesk(page, sample.desk, ALBUM);
  await pictureTrouble(await browser.newContext().then((own) => own.newPage()), ALBUM);
} finally {
  await close();
  await sample.end();
  await publisher.stop();
}
