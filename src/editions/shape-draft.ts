import {
  CHANGES_KEPT,
  type Edition,
  type EditionContent,
  isDraft,
  type Newsletter,
  type Person,
  type Shape,
  type ShapeAct,
  type ShapeChange,
  shorten,
} from '../domain/index.ts';
import { type Clock, type EditionId, iso, type Logger } from '../kernel/index.ts';
import { rangeNow } from './compose.ts';
import { type ContentPorts, contentOf, countNews, nameOf } from './content.ts';
import { DraftConflict, nothingLeft, nothingNewNow, quickerWriter, wrongState } from './errors.ts';
import { editionOf } from './freeze.ts';
import type { ContentStore, EditionStore } from './ports.ts';
import { actOn, shapedContent, unshaped } from './shape.ts';

export interface ShapePorts {
  readonly editions: EditionStore;
  readonly contents: Pick<ContentStore, 'content' | 'putContent'>;
  readonly clock: Clock;
  readonly logger: Logger;
}
export type RefreshPorts = ShapePorts & ContentPorts;

/** What an editor asks to have changed, and the hash of the draft that they looked at. */
export interface ShapeOrder {
  readonly acts: readonly ShapeAct[];
  readonly seen: string;
  readonly by: Person;
}

/** A draft with the content that it was composed of and the shape that it has by now. */
export interface OpenDraft {
  readonly edition: Edition;
  readonly composed: EditionContent;
  readonly shape: Shape;
}

/** What is on record of a note; the note itself stands in the draft. */
const NOTE_BEGINNING = 80;

/**
 * The draft as editors work at it.
 *
 * @throws EditionError `edition.missing`; `edition.state` of one that is no draft any more.
 */
export const openDraft = async (
  id: EditionId,
  { editions, contents }: Pick<ShapePorts, 'editions' | 'contents'>,
): Promise<OpenDraft> => {
  const edition = await editionOf(editions, id);
  if (!isDraft(edition)) throw wrongState(id, edition.state, 'shaped', ['draft', 'approved']);
  const composed = await contents.content(edition.shaping?.composed ?? edition.hash);
  return { edition, composed, shape: edition.shaping?.shape ?? unshaped(composed) };
};

/**
 * Changes a draft as an editor asks: its content gets another hash, and an approval of the old one is void. What was
 * hidden is passed over by this edition and told by none (ADR 29). What is so already changes nothing, whatever was seen.
 *
 * @throws DraftConflict where the draft is not the one that was seen; it is left as it is.
 * @throws EditionError what `actOn` throws; `edition.empty` where nothing new would be left.
 */
export const shapeDraft = async (
  id: EditionId,
  { acts, seen, by }: ShapeOrder,
  ports: ShapePorts,
): Promise<Edition> => {
  const draft = await openDraft(id, ports);
  const { edition, composed, shape } = draft;
  const next = acts.reduce((made, act) => actOn(made, act, composed), shape);
  if (JSON.stringify(next) === JSON.stringify(shape)) return edition;
  mustBeSeen(draft, seen, next);
  const saved = await saveShape(draft, { composed, shape: next }, acts.map(onRecord), by, ports);
  if (saved) return saved;
  // Somebody was quicker within this very moment: the next round tells both versions.
  const now = await openDraft(id, ports);
  mustBeSeen(
    now,
    seen,
    acts.reduce((made, act) => actOn(made, act, now.composed), now.shape),
  );
  throw quickerWriter(`edition ${id}`);
};

/**
 * Composes a draft anew, of all that has come by now; its shape is kept as far as it fits. Nothing changes where nothing
 * has come.
 *
 * @throws DraftConflict as `shapeDraft`.
 * @throws EditionError `edition.nothing-new` where others have told all of it meanwhile.
 */
export const refreshDraft = async (
  id: EditionId,
  { seen, by }: Pick<ShapeOrder, 'seen' | 'by'>,
  newsletter: Newsletter,
  ports: RefreshPorts,
): Promise<Edition> => {
  const draft = await openDraft(id, ports);
  const { edition, shape } = draft;
  mustBeSeen(draft, seen, shape);
  const { kind, slot, chosen } = edition;
  // An edition of one correction holds nothing else, whatever came.
  if (chosen?.length === 0) return edition;
  const range = await rangeNow(ports, newsletter, edition);
  const order = { edition: id, kind, slot, chosen, note: draft.composed.note };
  const found = await contentOf(order, newsletter, range, ports);
  if (!found) throw nothingNewNow(id);
  const composed = { ...found, layout: draft.composed.layout };
  if (JSON.stringify(composed) === JSON.stringify(draft.composed)) return edition;
  const saved = await saveShape(draft, { composed, shape }, [{ act: 'refresh' }], by, ports);
  if (!saved) throw quickerWriter(`edition ${id}`);
  return saved;
};

const mustBeSeen = ({ edition, shape }: OpenDraft, seen: string, yours: Shape): void => {
  if (edition.hash === seen) return;
  const last = edition.shaping?.changes.at(-1) ?? null;
  throw new DraftConflict(edition.id, {
    seen,
    current: edition.hash,
    last: last && { by: last.by, at: last.at },
    theirs: shape,
    yours,
  });
};

const onRecord = (act: ShapeAct): ShapeAct =>
  act.act === 'note' && act.note !== null
    ? { ...act, note: shorten(act.note, NOTE_BEGINNING) }
    : act;

/** Null where somebody was quicker. */
const saveShape = async (
  { edition }: OpenDraft,
  { composed, shape }: Pick<OpenDraft, 'composed' | 'shape'>,
  did: readonly ShapeChange['did'][],
  by: Person,
  { editions, contents, clock, logger }: ShapePorts,
): Promise<Edition | null> => {
  const content = shapedContent(composed, shape);
  if (!content) throw nothingLeft(edition.id);
  const at = iso(clock.now());
  const changes = did.map((one) => ({ by: by.name, editor: by.id, at, did: one }));
  const saved = await editions.save({
    ...edition,
    ...countNews(content),
    state: 'draft',
    approval: null,
    hash: await contents.putContent(content),
    subject: nameOf(content),
    after: content.after,
    through: content.through,
    shaping: {
      composed: await contents.putContent(composed),
      shape,
      changes: [...(edition.shaping?.changes ?? []), ...changes].slice(-CHANGES_KEPT),
    },
  });
  if (saved) logger.info('edition.shaped', { editionId: saved.id, changes: changes.length });
  return saved;
};
