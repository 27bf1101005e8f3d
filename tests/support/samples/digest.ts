import type { Cut, EditionContent, Newsletter } from '../../../src/domain/index.ts';
import { fillDigest, renderLayout } from '../../../src/render/index.ts';
import { aCut, aNewsletter, anEntry, aStoryBlock } from './edition-fixtures.ts';
import { templates } from './templates.ts';

export const newsletter = aNewsletter();
export const layout = await renderLayout(templates, newsletter.look, 'en');
export const fill = (
  content: EditionContent,
  cut: Cut = aCut(content),
  given: Newsletter = newsletter,
) => fillDigest(layout, content, cut, given, 'https://read.example.org/');

export const bridge = aStoryBlock('bridge', {
  headline: 'Bridge closed',
  entries: [anEntry(1, 'It is closed.', '2024-10-25')],
});
export const leak = aStoryBlock('leak', {
  headline: 'Leak found',
  entries: [anEntry(2, 'It leaks.', '2024-10-25')],
});
export const grid = aStoryBlock('grid', {
  headline: 'Grid fails',
  entries: [anEntry(3, 'It is dark.', '2024-10-25')],
});

/** The words of a page, in order, without markup. */
export const read = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>|<title>.*?<\/title>|<div style="display:none.*?<\/div>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');
