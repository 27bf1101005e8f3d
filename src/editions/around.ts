import { type CutStory, type LogEntry, noLongerDue, type StoryBlock } from '../domain/index.ts';
import { DAY, iso } from '../kernel/index.ts';
import type { Quotes } from './quotes.ts';

/** The last word on a story comes first. */
const newestFirst = (a: LogEntry, b: LogEntry): number =>
  b.development.date.on.localeCompare(a.development.date.on) ||
  b.development.reportedAt.localeCompare(a.development.reportedAt) ||
  a.place - b.place;

/** A line older than this no longer says how things stand, while there is a newer one. */
const STANDS_FOR = 7 * DAY;

/** How things stand: the weightiest line of the last week, else the last line. */
export const lastKnown = (known: readonly LogEntry[], slot: string): LogEntry | undefined => {
  const from = iso(Date.parse(slot) - STANDS_FOR);
  const ofWeek = known
    .filter(({ development }) => development.reportedAt >= from)
    .sort((a, b) => b.development.weight - a.development.weight || newestFirst(a, b));
  return ofWeek[0] ?? [...known].sort(newestFirst)[0];
};

/** A line that the reader knows already: never one of the new. */
export const untilNow = (
  known: readonly LogEntry[],
  slot: string,
  quotes: Quotes,
): CutStory['untilNow'] => {
  const last = lastKnown(known, slot);
  return last && quotes.allows(last.development) ? { place: last.place } : null;
};

/** Earlier events that a first telling names. */
const BEGAN = 3;

/** The time before, for readers who were told nothing of it: a few dated events up to the first day of the new, or else one line. */
export const howItBegan = (
  { background }: StoryBlock,
  shown: readonly LogEntry[],
  quotes: Quotes,
): Pick<CutStory, 'began' | 'untilNow'> => {
  const firstDay = shown.map(({ development }) => development.date.on).sort()[0] ?? '';
  const dated = background
    .map((statement, index) => ({ statement, index }))
    .filter(({ statement: { date } }) => date.precision !== 'month' && date.on <= firstDay)
    .slice(0, BEGAN)
    .sort((a, b) => a.statement.date.on.localeCompare(b.statement.date.on))
    // The beginning is told first, should a source's words run out.
    .filter(({ statement }) => quotes.allows(statement))
    .map(({ index }) => index);
  if (dated.length > 0) return { untilNow: null, began: dated };
  const index = background.findIndex((statement) => quotes.allows(statement));
  return { untilNow: index < 0 ? null : { background: index } };
};

/** A date farther ahead than this is no reason to look out for it yet. */
const AHEAD = 90 * DAY;

/** The next announced date of the story that the shown lines do not tell of themselves. */
export const dueNext = (
  { entries }: StoryBlock,
  shown: readonly LogEntry[],
  slot: string,
  quotes: Quotes,
): Pick<CutStory, 'due'> => {
  const developments = entries.map(({ development }) => development);
  const over = noLongerDue(developments);
  const today = slot.slice(0, 10);
  const last = iso(Date.parse(slot) + AHEAD);
  const told = shown.map(({ development }) => development.due?.on);
  const [next] = entries
    .filter(
      ({ development: { due, id } }) => due && due.on > today && due.on < last && !over.has(id),
    )
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)) || b.place - a.place);
  if (!next || told.includes(dueOf(next)) || !quotes.allows(next.development)) return {};
  return { due: next.place };
};

const dueOf = ({ development }: LogEntry): string => development.due?.on ?? '';
