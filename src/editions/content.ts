import {
  type Correction,
  type Edition,
  type EditionContent,
  type LogEntry,
  type LogPlace,
  type Newsletter,
  type StoryBlock,
  subjectOf,
} from '../domain/index.ts';
import { type CorrectionId, iso, type StoryId } from '../kernel/index.ts';
import { openComparator } from '../stories/index.ts';
import { storyBlocks } from './blocks.ts';
import {
  CORRECTION_OPEN,
  CORRECTIONS_CARRIED,
  type CorrectionReader,
  correctedEntries,
  forReaders,
  standing,
} from './corrections.ts';
import { fitting, lastLeftOut } from './fit.ts';
import { isFresh } from './fresh.ts';
import { type ContentLimits, EDITION_LIMITS } from './limits.ts';
import { withEvents } from './one-event.ts';
import type { LogReader, StoryReader } from './ports.ts';

/** Which edition a content is made for. */
export interface ContentOrder extends Pick<EditionContent, 'edition' | 'kind' | 'slot' | 'note'> {
  readonly chosen: readonly StoryId[] | null;
  /** The one correction that it is for, with nothing beside it. @default an edition of stories */
  readonly corrects?: CorrectionId | null;
}

export interface ContentPorts {
  readonly stories: StoryReader;
  readonly log: LogReader;
  readonly corrections: CorrectionReader;
}

/** What of the log an edition holds. */
export interface ContentRange {
  /** New is what came after this place … */
  readonly after: LogPlace;
  /** … up to and with this one. */
  readonly through: LogPlace;
  /** Where the window for readers who are behind opens, `after` or before it. */
  readonly windowFrom: LogPlace;
  /** The slot of the edition that ended at `after`. @default none did */
  readonly since?: string | null;
  /** @default `EDITION_LIMITS` */
  readonly limits?: ContentLimits;
}

const entriesBetween = async (
  log: LogReader,
  start: LogPlace,
  through: LogPlace,
): Promise<LogEntry[]> => {
  const entries: LogEntry[] = [];
  for await (const entry of log.read(start, through)) entries.push(entry);
  return entries;
};

/** The subject that the headlines give, and the stories that it names. */
export const subjectFor = (
  fresh: readonly Pick<StoryBlock, 'id' | 'headline'>[],
): Pick<EditionContent, 'subject' | 'subjectStories'> => {
  const { text, named } = subjectOf(fresh.map(({ headline }) => headline));
  return { subject: text, subjectStories: named.flatMap((index) => fresh[index]?.id ?? []) };
};

/**
 * What an edition is called in lists: its subject; where it corrects and tells of nothing new, its first correction, for
 * each mail's subject says no more than that it is one.
 */
export const nameOf = ({
  subject,
  corrections: [first],
}: Pick<EditionContent, 'subject' | 'corrections'>): string =>
  subject === '' && first ? subjectOf([first.text]).text : subject;

/** How much is new in an edition, and what it corrects. */
export const countNews = ({
  stories,
  after,
  corrections,
  heeds,
}: Pick<EditionContent, 'stories' | 'after' | 'corrections' | 'heeds'>): Pick<
  Edition,
  'stories' | 'developments' | 'corrects' | 'heeds'
> => ({
  corrects: corrections.map(({ id }) => id),
  heeds,
  stories: stories.filter((block) => isFresh(block, { after })).length,
  developments: stories.flatMap(({ entries }) => entries).filter(({ place }) => place > after)
    .length,
});

const openCorrections = (slot: string, { corrections }: ContentPorts) =>
  corrections.since(iso(Date.parse(slot) - CORRECTION_OPEN), CORRECTIONS_CARRIED);

/** An edition of chosen stories carries none: it tells only those. */
const carriedBy = async (
  { corrects = null, chosen }: ContentOrder,
  open: readonly Correction[],
  { corrections }: ContentPorts,
): Promise<readonly Correction[]> => {
  if (corrects === null) return chosen ? [] : standing(open);
  const one = await corrections.get(corrects);
  return one ? [one] : [];
};

/** What an edition of a stretch of the log holds, best story first; null where nothing is new and nothing corrected. */
export const contentOf = async (
  order: ContentOrder,
  newsletter: Newsletter,
  range: ContentRange,
  ports: ContentPorts,
): Promise<Omit<EditionContent, 'layout'> | null> => {
  const { after, through, limits = EDITION_LIMITS } = range;
  const open = await openCorrections(order.slot, ports);
  const start = Math.max(range.windowFrom, through - limits.looked);
  const entries = correctedEntries(await entriesBetween(ports.log, start, through), open);
  const found = await storyBlocks({
    entries,
    after,
    newsletter,
    chosen: order.chosen,
    stories: ports.stories,
  });
  const blocks = fitting(found, { after, slot: order.slot }, limits);
  const fresh = blocks.filter((block) => isFresh(block, { after }));
  const told = withEvents(blocks, after, await openComparator(newsletter.language));
  const carries = await carriedBy(order, open, ports);
  if (fresh.length === 0 && carries.length === 0) return null;
  return {
    edition: order.edition,
    newsletter: newsletter.id,
    kind: order.kind,
    slot: order.slot,
    language: newsletter.language,
    after,
    through,
    ...(range.since ? { since: range.since } : {}),
    chosen: order.chosen ? [...order.chosen] : null,
    ...subjectFor(fresh),
    note: order.note,
    windowFrom: lastLeftOut(found, blocks) ?? start,
    ...told,
    corrections: carries.map(forReaders(newsletter)),
    heeds: open.map(({ id }) => id),
    rights: { ...newsletter.rights },
  };
};
