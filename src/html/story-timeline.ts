import type { Development, Statement, TimelinePart } from '../domain/index.ts';

/** What a page shows of a very long story; the rest is said to be there. */
const SHOWN = 300;

/** One line of a timeline: a development, or what was told in passing. */
export interface TimelineLine {
  readonly statement: Statement;
  readonly development: Development | null;
}
export interface Timeline {
  /** By the day on which it happened, newest first. */
  readonly lines: readonly TimelineLine[];
  /** Older ones, left out. */
  readonly left: number;
}

/** Reads a story's developments and background, and keeps the newest. */
export const readTimeline = async (parts: AsyncIterable<TimelinePart>): Promise<Timeline> => {
  let lines: TimelineLine[] = [];
  let count = 0;
  for await (const part of parts) {
    const developments = part.developments.map((development) => ({
      statement: development,
      development,
    }));
    const background = part.background.map((statement) => ({ statement, development: null }));
    lines.push(...developments, ...background);
    count += developments.length + background.length;
    // Sorting seldom keeps a story of 10,000 articles within a few thousand lines of memory.
    if (lines.length > 10 * SHOWN) lines = newest(lines);
  }
  const shown = newest(lines);
  return { lines: shown, left: count - shown.length };
};

const newest = (lines: readonly TimelineLine[]): TimelineLine[] =>
  [...lines].sort(byDay).slice(0, SHOWN);

const byDay = (a: TimelineLine, b: TimelineLine): number =>
  b.statement.date.on.localeCompare(a.statement.date.on) ||
  b.statement.reportedAt.localeCompare(a.statement.reportedAt);

/** A statement's text with its marked insertions apart; insertions that do not fit the text are taken as text. */
export const piecesOf = ({
  text,
  insertions,
}: Pick<Statement, 'text' | 'insertions'>): readonly {
  readonly text: string;
  readonly inserted: boolean;
}[] => {
  const pieces: { text: string; inserted: boolean }[] = [];
  let from = 0;
  for (const { at, length } of [...insertions].sort((a, b) => a.at - b.at)) {
    const to = at + length;
    if (at < from || length <= 0 || to > text.length) continue;
    pieces.push({ text: text.slice(from, at), inserted: false });
    pieces.push({ text: text.slice(at, to), inserted: true });
    from = to;
  }
  pieces.push({ text: text.slice(from), inserted: false });
  return pieces.filter((piece) => piece.text !== '');
};
