import type { DraftView } from '../../desk/index.ts';
import type { ShapeChange } from '../../domain/index.ts';

type Stories = DraftView['stories'];

/** `pinned “Board votes on the quay”`: what somebody did to a draft, of whose stories some may have gone since. */
export const changeWords = ({ did }: ShapeChange, stories: Stories): string => {
  const named = (id: string): string => {
    const found = stories.find((story) => story.id === id);
    return found ? `“${found.headline}”` : 'a story that is no longer in it';
  };
  const holder = (development: string): string => {
    const found = stories.find(({ developments }) =>
      developments.some(({ id }) => id === development),
    );
    return found ? `of “${found.headline}”` : 'that is no longer in it';
  };
  switch (did.act) {
    case 'pin':
      return `pinned ${named(did.story)}`;
    case 'unpin':
      return `unpinned ${named(did.story)}`;
    case 'hide':
      return `left out ${named(did.story)}`;
    case 'show':
      return `put back ${named(did.story)}`;
    case 'move':
      return `moved ${named(did.story)} ${did.to}`;
    case 'drop':
      return `left out a development ${holder(did.development)}`;
    case 'keep':
      return `put back a development ${holder(did.development)}`;
    case 'headline':
      return did.headline === null
        ? `took back the desk’s headline of ${named(did.story)}`
        : `reworded a headline to “${did.headline}”`;
    case 'subject':
      return did.subject === null
        ? 'took back the desk’s subject'
        : `made the subject “${did.subject}”`;
    case 'note':
      return did.note === null ? 'took the note away' : `wrote the note “${did.note}”`;
    case 'refresh':
      return 'composed it anew';
    default:
      return `made a change that this version of Writethru does not know (“${did.act}”)`;
  }
};
