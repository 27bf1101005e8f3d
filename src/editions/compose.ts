import {
  type Edition,
  type EditionContent,
  isDraft,
  type LogPlace,
  type Newsletter,
  type Person,
  UNTOUCHED,
} from '../domain/index.ts';
import {
  type Clock,
  type CorrectionId,
  DAY,
  digest,
  type EditionId,
  iso,
  type Logger,
  type StoryId,
} from '../kernel/index.ts';
import { type ContentPorts, type ContentRange, contentOf, countNews, nameOf } from './content.ts';
import { isNews } from './corrections.ts';
import { isFresh } from './fresh.ts';
import type { ContentStore, EditionStore } from './ports.ts';

/** Readers who are further behind find the rest on the web. */
const WINDOW = 28 * DAY;
/** Editions looked through for the start of the window: two a day for four weeks, and some by hand. */
const WINDOW_EDITIONS = 100;

export interface ComposePorts extends ContentPorts {
  readonly editions: EditionStore;
  readonly contents: ContentStore;
  /** The newsletter's MJML layout as HTML. */
  readonly layout: (newsletter: Newsletter) => Promise<string>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface ComposeOrder {
  readonly kind: Edition['kind'];
  /** ISO. */
  readonly slot: string;
  /** An editor's idempotency key: the same key is the same edition. Null: the slot names it. */
  readonly key: string | null;
  /** Chosen stories, or null: everything new. */
  readonly chosen: readonly StoryId[] | null;
  readonly note: string | null;
  /** The one correction that it is for; its stories are none. @default an edition of stories */
  readonly corrects?: CorrectionId | null;
  /** Who cuts it by hand. @default nobody who is known */
  readonly by?: Person | null;
}

/** `morning-wire_20241026T0700Z-daily`, or `morning-wire_m-` and the hash of the editor's key. */
export const editionId = (newsletter: Newsletter, order: ComposeOrder): EditionId => {
  const name =
    order.key === null
      ? `${order.slot.replace(/[-:]/gu, '').slice(0, 13)}Z-${order.kind}`
      : `m-${digest([newsletter.id, order.key], 12)}`;
  return `${newsletter.id}_${name}` as EditionId;
};

/** Where the window of an edition opens, `after` or before it. */
const windowStart = (recent: readonly Edition[], slot: string, after: LogPlace): LogPlace => {
  const oldest = iso(Date.parse(slot) - WINDOW);
  const starts = recent.filter((known) => known.slot >= oldest).map((known) => known.after);
  return Math.min(after, ...starts);
};

/** The slot of the edition that told everything up to `after`; null where none did. */
const slotOfEdition = (recent: readonly Edition[], after: LogPlace): string | null =>
  recent.find(
    ({ through, chosen, state }) =>
      through === after && chosen === null && !isDraft({ state }) && state !== 'cancelled',
  )?.slot ?? null;

/** All that there is now after what the last edition of its kind had; and where the window before it opens. */
export const rangeNow = async (
  ports: Pick<ComposePorts, 'editions' | 'log'>,
  newsletter: Newsletter,
  { kind, slot }: Pick<ComposeOrder, 'kind' | 'slot'>,
): Promise<ContentRange> => {
  const through = await ports.log.head();
  const progress = await ports.editions.progress(newsletter.id);
  const furthest = Math.max(...Object.values(progress.through));
  const own = kind === 'daily' || kind === 'weekly' ? progress.through[kind] : furthest;
  const recent = await ports.editions.list(newsletter.id, WINDOW_EDITIONS);
  const windowFrom = windowStart(recent, slot, own || furthest);
  // A kind that was added later begins with the window: what the other kinds have told for years is no news.
  const after = own || windowFrom;
  return { after, windowFrom, through, since: slotOfEdition(recent, after) };
};

/**
 * Cuts an edition from the logs: fixes its range, freezes nothing yet, and stores content and draft.
 * Null where nothing is new and nothing corrected. Composing the same slot or key again gives the edition that is there.
 */
export const composeEdition = async (
  newsletter: Newsletter,
  order: ComposeOrder,
  ports: ComposePorts,
): Promise<Edition | null> => {
  const id = editionId(newsletter, order);
  const known = await ports.editions.get(id);
  if (known) return known;
  const { kind, slot, chosen, note, corrects = null } = order;
  const range = await rangeNow(ports, newsletter, order);
  const found = await contentOf(
    { edition: id, kind, slot, chosen, note, corrects },
    newsletter,
    corrects === null ? range : nothingOf(range),
    ports,
  );
  if (!found || !(await isWorthSending(found, ports))) return null;
  const layout = await ports.contents.putLayout(await ports.layout(newsletter));
  return addDraft({ ...found, layout }, order.by ?? null, ports);
};

/** It tells of no story, and moves nobody's watermark. */
const nothingOf = ({ after }: ContentRange): ContentRange => ({
  after,
  through: after,
  windowFrom: after,
});

/**
 * What is new is worth a mail; corrections alone are once, by an edition of each kind. Those who are behind find them in
 * the next that has news.
 */
const isWorthSending = async (
  content: Omit<EditionContent, 'layout'>,
  { editions }: ComposePorts,
): Promise<boolean> => {
  if (content.chosen || content.stories.some((block) => isFresh(block, content))) return true;
  const recent = await editions.list(content.newsletter, WINDOW_EDITIONS);
  const ofKind = recent.filter(({ kind, chosen }) => kind === content.kind && chosen === null);
  return isNews(content.corrections, ofKind);
};

const addDraft = async (
  content: EditionContent,
  cutBy: Person | null,
  ports: ComposePorts,
): Promise<Edition> => {
  const draft: Edition = {
    id: content.edition,
    newsletter: content.newsletter,
    kind: content.kind,
    state: 'draft',
    number: null,
    slot: content.slot,
    hash: await ports.contents.putContent(content),
    subject: nameOf(content),
    after: content.after,
    through: content.through,
    chosen: content.chosen,
    ...countNews(content),
    composedAt: iso(ports.clock.now()),
    cutBy,
    ...UNTOUCHED,
    version: 0,
  };
  if (!(await ports.editions.add(draft))) {
    const other = await ports.editions.get(content.edition);
    if (other) return other;
  }
  ports.logger.info('edition.composed', {
    editionId: draft.id,
    stories: draft.stories,
    developments: draft.developments,
  });
  return draft;
};
