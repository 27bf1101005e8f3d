import type { Subscription } from '../../domain/index.ts';
import type { Clock, Instant } from '../../kernel/index.ts';
import {
  openPeople,
  type PersonRecord,
  type RefusedLine,
  type SubscribersFile,
} from '../../readers/index.ts';
import type { ReaderDesk } from '../door/reader-desk.ts';
import { PART_LINES, type PlacedPerson, peopleCsv } from './cut-people.ts';
import type { DeskClient } from './desk-client.ts';
import { throughPages } from './pages.ts';

type Rhythm = Subscription['rhythm'];

/** People of one page. */
const PAGE = 1000;

/** Subscribers of a stage. */
export const stageReaders = (client: DeskClient, clock: Clock): ReaderDesk => ({
  add: async ({ id: newsletter }, wish, consent) => {
    const topics = (wish.topics ?? '').split(';').flatMap((topic) => topic.trim() || []);
    // The desk says which there are.
    const rhythm = wish.rhythm as Rhythm | null;
    const body = { ...wish, rhythm, topics, consent };
    const { outcome } = await client.call('addSubscriber', { path: { newsletter }, body });
    return outcome;
  },
  import: async ({ id: newsletter }, file, { consent, dryRun, onDone, ...order }) => {
    const counts = { added: 0, updated: 0, unchanged: 0, suppressed: 0 };
    const operation = dryRun ? 'previewImport' : 'importSubscribers';
    const read = await inParts(
      file,
      { ...order, everybody: null, now: clock.now(), onDone },
      async (people) => {
        const body = { csv: peopleCsv(people, consent), consent };
        const answer = await client.call(operation, { path: { newsletter }, body });
        for (const count of keysOf(counts)) counts[count] += answer[count];
        return answer.reasons;
      },
    );
    return { ...read, ...counts };
  },
  suppress: async (file, { reason, onDone, map = [], from = null }) => {
    const counts = { suppressed: 0, already: 0 };
    const order = { map, from, everybody: reason };
    const read = await inParts(file, { ...order, now: clock.now(), onDone }, async (people) => {
      const body = { csv: peopleCsv(people, null), reason };
      const answer = await client.call('suppressSubscribers', { path: {}, body });
      for (const count of keysOf(counts)) counts[count] += answer[count];
      return answer.reasons;
    });
    return { ...read, ...counts };
  },
  list: ({ id: newsletter }) =>
    throughPages(async (cursor) => {
      const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
      const page = await client.call('listSubscribers', { path: { newsletter }, query });
      return { items: page.subscribers, next: page.next };
    }),
  export: ({ id: newsletter }) =>
    throughPages(async (cursor) => {
      const query = cursor === undefined ? {} : { cursor };
      return client.lines('exportSubscribers', { path: { newsletter }, query });
    }),
  find: async (email) => {
    const record = await client.call('findSubscriber', { path: {}, body: { email } });
    // Ids and states come as plain text: they are shown, and nothing is done by them.
    return record as unknown as PersonRecord;
  },
  erase: (email) => client.call('eraseSubscriber', { path: {}, body: { email } }),
});

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
