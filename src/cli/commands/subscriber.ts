import { type Newsletter, RHYTHMS } from '../../domain/index.ts';
import type { Answer, Request } from '../../operations/index.ts';
import type {
  ImportReport,
  SubscribersFile,
  SuppressOrder,
  SuppressReport,
} from '../../readers/index.ts';
import { topicsOf } from '../addresses.ts';
import { UsageError } from '../house.ts';
import { pick } from '../pick.ts';
import type { ImportWish, Place } from '../place/place.ts';
import type { ExitCode, Progress, Terminal } from '../terminal.ts';
import { throughPages } from '../through-pages.ts';
import { importFile } from './people.ts';

type Added = Request<'addSubscriber'>['body'];

/** One person as a command line names them; null: not stated. */
export interface ReaderWish extends Required<Pick<Added, 'email' | 'name' | 'zone' | 'language'>> {
  /** Separated by `;`. */
  readonly topics: string | null;
  readonly rhythm: string | null;
}

/** Adds one person by hand, with proof of consent. */
export const add = async (
  wish: ReaderWish,
  consent: string | null,
  newsletter: Newsletter,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const { email } = wish;
  if (!consent) {
    throw new UsageError(
      'consent',
      `subscriber add ${email}: --consent TEXT must say when and how this person agreed`,
    );
  }
  const rhythm = RHYTHMS.find((one) => one === wish.rhythm) ?? null;
  if (wish.rhythm !== null && rhythm === null)
    throw new UsageError(
      'rhythm',
      `rhythm "${wish.rhythm}" is unknown: allowed are ${RHYTHMS.join(', ')}`,
    );
  const { outcome } = await place.desk.call('addSubscriber', {
    path: { newsletter: newsletter.id },
    body: {
      ...wish,
      topics: [...topicsOf(wish.topics)],
      rhythm,
      consent,
    },
  });
  if (terminal.machine) terminal.json({ email, newsletter: newsletter.id, outcome });
  else terminal.say(`${email}: ${outcome}`);
};

/** A file, as a command line names it. */
export interface FileOrder {
  readonly file: SubscribersFile;
  readonly path: string;
  readonly newsletter: Newsletter;
}

/** Imports a file; refused lines are named, and make it incomplete. */
export const importPeople = async (
  { file, path, newsletter }: FileOrder,
  wish: Omit<ImportWish, 'onDone'>,
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  const bar = terminal.progress('import', 0);
  const work = place
    .importPeople(newsletter, file, { ...wish, onDone: everyNow(bar) })
    .finally(() => bar.end());
  const report = await importFile(path, work, terminal);
  if (terminal.machine) terminal.json(machineReport(report));
  else {
    sayColumns(report, wish.dryRun, terminal);
    const { added, updated, unchanged, suppressed, refusedLines } = report;
    terminal.say(
      `${wish.dryRun ? 'Nothing was changed. It would be: ' : ''}${added} added, ${updated} updated, ${unchanged} unchanged, ${suppressed} suppressed, ${refusedLines} refused.`,
    );
  }
  return report.refusedLines > 0 ? 1 : 0;
};

/** Suppresses everybody in a file; refused lines are named, and make it incomplete. */
export const suppressFile = async (
  { file, path }: Omit<FileOrder, 'newsletter'>,
  order: Omit<SuppressOrder, 'onDone'>,
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  const bar = terminal.progress('suppress', 0);
  const work = place
    .suppressPeople(file, { ...order, onDone: everyNow(bar) })
    .finally(() => bar.end());
  const report = await importFile(path, work, terminal);
  const { suppressed, already, refusedLines } = report;
  if (terminal.machine) terminal.json(machineReport(report));
  else
    terminal.say(
      `${suppressed} suppressed, ${already} suppressed before, ${refusedLines} refused.`,
    );
  return refusedLines > 0 ? 1 : 0;
};

/** Lines between two looks of the progress bar. */
const STEP = 500;
const everyNow = (bar: Progress) => {
  let shown = 0;
  return (done: number, all: number): void => {
    if (done - shown < STEP) return;
    shown = done;
    bar.to(done, all);
  };
};

/** As programs read it: `why` a line was refused. */
const machineReport = <Report extends ImportReport | SuppressReport>(report: Report) => ({
  ...report,
  refused: report.refused.map(({ line, reason }) => ({ line, why: reason })),
});

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** How the file was understood: in a dry run column by column, otherwise only the columns left out. */
const sayColumns = (report: ImportReport, whole: boolean, terminal: Terminal): void => {
  const { format, separator, encoding } = report;
  const columns = Object.entries(report.columns);
  const ignored = columns.flatMap(([name, field]) => (field === null ? [name] : []));
  terminal.say(
    `Read as ${format}, ${encoding}, with ${SEPARATORS[separator] ?? separator} between the columns.`,
  );
  if (whole) {
    const width = Math.max(...columns.map(([name]) => name.length));
    for (const [name, field] of columns)
      terminal.say(`  ${name.padEnd(width)}  ${field ?? '(ignored)'}`);
  } else if (ignored.length > 0) terminal.say(`Columns ignored: ${ignored.join(', ')}`);
};

const MACHINE = [
  'address',
  'subscriber',
  'state',
  'topics',
  'rhythm',
  'zone',
  'language',
  'since',
] as const;

/** A subscription as lists have it. */
type ListedReader = Answer<'listSubscribers'>['subscribers'][number];

/** People of one page. */
const PAGE = 1000;

const listed = ({ id: newsletter }: Newsletter, { desk }: Place): AsyncIterable<ListedReader> =>
  throughPages(async (cursor) => {
    const query = { limit: PAGE, ...(cursor && { cursor }) };
    const page = await desk.call('listSubscribers', { path: { newsletter }, query });
    return { items: page.subscribers, next: page.next };
  });

/** Everybody who has a subscription, whatever its state. */
export const list = async (
  newsletter: Newsletter,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  for await (const reader of listed(newsletter, place)) {
    if (terminal.machine) terminal.json(pick(reader, MACHINE));
    else terminal.say(lineOf(reader));
  }
};

const lineOf = ({ address, subscriber, state, rhythm, topics }: ListedReader): string =>
  [
    address ?? '(erased)',
    state,
    subscriber === 'suppressed' ? 'suppressed' : '',
    rhythm,
    topics.join(';'),
  ]
    .filter(Boolean)
    .join('  ');
