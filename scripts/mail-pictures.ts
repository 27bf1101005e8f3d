// Pictures of the golden mails, to be looked at after a change of a template:
//   npx tsx scripts/mail-pictures.ts FOLDER [NAME]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { printSample } from '../tests/golden/print.ts';
import { SAMPLES } from '../tests/golden/samples.ts';
import { parseMail } from '../tests/support/measures/mail-parsers.ts';
import { openBrowser } from '../tests/support/visitors/browser.ts';

const [folder, name] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('mail-pictures: name a folder for the pictures\n');
  process.exit(2);
}

await mkdir(folder, { recursive: true });
const { browser, close } = await openBrowser();
for (const sample of SAMPLES.filter((each) => name === undefined || each.name === name)) {
  const [{ html }] = await parseMail(await printSample(sample));
  for (const [width, device] of [
    [700, 'desktop'],
    [390, 'phone'],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme });
      await page.setContent(html);
      const path = join(folder, `${sample.name}-${device}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.close();
      process.stdout.write(`${path}\n`);
    }
  }
}
await close();
