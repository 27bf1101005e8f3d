import {
  type Edition,
  type EditionContent,
  type EditionKind,
  type LogEntry,
  type LogPlace,
  type Newsletter,
  subjectOf,
} from '../domain/index.ts';
import {
  type Clock,
  DAY,
  digest,
  type EditionId,
  iso,
  type Logger,
  type StoryId,
} from '../kernel/index.ts';
import { storyBlocks } from './blocks.ts';
import type { ContentStore, EditionStore, LogReader, StoryReader } from './ports.ts';

/** Readers who are further behind find the rest on the web. */
const WINDOW = 28 * DAY;
/** Editions looked through for the start of the window: two a day for four weeks, and some by hand. */
const WINDOW_EDITIONS = 100;
/** Entries kept for readers behind: at about 1 KB each the content stays under 5 MB. */
const WINDOW_ENTRIES = 4000;

export interface ComposePorts {
  readonly editions: EditionStore;
  readonly contents: ContentStore;
  readonly stories: StoryReader;
  readonly log: LogReader;
  /** The newsletter's MJML layout as HTML. */
  readonly layout: (newsletter: Newsletter) => Promise<string>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface ComposeOrder {
  readonly kind: EditionKind;
  /** ISO. */
  readonly slot: string;
  /** An editor's idempotency key: the same key is the same edition. Null: the slot names it. */
  readonly key: string | null;
  /** Chosen stories, or null: everything new. */
  readonly chosen: readonly StoryId[] | null;
  readonly note: string | null;
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
const windowStart = async (
  ports: ComposePorts,
  newsletter: Newsletter,
  slot: string,
  after: LogPlace,
): Promise<LogPlace> => {
  const oldest = iso(Date.parse(slot) - WINDOW);
  const recent = await ports.editions.list(newsletter.id, WINDOW_EDITIONS);
  const starts = recent.filter((known) => known.slot >= oldest).map((known) => known.after);
  return Math.min(after, ...starts);
};

/** The range's begin: what the last edition of its kind did not have; and where the window before it opens. */
const startOf = async (
  ports: ComposePorts,
  newsletter: Newsletter,
  { kind, slot }: ComposeOrder,
): Promise<{ readonly after: LogPlace; readonly windowFrom: LogPlace }> => {
  const { through } = await ports.editions.progress(newsletter.id);
  const furthest = Math.max(...Object.values(through));
  const own = kind === 'daily' || kind === 'weekly' ? through[kind] : furthest;
  const windowFrom = await windowStart(ports, newsletter, slot, own || furthest);
  // A kind that was added later begins with the window: what the other kinds have told for years is no news.
  return { after: own || windowFrom, windowFrom };
};

const readWindow = async (
  log: LogReader,
  from: LogPlace,
  after: LogPlace,
  through: LogPlace,
): Promise<LogEntry[]> => {
  const entries: LogEntry[] = [];
  for await (const entry of log.read(
    Math.max(from, Math.min(after, through - WINDOW_ENTRIES)),
    through,
  )) {
    entries.push(entry);
  }
  return entries;
};

/**
 * Cuts an edition from the logs: fixes its range, freezes nothing yet, and stores content and draft.
 * Null where nothing is new. Composing the same slot or key again gives the edition that is there.
 */
export const composeEdition = async (
  newsletter: Newsletter,
  order: ComposeOrder,
  ports: ComposePorts,
): Promise<Edition | null> => {
  const id = editionId(newsletter, order);
  const known = await ports.editions.get(id);
  if (known) return known;
  const { after, windowFrom } = await startOf(ports, newsletter, order);
  const through = await ports.log.head();
  const entries = await readWindow(ports.log, windowFrom, after, through);
  const blocks = await storyBlocks({
    entries,
    after,
    newsletter,
    chosen: order.chosen,
    stories: ports.stories,
  });
  const fresh = blocks.filter((block) => block.entries.some((entry) => entry.place > after));
  if (fresh.length === 0) return null;
  const [first] = entries;
  const subject = subjectOf(fresh.map((block) => block.headline));
  const content: EditionContent = {
    edition: id,
    newsletter: newsletter.id,
    kind: order.kind,
    slot: order.slot,
    language: newsletter.language,
    after,
    through,
    chosen: order.chosen ? [...order.chosen] : null,
    subject: subject.text,
    subjectStories: subject.named.flatMap((index) => fresh[index]?.id ?? []),
    note: order.note,
    windowFrom: first ? first.place - 1 : after,
    stories: blocks,
    corrections: [],
    rights: { ...newsletter.rights },
    layout: await ports.contents.putLayout(await ports.layout(newsletter)),
  };
  return addDraft(content, fresh, ports);
};

const addDraft = async (
  content: EditionContent,
  fresh: EditionContent['stories'],
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
    subject: content.subject,
    after: content.after,
    through: content.through,
    chosen: content.chosen,
    stories: fresh.length,
    developments: fresh
      .flatMap((block) => block.entries)
      .filter((entry) => entry.place > content.after).length,
    composedAt: iso(ports.clock.now()),
    approval: null,
    planned: null,
    startedAt: null,
    endedAt: null,
    pause: null,
    override: null,
    reopened: null,
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
