import { readDate } from '../clean/written-date.ts';
import { FEED_ENTRIES, FEED_TEXT } from '../limits.ts';

/** Facts of an entry before it is read. */
export interface Sized {
  /** Of its markup, in UTF-16 units. */
  readonly size: number;
  readonly published: string | null;
}

const timeOf = ({ published }: Sized): number | null => {
  if (published === null) return null;
  const quick = Date.parse(published);
  return Number.isNaN(quick) ? (readDate(published)?.at ?? null) : quick;
};

/**
 * Which entries of a large feed are read: the newest, as many as `FEED_TEXT` and `FEED_ENTRIES` allow, in the feed's
 * order. Where half of them have no date, feeds list the newest first.
 */
export const newestOf = <Entry extends Sized>(entries: readonly Entry[]): readonly Entry[] => {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= FEED_TEXT && entries.length <= FEED_ENTRIES) return entries;
  const placed = entries.map((entry, at) => ({ entry, at, time: timeOf(entry) }));
  const dated = placed.filter(({ time }) => time !== null).length;
  const newest =
    dated * 2 < placed.length
      ? placed
      : placed.toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0) || a.at - b.at);
  const kept: typeof placed = [];
  let size = 0;
  for (const one of newest) {
    if (kept.length === FEED_ENTRIES) break;
    // One that is too large, as with a picture in its text, keeps no other from being read.
    if (size + one.entry.size > FEED_TEXT) continue;
    size += one.entry.size;
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry);
};

interface Cut extends Sized {
  readonly xml: string;
}

const START = /<(?:[\w-]{1,20}:)?(?:item|entry)(?=[\s>])/giu;
const LAST_END = /<\/(?:[\w-]{1,20}:)?(?:item|entry)\s{0,9}>/giu;
const DATE =
  /<(?:[\w-]{1,20}:)?(?:pubdate|published|issued|date|created|updated|modified)(?:\s[^<>]{0,200})?>([^<]{1,80})</iu;

/** A large XML feed without its older entries: cut at the tags of its entries, before anything is built of it. */
export const cutToNewest = (xml: string): { readonly xml: string; readonly leftOut: number } => {
  if (xml.length <= FEED_TEXT && !hasMoreThan(xml, FEED_ENTRIES)) return { xml, leftOut: 0 };
  const starts = Array.from(xml.matchAll(START), ({ index }) => index);
  const [first] = starts;
  if (first === undefined) return { xml, leftOut: 0 };
  const from = starts.at(-1) ?? first;
  let end = xml.length;
  for (const { index, 0: tag } of xml.slice(from).matchAll(LAST_END))
    end = from + index + tag.length;
  const entries = starts.map((start, at): Cut => {
    const entry = xml.slice(start, starts[at + 1] ?? end);
    return { xml: entry, size: entry.length, published: DATE.exec(entry)?.[1]?.trim() ?? null };
  });
  const kept = newestOf(entries);
  const body = kept.map((entry) => entry.xml).join('');
  return {
    xml: xml.slice(0, first) + body + xml.slice(end),
    leftOut: entries.length - kept.length,
  };
};

const hasMoreThan = (xml: string, most: number): boolean => {
  let found = 0;
  for (const _ of xml.matchAll(START)) {
    found += 1;
    if (found > most) return true;
  }
  return false;
};
