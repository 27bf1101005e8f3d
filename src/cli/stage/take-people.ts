import type { Newsletter } from '../../domain/index.ts';
import type { Clock, Instant } from '../../kernel/index.ts';
import type { Desk } from '../../operations/index.ts';
import {
  type ImportReport,
  openPeople,
  type RefusedLine,
  type SubscribersFile,
  type SuppressOrder,
  type SuppressReport,
} from '../../readers/index.ts';
import type { ImportWish } from '../place/place.ts';
import { PART_LINES, type PlacedPerson, peopleCsv } from './cut-people.ts';

/** Hands the people of a file to a stage, 200 at a time. */
export const importAt = async (
  { id: newsletter }: Pick<Newsletter, 'id'>,
  file: SubscribersFile,
  { consent, dryRun, onDone, ...order }: ImportWish,
  desk: Desk,
  clock: Pick<Clock, 'now'>,
): Promise<ImportReport> => {
  const counts = { added: 0, updated: 0, unchanged: 0, suppressed: 0 };
  const operation = dryRun ? 'previewImport' : 'importSubscribers';
  const whole = { ...order, everybody: null, now: clock.now(), onDone };
  const read = await inParts(file, whole, async (people) => {
    const body = { csv: peopleCsv(people, consent), consent };
    const answer = await desk.call(operation, { path: { newsletter }, body });
    for (const count of keysOf(counts)) counts[count] += answer[count];
    return answer.reasons;
  });
  return { ...read, ...counts };
};

/** Has a stage suppress the people of a file, 200 at a time. */
export const suppressAt = async (
  file: SubscribersFile,
  { reason, onDone, map = [], from = null }: SuppressOrder,
  desk: Desk,
  clock: Pick<Clock, 'now'>,
): Promise<SuppressReport> => {
  const counts = { suppressed: 0, already: 0 };
  const order = { map, from, everybody: reason };
  const read = await inParts(file, { ...order, now: clock.now(), onDone }, async (people) => {
    const body = { csv: peopleCsv(people, null), reason };
    const answer = await desk.call('suppressSubscribers', { body });
    for (const count of keysOf(counts)) counts[count] += answer[count];
    return answer.reasons;
  });
  return { ...read, ...counts };
};

const keysOf = <Counts extends object>(counts: Counts) =>
  Object.keys(counts) as (keyof Counts & string)[];

type PartsOrder = Parameters<typeof openPeople>[1] & {
  readonly now: Instant;
  readonly onDone: ((done: number, all: number) => void) | undefined;
};

/** Refused lines that are kept in words, as of an import on this machine. */
const TOLD = 10_000;

/**
 * Reads a file here, whatever it is, and hands its people to the desk 200 at a time, as a file of our own each. `hand`
 * gives the lines of the part that the desk refused; told is where they stood in the file.
 */
const inParts = async (
  file: SubscribersFile,
  { now, onDone, ...order }: PartsOrder,
  hand: (people: readonly PlacedPerson[]) => Promise<readonly RefusedLine[]>,
) => {
  const { plan, separator, encoding, lines, rows } = await openPeople(file, order, now);
  const refused: RefusedLine[] = [];
  let refusedLines = 0;
  const refuse = (one: RefusedLine): void => {
    refusedLines += 1;
    if (refused.length < TOLD) refused.push(one);
  };
  let part: PlacedPerson[] = [];
  const flush = async (): Promise<void> => {
    const people = part;
    part = [];
    if (people.length === 0) return;
    // Line 1 of a part names the columns.
    for (const { line, reason } of await hand(people))
      refuse({ line: people[line - 2]?.line ?? line, reason });
    onDone?.(people.at(-1)?.line ?? 0, lines);
  };
  for await (const some of rows) {
    for (const row of some) {
      if ('why' in row) refuse({ line: row.line, reason: row.why });
      else part.push(row);
      if (part.length === PART_LINES) await flush();
    }
  }
  await flush();
  const { format, fields: columns } = plan;
  refused.sort((a, b) => a.line - b.line);
  return { format, separator, encoding, columns, refused, refusedLines };
};
