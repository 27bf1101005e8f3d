import { type Correction, type EditionContent, shorten, sitePaths } from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import { oneLine } from './plain-text.ts';
import type { ViewContext } from './view-context.ts';
import { sitePage } from './web-link.ts';

/** As long as the desk lets a correction be. */
const CORRECTION_LENGTH = 1500;

export interface CorrectionView {
  /** The headline of the story; null where it is not known. */
  readonly story: string | null;
  /** What was told; null where it may not be shown, or is not known. */
  readonly was: string | null;
  /** What is told now takes its place; else it says why there is nothing in its place. */
  readonly replaces: boolean;
  readonly text: string;
  readonly url: string;
}

export const correctionView = (
  { content, newsletter, site }: ViewContext,
  owed: Correction,
): CorrectionView => ({
  story: headlineIn(content, owed.story) ?? (owed.headline ? oneLine(owed.headline) : null),
  was: owed.was === undefined ? null : shorten(oneLine(owed.was), CORRECTION_LENGTH),
  replaces: owed.kind === 'changed',
  text: shorten(oneLine(owed.text), CORRECTION_LENGTH),
  url: sitePage(site, sitePaths.story(newsletter.id, owed.story)),
});

const headlineIn = ({ stories }: EditionContent, id: StoryId): string | null => {
  const block = stories.find((story) => story.id === id);
  return block ? oneLine(block.headline) : null;
};
