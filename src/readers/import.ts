import type { Newsletter } from '../domain/index.ts';
import { ReadersError } from './errors.ts';
import { type CsvLine, readCsv } from './import-csv.ts';
import { type RefusedLine, readFields, readLines } from './import-line.ts';
import { type ImportRun, type StoredAs, storeReader } from './import-store.ts';
import type { ReaderPorts } from './ports.ts';

export type ImportPorts = Pick<ReaderPorts, 'store' | 'keys' | 'progress' | 'clock' | 'logger'>;

export interface ImportOptions {
  readonly newsletter: Newsletter;
  /** When and how people agreed, for every line that does not say so itself; null: each line must. */
  readonly consent: string | null;
  /** How the proof came here; recorded with it. */
  readonly how: 'import' | 'local run' | 'desk';
}
export interface ImportReport {
  /** People who are readers now and were not before. */
  readonly added: number;
  /** Readers whose name or wishes changed. */
  readonly updated: number;
  /** Readers of whom the file said nothing new. */
  readonly unchanged: number;
  /** Of all these, those who get no mail, for a bounce, a complaint or the desk suppressed them. */
  readonly suppressed: number;
  /** By line. */
  readonly refused: readonly RefusedLine[];
}

/** Reads go 100 to a batch, and as many people are written side by side. */
const GROUP = 100;

/**
 * Imports subscribers with proof of consent: they are confirmed at once, and what is new to them begins where the
 * newsletter's editions are. Whoever has left, was erased or has a wrong line is refused by line number; a
 * suppression stays. A file whose header or quoting is wrong stores nothing (throws `readers.csv`), nor does one
 * without any proof of consent (throws `readers.consent`). Importing again changes the names and wishes that the
 * file states, never a watermark.
 */
export const importSubscribers = async (
  csv: string,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<ImportReport> => {
  const lines = readCsv(csv);
  requireConsent(lines, options);
  const { newsletter, consent } = options;
  const keys = await ports.keys.keyRing();
  const { readers, refused: unread } = readLines(lines, newsletter, consent, keys);
  const run = await startRun(options, ports);
  const refused = [...unread];
  const counts = { added: 0, updated: 0, unchanged: 0, suppressed: 0 };
  for (let start = 0; start < readers.length; start += GROUP) {
    const group = readers.slice(start, start + GROUP);
    const ids = group.map(({ reader }) => reader.id);
    const people = await ports.store.people(newsletter.id, ids);
    const outcomes = group.map(async ({ line, reader }) => {
      const person = people.get(reader.id) ?? { stored: null, subscription: null };
      return { line, stored: await storeReader(reader, person, run, ports.store) };
    });
    for (const { line, stored } of await Promise.all(outcomes)) {
      if (!stored.ok) refused.push({ line, reason: stored.reason });
      else {
        counts[stored.value.as] += 1;
        counts.suppressed += stored.value.suppressed ? 1 : 0;
      }
    }
  }
  const fields = { newsletter: newsletter.id, ...counts, refused: refused.length };
  ports.logger.info('subscribers.imported', fields);
  return { ...counts, refused: refused.sort((a, b) => a.line - b.line) };
};

/** One reader, named as a line of a file would. */
export type ReaderFields = Partial<CsvLine['fields']> & { readonly email: string };

/** Adds one reader, by the rules of an import. Throws `readers.refused` with the reason. */
export const addSubscriber = async (
  fields: ReaderFields,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<StoredAs> => {
  const { newsletter, consent } = options;
  const all = { ...NOTHING_STATED, ...fields };
  const read = readFields(all, newsletter, consent, await ports.keys.keyRing());
  if (!read.ok) throw new ReadersError('input', 'refused', read.reason);
  const person = await ports.store.person(newsletter.id, read.value.id);
  const run = await startRun(options, ports);
  const stored = await storeReader(read.value, person, run, ports.store);
  if (!stored.ok) throw new ReadersError('refused', 'refused', stored.reason);
  return stored.value.as;
};

const NOTHING_STATED = {
  name: null,
  topics: null,
  rhythm: null,
  zone: null,
  language: null,
  consent: null,
  state: null,
};

const startRun = async (
  { newsletter, how }: ImportOptions,
  ports: ImportPorts,
): Promise<ImportRun> => ({
  newsletter: newsletter.id,
  how,
  through: await ports.progress(newsletter.id),
  now: ports.clock.now(),
});

const requireConsent = (lines: readonly CsvLine[], { consent }: ImportOptions): void => {
  if (consent?.trim() || lines.length === 0 || lines.some(({ fields }) => fields.consent)) return;
  throw new ReadersError(
    'input',
    'consent',
    'subscribers CSV: it holds no proof of consent; allowed is a column "consent", or one text for all lines (--consent TEXT), saying when and how people agreed',
  );
};
