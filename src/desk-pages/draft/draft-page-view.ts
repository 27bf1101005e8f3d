import type { DraftView } from '../../desk/index.ts';
import type { Edition } from '../../domain/index.ts';
import type { StoryId } from '../../kernel/index.ts';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

/** How the preview beside a draft shows it. */
export const VIEWS = ['desktop', 'phone', 'dark', 'text'] as const;
export type PreviewView = (typeof VIEWS)[number];

export interface DraftPageView {
  readonly visit: Visit;
  readonly edition: Pick<Edition, 'id' | 'slot' | 'kind' | 'takenBack' | 'shaping' | 'cutBy'>;
  readonly draft: DraftView;
  readonly view: PreviewView;
  /** The story that was worked at last, at which the preview opens; null: at its top. */
  readonly at: StoryId | null;
  /** What a test mail just came to; null: none was asked for. */
  readonly tested: string | null;
}

/** Where the forms that shape a draft send what they ask for; its page comes back with the same view. */
export const shapePath = (page: DraftPageView): string =>
  draftPath(page, `/draft?view=${page.view}`);

/** Where the story that was worked at stands in the preview. */
export const AT = 'at';

/** Where a story stands on the page: who presses a button there comes back to it. */
export const storyAnchor = (id: string): string => `story-${id}`;

/** The address of a draft's page, and of what its forms do. */
export const draftPath = (
  { visit, edition }: Pick<DraftPageView, 'visit' | 'edition'>,
  rest = '',
) => deskPath(visit.newsletter.id, `/editions/${edition.id}${rest}`);
