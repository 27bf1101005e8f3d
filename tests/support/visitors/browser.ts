import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that comes by npm, unpacked into a folder of its own (two workers that unpack into one would run
 * half a file), with the libraries that come with it: a machine for tests seldom has libnss3. About two seconds.
 */
export const openBrowser = async (): Promise<{ browser: Browser; close(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'browser-'));
  const before = { ...process.env };
  Object.assign(process.env, {
    TMPDIR: folder,
    // What makes the package unpack its libraries too and set LD_LIBRARY_PATH to them.
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
  });
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const browser = await chromium.launch({
      executablePath: await packed.executablePath(),
      args: ['--no-sandbox', '--disable-gpu'],
      env: { ...before, TMPDIR: folder, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
    });
    return {
      browser,
      close: async () => {
        await browser.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  } finally {
    restore(before);
  }
};

const restore = (before: NodeJS.ProcessEnv): void => {
  for (const name of Object.keys(process.env)) {
    if (!(name in before)) delete process.env[name];
  }
  Object.assign(process.env, before);
};
