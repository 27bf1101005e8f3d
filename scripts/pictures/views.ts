import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** What every page is looked at in. */
const VIEWS: readonly View[] = [
  { name: 'desktop', width: 1240, height: 860, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1240, height: 860, colorScheme: 'dark' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
];

/** Where pictures go: all of them to look at, and by name those that the docs show. */
export interface Album {
  /** Not committed. */
  readonly folder: string;
  readonly docs: string;
  /** Names like `today-desktop`, and how wide and high the docs show them, in px. */
  readonly inDocs: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
}

/**
 * Pictures of the page that is open, in every view and as long as it is; those that the docs show once more, cut to
 * their size. What a form was answered with is pictured where it stands: nothing is loaded again.
 */
export const picture = async (page: Page, name: string, album: Album): Promise<void> => {
  mkdirSync(album.folder, { recursive: true });
  mkdirSync(album.docs, { recursive: true });
  for (const { name: view, width, height, colorScheme } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    const path = `${name}-${view}.png`;
    await page.screenshot({ path: join(album.folder, path), fullPage: true });
    const size = album.inDocs.get(`${name}-${view}`);
    if (!size) continue;
    await page.setViewportSize(size);
    await page.screenshot({ path: join(album.docs, path) });
  }
};
