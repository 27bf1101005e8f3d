import type { Shape } from '../domain/index.ts';

/** Something in which two shapes of a draft differ. */
export interface Apart {
  readonly what: 'subject' | 'note' | 'headline' | 'pinned' | 'hidden' | 'order' | 'dropped';
  /** Of a headline, its story's. */
  readonly story: string | null;
  /** Words, or ids separated by commas; null: there are none. */
  readonly theirs: string | null;
  readonly yours: string | null;
}

/** In what two shapes of a draft differ. */
export const apart = (theirs: Shape, yours: Shape): readonly Apart[] => {
  const line = (
    what: Apart['what'],
    say: (shape: Shape) => string | undefined | null,
    story: string | null = null,
  ): Apart => ({ what, story, theirs: say(theirs) || null, yours: say(yours) || null });
  const stories = new Set([...Object.keys(theirs.headlines), ...Object.keys(yours.headlines)]);
  return [
    line('subject', ({ subject }) => subject),
    line('note', ({ note }) => note),
    ...[...stories].map((id) => line('headline', ({ headlines }) => headlines[id], id)),
    ...(['pinned', 'hidden', 'order', 'dropped'] as const).map((list) =>
      line(list, (shape) => shape[list].join(',')),
    ),
  ].filter((one) => one.theirs !== one.yours);
};

/** The same in one line: `subject: theirs “A”, yours “B”`. */
export const apartLine = (theirs: Shape, yours: Shape): string =>
  apart(theirs, yours)
    .map(({ what, story, ...words }) => {
      const name = story === null ? what : `${what} of ${story}`;
      return `${name}: theirs ${quoted(words.theirs)}, yours ${quoted(words.yours)}`;
    })
    .join('; ');

const quoted = (words: string | null): string => (words === null ? 'none' : `“${words}”`);
