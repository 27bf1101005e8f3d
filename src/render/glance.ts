import type { Script } from './script.ts';
import type { StoryView } from './story-view.ts';

/** A line of the whole at a glance, and the place in the mail that says more. */
export interface Glance extends Script {
  /** Empty where it is the date of the line above. */
  readonly date: string;
  readonly text: string;
  readonly anchor: string;
}

/** A longer line is no glance: then the headline says it. */
const GLANCE_LENGTH = 160;

export const glanceOf = (stories: readonly StoryView[]): Glance[] => {
  let above = '';
  return stories.map((story, index) => {
    const [first] = story.lines;
    const said = first && first.text.length <= GLANCE_LENGTH ? first : null;
    const date = first?.date ?? '';
    const shown = date === above ? '' : date;
    above = date;
    return {
      date: shown,
      text: said?.text ?? story.headline,
      lang: (said ?? story).lang,
      dir: (said ?? story).dir,
      anchor: anchorOf(index),
    };
  });
};

/** Where the story at this place begins. */
const anchorOf = (index: number): string => `story-${index + 1}`;
