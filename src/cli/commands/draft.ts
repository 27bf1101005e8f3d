import type { ShapeAct } from '../../domain/index.ts';
import type { DevelopmentId, EditionId, StoryId } from '../../kernel/index.ts';
import type { Answer } from '../../operations/index.ts';
import { UsageError } from '../house.ts';
import type { Place } from '../place/place.ts';
import type { Terminal } from '../terminal.ts';

/** What `edition shape` was asked for. */
export interface ShapeWish {
  /** Story ids, by what is to be done with them. */
  readonly pin: readonly string[];
  readonly unpin: readonly string[];
  readonly hide: readonly string[];
  readonly show: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** Development ids. */
  readonly drop: readonly string[];
  readonly keep: readonly string[];
  /** `STORY=WORDS`; without words the story's own headline comes back. */
  readonly headlines: readonly string[];
  /** Empty: made from the headlines again. */
  readonly subject: string | null;
  /** Empty: no note. */
  readonly note: string | null;
  /** Hash of the draft that was looked at; null: as it stands. */
  readonly seen: string | null;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const headlineAct = (given: string): ShapeAct => {
  const at = given.indexOf('=');
  if (at < 1)
    throw new UsageError('headline', `--headline: got "${given}"; allowed is STORY=WORDS`);
  const story = given.slice(0, at) as StoryId;
  return { act: 'headline', story, headline: orNull(given.slice(at + 1)) };
};

const actsOf = (wish: ShapeWish): ShapeAct[] => [
  ...(['pin', 'unpin', 'hide', 'show'] as const).flatMap((act) =>
    wish[act].map((story) => ({ act, story: story as StoryId })),
  ),
  ...(['up', 'down'] as const).flatMap((to) =>
    wish[to].map((story) => ({ act: 'move' as const, story: story as StoryId, to })),
  ),
  ...(['drop', 'keep'] as const).flatMap((act) =>
    wish[act].map((development) => ({ act, development: development as DevelopmentId })),
  ),
  ...wish.headlines.map(headlineAct),
  ...(wish.subject === null ? [] : [{ act: 'subject' as const, subject: orNull(wish.subject) }]),
  ...(wish.note === null ? [] : [{ act: 'note' as const, note: orNull(wish.note) }]),
];

/** Pins, hides, moves and rewords: all of it, or where the draft is not the one that was seen, nothing. */
export const shapeDraft = async (
  id: EditionId,
  wish: ShapeWish,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const acts = actsOf(wish);
  if (acts.length === 0)
    throw new UsageError(
      'shape',
      `edition shape ${id}: nothing to do; allowed are --pin, --unpin, --hide, --show, --up, --down, --drop, --keep, --headline, --subject and --note`,
    );
  const path = { edition: id };
  const seen = wish.seen ?? (await place.desk.call('showEdition', { path })).hash;
  printDraft(id, await place.desk.call('shapeEdition', { path, body: { seen, acts } }), terminal);
};

/** Composes a draft anew, of all that has come by now. */
export const refreshDraft = async (
  id: EditionId,
  seen: string | null,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const path = { edition: id };
  const body = { seen: seen ?? (await place.desk.call('showEdition', { path })).hash };
  printDraft(id, await place.desk.call('refreshEdition', { path, body }), terminal);
};

/** A draft with what its editors did to it and left out of it. */
export const showDraft = async (id: EditionId, place: Place, terminal: Terminal): Promise<void> =>
  printDraft(id, await place.desk.call('showDraft', { path: { edition: id } }), terminal);

const printDraft = (id: EditionId, draft: Answer<'showDraft'>, terminal: Terminal): void => {
  if (terminal.machine) {
    terminal.json(draft);
    return;
  }
  terminal.say(`${id}  ${draft.state}  ${draft.hash}`);
  terminal.say(`Subject: ${draft.subject}${draft.ownSubject === null ? '' : '  (of the desk)'}`);
  if (draft.note !== null) terminal.say(`Note: ${draft.note}`);
  if (draft.beyond) terminal.say('More is new than one edition holds: these stories rank highest.');
  for (const { id: story, headline, composed, pinned, hidden, developments } of draft.stories) {
    const marks = [
      pinned && 'pinned',
      hidden && 'hidden',
      headline !== composed && 'headline by the desk',
    ].filter(Boolean);
    terminal.say(`${story}  ${headline}${marks.length > 0 ? `  (${marks.join(', ')})` : ''}`);
    for (const { id: own, text, dropped } of developments)
      terminal.say(`    ${own}${dropped ? '  (left out)' : ''}  ${text}`);
  }
  for (const { by, at, did } of draft.changes) terminal.say(`${at}  ${by}: ${did.act}`);
};
