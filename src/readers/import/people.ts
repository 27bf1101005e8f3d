import type { Instant } from '../../kernel/index.ts';
import { checkAddress } from '../check-address.ts';
import { unreadableFile } from '../errors.ts';
import { mendAddress } from './cells.ts';
import { decodeFile, surveyFile } from './encoding.ts';
import type { Field } from './fields.ts';
import { type Layout, layoutOf, namedSeparator } from './layout.ts';
import { linesOf, type TextLine } from './lines.ts';
import { type MapOrder, type Plan, planColumns } from './plan.ts';
import { type CsvRecord, RecordReader } from './records.ts';
import { type ReadRow, readRow, zoneReader } from './rows.ts';
import { SeenLines } from './seen-lines.ts';
import type { LeavingReason } from './status-words.ts';

/** A subscribers' file, which is read twice: to see what it is, and to take its people. */
export interface SubscribersFile {
  /** As its service or its owner named it. @default no name: the file says nothing by it */
  readonly name?: string;
  open(): AsyncIterable<Uint8Array>;
}

/** A text that is in memory already. */
export const fileOf = (content: string | Uint8Array): SubscribersFile => ({
  async *open() {
    yield typeof content === 'string' ? Buffer.from(content) : content;
  },
});

export interface PeopleOrder extends MapOrder {
  /** Everybody in the file has left, for this reason where no column knows better; null: as the file says. */
  readonly everybody: LeavingReason | null;
}

/** How a file was understood, and the people in it. */
export interface PeopleFile {
  readonly plan: Plan;
  readonly separator: Layout['separator'];
  readonly encoding: string;
  /** Lines in all. */
  readonly lines: number;
  /** Row by row, some at a time. The second row of one address is refused, unless it says that they left. */
  readonly rows: AsyncIterable<readonly ReadRow[]>;
}

/** Lines by which the layout is told. */
const FIRST_LINES = 20;

/**
 * Opens a subscribers' file: its encoding, its layout and its columns are known then, and no row is read yet. Memory does
 * not grow with the file but by the marks of `SeenLines`.
 *
 * @throws ReadersError `readers.csv` where it cannot be read as a whole
 */
export const openPeople = async (
  file: SubscribersFile,
  order: PeopleOrder,
  now: Instant,
): Promise<PeopleFile> => {
  const { encoding, lines } = await surveyFile(file.open());
  const first = await firstLines(file, encoding);
  const named = namedSeparator(first[0]?.text ?? '');
  const top = named === null ? first : first.slice(1);
  const layout = layoutOf(
    top.map(({ text }) => text),
    named,
  );
  const header = headerOf(top, layout);
  const plan = planColumns(header?.cells ?? ['email'], order, order.everybody !== null);
  const everybody = order.everybody ?? plan.allLeft;
  if (everybody === null) refuseNamedOfLeavers(file.name ?? '', plan);
  const rules = { plan, everybody, now, zoneIn: zoneReader() };
  return {
    plan,
    separator: layout.separator,
    encoding,
    lines,
    rows: rowsOf(file, encoding, layout, header?.line ?? 0, rules),
  };
};

/** Services name a list of those who left so, and some give it no column that says it. */
const LEAVERS =
  /^(?:unsub|nonsub|non-sub|suppress|bounce|complain|spam|blocklist|blocked|blacklist|opt-?out|abgemeldet|abmeld|désabonn|desabonn|désinscri|bajas?\b)|^cleaned_(?:segment|members|export)/iu;
/** Columns that tell of each person whether they left. */
const TELLS_WHO_LEFT: readonly Field[] = [
  'status',
  'subscribed',
  'receives',
  'unsubscribed',
  'bounced',
  'complained',
  'blocked',
];

const refuseNamedOfLeavers = (name: string, { columns }: Plan): void => {
  if (!LEAVERS.test(name) || columns.some(({ field }) => TELLS_WHO_LEFT.includes(field))) return;
  throw unreadableFile(
    'by its name these people left or never agreed, and no column says otherwise; suppress them with "subscriber suppress", or, if they did agree, give the file another name',
  );
};

type Rules = Parameters<typeof readRow>[2];

/** The lines at the beginning that are not empty. */
const firstLines = async (file: SubscribersFile, encoding: string): Promise<TextLine[]> => {
  const found: TextLine[] = [];
  for await (const lines of linesOf(decodeFile(file.open(), encoding))) {
    found.push(...lines.filter(({ text }) => text.trim() !== '').slice(0, FIRST_LINES));
    if (found.length >= FIRST_LINES) break;
  }
  if (found.length > 0) return found.slice(0, FIRST_LINES);
  throw unreadableFile('it is empty; line 1 must name the columns, one of them "email"');
};

/** The header's record; null for a plain list of addresses, which has none. */
const headerOf = (
  lines: readonly TextLine[],
  layout: Layout,
): Extract<CsvRecord, { cells: unknown }> | null => {
  const reader = new RecordReader(layout, () => false);
  const [header] = [...reader.add(lines), ...reader.end()];
  if (!header || 'why' in header)
    throw unreadableFile(`line ${header?.line ?? 1}: ${header?.why ?? 'no column is named'}`);
  const [only = '', ...others] = header.cells;
  return others.length === 0 && checkAddress(mendAddress(only).address).ok ? null : header;
};

async function* rowsOf(
  file: SubscribersFile,
  encoding: string,
  layout: Layout,
  headerLine: number,
  rules: Rules,
): AsyncGenerator<readonly ReadRow[]> {
  const { header, columns } = rules.plan;
  const emailAt = columns.find(({ field }) => field === 'email')?.at ?? 0;
  const isRecord = (line: string) => {
    const cells = line.split(layout.separator);
    const fits = cells.length >= header.length;
    return fits && checkAddress(mendAddress(cells[emailAt] ?? '').address).ok;
  };
  const reader = new RecordReader(layout, isRecord);
  const seen = new SeenLines();
  const read = (records: readonly CsvRecord[]) =>
    records.flatMap((record) =>
      record.line <= headerLine ? [] : (rowOf(record, rules, seen) ?? []),
    );
  for await (const lines of linesOf(decodeFile(file.open(), encoding)))
    yield read(reader.add(lines));
  yield read(reader.end());
}

const rowOf = (record: CsvRecord, rules: Rules, seen: SeenLines): ReadRow | null => {
  if ('why' in record) return record;
  const { line } = record;
  const row = readRow(line, record.cells, rules);
  if (!row || 'why' in row) return row;
  const address = checkAddress(row.person.email);
  if (!address.ok) return { line, why: address.reason };
  const before = seen.firstLine(address.value, line);
  if (before !== null && row.person.left === null)
    return { line, why: `the address is on line ${before} already` };
  return { line, person: { ...row.person, email: address.value } };
};
