import {
  type EditionContent,
  type LogPlace,
  MOST_SHAPED,
  type Shape,
  type ShapeAct,
  type StoryBlock,
} from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import { subjectFor } from './content.ts';
import { notInDraft, tooMuchShaped } from './errors.ts';
import { isFresh } from './fresh.ts';

/** A draft as it was composed. */
export const unshaped = ({ note }: Pick<EditionContent, 'note'>): Shape => ({
  pinned: [],
  hidden: [],
  order: [],
  dropped: [],
  headlines: {},
  subject: null,
  note,
});

/**
 * The shape after one more act; the same where that was so already.
 *
 * @throws EditionError `edition.not-in-draft` for a story or development in which the draft has nothing new;
 *   `edition.shape` where a list grows past `MOST_SHAPED`.
 */
export const actOn = (shape: Shape, act: ShapeAct, composed: EditionContent): Shape => {
  const next = changed(shape, act, composed);
  const lists = [next.hidden, next.dropped, Object.keys(next.headlines)];
  if (lists.some(({ length }) => length > MOST_SHAPED)) throw tooMuchShaped(composed.edition);
  return next;
};

const changed = (shape: Shape, act: ShapeAct, composed: EditionContent): Shape => {
  switch (act.act) {
    case 'pin':
      return { ...shape, pinned: withOne(shape.pinned, inDraft(act.story, composed)) };
    case 'unpin':
      return { ...shape, pinned: without(shape.pinned, act.story) };
    case 'hide':
      return { ...shape, hidden: withOne(shape.hidden, inDraft(act.story, composed)) };
    case 'show':
      return { ...shape, hidden: without(shape.hidden, act.story) };
    case 'move':
      return moved(shape, inDraft(act.story, composed), act.to, composed);
    case 'drop':
      mustHold(act.development, composed);
      return { ...shape, dropped: withOne(shape.dropped, act.development) };
    case 'keep':
      return { ...shape, dropped: without(shape.dropped, act.development) };
    case 'headline':
      return { ...shape, headlines: reworded(shape, inDraft(act.story, composed), act.headline) };
    case 'subject':
      return { ...shape, subject: act.subject };
    case 'note':
      return { ...shape, note: act.note };
  }
};

const withOne = <Item>(list: readonly Item[], item: Item): Item[] =>
  list.includes(item) ? [...list] : [...list, item];

const without = <Item>(list: readonly Item[], item: Item): Item[] =>
  list.filter((one) => one !== item);

const inDraft = (story: StoryId, composed: EditionContent): StoryId => {
  const fresh = composed.stories.filter((block) => isFresh(block, composed));
  if (fresh.some(({ id }) => id === story)) return story;
  throw notInDraft(
    `story "${story}"`,
    composed.edition,
    fresh.map(({ id }) => id),
  );
};

const mustHold = (development: string, { stories, after, edition }: EditionContent): void => {
  const fresh = stories.flatMap(({ entries }) => entries).filter(({ place }) => place > after);
  if (fresh.some((entry) => entry.development.id === development)) return;
  throw notInDraft(
    `development "${development}"`,
    edition,
    fresh.map((entry) => entry.development.id),
  );
};

const reworded = (
  { headlines }: Shape,
  story: StoryId,
  headline: string | null,
): Shape['headlines'] => {
  if (headlines[story] === (headline ?? undefined)) return headlines;
  const { [story]: _, ...others } = headlines;
  return headline === null ? others : { ...others, [story]: headline };
};

/** A pinned story moves among the pinned ones, any other among the others; at its end it stays. */
const moved = (
  shape: Shape,
  story: StoryId,
  to: 'up' | 'down',
  composed: EditionContent,
): Shape => {
  const isPinned = shape.pinned.includes(story);
  const list = storiesAsPut(composed, shape)
    .map(({ id }) => id)
    .filter((id) => shape.pinned.includes(id) === isPinned && !shape.hidden.includes(id));
  const at = list.indexOf(story);
  const other = list[to === 'up' ? at - 1 : at + 1];
  if (other === undefined) return shape;
  const swapped = list.map((id) => (id === story ? other : id === other ? story : id));
  return isPinned ? { ...shape, pinned: swapped } : { ...shape, order: swapped };
};

/** The stories in which something is new, in the desk's order; also those that it left out. */
export const storiesAsPut = (composed: EditionContent, shape: Shape): StoryBlock[] =>
  inOrder(composed.stories, shape).filter((block) => isFresh(block, composed));

/** Pinned ones, then the others in the desk's order; one that the desk has not placed comes where its rank puts it. */
const inOrder = (blocks: readonly StoryBlock[], shape: Shape): StoryBlock[] => {
  const named = (ids: readonly StoryId[]): StoryBlock[] =>
    ids.flatMap((id) => blocks.find((block) => block.id === id) ?? []);
  const pinned = named(shape.pinned);
  const others = named(shape.order).filter((block) => !pinned.includes(block));
  for (const block of blocks) {
    if (pinned.includes(block) || others.includes(block)) continue;
    const below = others.findIndex(({ rank }) => rank < block.rank);
    others.splice(below < 0 ? others.length : below, 0, block);
  }
  return [...pinned, ...others];
};

/**
 * A composed content in its editors' shape: another content under another hash. Null where nothing would be left.
 * What the shape names and the content does not hold (any more) changes nothing.
 */
export const shapedContent = (composed: EditionContent, shape: Shape): EditionContent | null => {
  const dropped = droppedWith(composed, shape);
  const kept = composed.stories
    .filter(({ id }) => !shape.hidden.includes(id))
    .map((block) => shapedBlock(block, shape, dropped))
    .filter(({ entries }) => entries.length > 0);
  const stories = inOrder(kept, shape);
  const fresh = stories.filter((block) => isFresh(block, composed));
  if (fresh.length === 0 && composed.corrections.length === 0) return null;
  // Whose mail lacks one of the stories that the headlines' subject names gets another: the desk's own is under that rule too.
  const named = subjectFor(fresh);
  return {
    ...composed,
    ...named,
    stories,
    subject: shape.subject ?? named.subject,
    note: shape.note,
  };
};

/** What the desk leaves out goes in all its wordings: another one would tell it after all. */
const droppedWith = (
  { stories, events = [], facts = [] }: EditionContent,
  { dropped }: Shape,
): ReadonlySet<LogPlace> => {
  const own = stories
    .flatMap(({ entries }) => entries)
    .filter(({ development }) => dropped.includes(development.id))
    .map(({ place }) => place);
  const others = [...events, ...facts].filter((event) =>
    event.some((place) => own.includes(place)),
  );
  return new Set([...own, ...others.flat()]);
};

const shapedBlock = (
  block: StoryBlock,
  { headlines, pinned }: Shape,
  dropped: ReadonlySet<LogPlace>,
): StoryBlock => {
  const headline = headlines[block.id];
  return {
    ...block,
    ...(headline === undefined ? {} : { headline, reworded: true }),
    ...(pinned.includes(block.id) ? { pinned: true } : {}),
    entries: block.entries.filter(({ place }) => !dropped.has(place)),
  };
};
