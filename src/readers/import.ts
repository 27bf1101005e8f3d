import type { Newsletter } from '../domain/index.ts';
import { excerpt } from '../kernel/index.ts';
import { ReadersError } from './errors.ts';
import type { Field } from './import/fields.ts';
import { openPeople, type PeopleFile, type SubscribersFile } from './import/people.ts';
import { type MapOrder, provesConsent } from './import/plan.ts';
import type { Leaving, PersonRow } from './import/rows.ts';
import type { Service } from './import/services.ts';
import type { LeavingReason } from './import/status-words.ts';
import { checkReader, NAME_LENGTH, type NewReader } from './import-line.ts';
import {
  type ImportRun,
  type Leaver,
  type StoredAs,
  storeLeaver,
  storeReader,
} from './import-store.ts';
import type { ReaderPorts, SubscriberStore } from './ports.ts';
import { subscriberId } from './subscriber-id.ts';
import type { Checked } from './wishes.ts';

export type ImportPorts = Pick<ReaderPorts, 'store' | 'keys' | 'progress' | 'clock' | 'logger'>;

/** For whom people are added, and by what proof. */
export interface ConsentOrder {
  readonly newsletter: Newsletter;
  /** When and how people agreed, for every line that does not say so itself; null: each line must. */
  readonly consent: string | null;
  /** How the proof came here; recorded with it. */
  readonly how: 'import' | 'local run' | 'desk';
}

export interface ImportOrder extends ConsentOrder, Partial<MapOrder> {
  /** Counts what it would do, and stores nothing. @default false */
  readonly dryRun?: boolean;
  /** Hears how many lines are done, of how many. */
  readonly onDone?: (done: number, all: number) => void;
}

export interface RefusedLine {
  readonly line: number;
  /** What was got and what is allowed. */
  readonly reason: string;
}

/** What a file was taken for. */
export interface FileReport {
  /** Whose export it is. */
  readonly format: Service;
  readonly separator: string;
  readonly encoding: string;
  /** By column, what is read from it; null: ignored. */
  readonly columns: Readonly<Record<string, Field | null>>;
}

export interface ImportReport extends FileReport {
  /** People who are readers now and were not before. */
  readonly added: number;
  /** Readers whose name or wishes changed. */
  readonly updated: number;
  /** Readers of whom the file said nothing new. */
  readonly unchanged: number;
  /** People who get no mail: the file says that they left, or they were suppressed before. */
  readonly suppressed: number;
  /** By line; of a great many, the first. */
  readonly refused: readonly RefusedLine[];
  /** All of them, those too that are not told one by one. */
  readonly refusedLines: number;
}

/** Reads go 100 to a batch, and as many people are written side by side. */
const GROUP = 100;
/** As many as anybody mends by hand; they stay in memory until the report. */
export const REFUSALS_TOLD = 10_000;

/**
 * Imports subscribers with proof of consent: they are confirmed at once, and what is new to them begins where the
 * newsletter's editions are. Whoever the file says has left is suppressed, for good and for every newsletter. Whoever
 * has left here, was erased or has a wrong line is refused by line number; a suppression stays. A file that cannot be
 * read as a whole stores nothing (throws `readers.csv`), nor does one without any proof of consent (throws
 * `readers.consent`). Importing again changes the names and wishes that the file states, never a watermark.
 */
export const importSubscribers = async (
  file: SubscribersFile,
  order: ImportOrder,
  ports: ImportPorts,
): Promise<ImportReport> => {
  const people = await openPeople(file, peopleOrder(order, null), ports.clock.now());
  requireConsent(people, order);
  const { newsletter, consent } = order;
  const keys = await ports.keys.keyRing();
  const run = await startRun(order, ports);
  const store = order.dryRun ? withoutWrites(ports.store) : ports.store;
  const tally = { added: 0, updated: 0, unchanged: 0, suppressed: 0 };
  const refused = new Refusals();
  const take = async (waiting: readonly Waiting[]): Promise<void> => {
    for (const [line, done] of await storeGroup(waiting, run, store)) {
      if (!done.ok) refused.add({ line, reason: done.reason });
      else tally[COUNTED_AS[done.value]] += 1;
    }
  };
  await inGroups(people, refused, order.onDone, take, (line, person) => {
    if (person.left !== null) {
      const id = subscriberId(person.email, keys);
      return { ok: true, value: { line, id, leaver: leaverOf(id, person, person.left) } };
    }
    const read = checkReader(person, newsletter, consent, keys);
    return read.ok ? { ok: true, value: { line, id: read.value.id, reader: read.value } } : read;
  });
  const counted = { newsletter: newsletter.id, ...tally, refused: refused.all };
  if (!order.dryRun) ports.logger.info('subscribers.imported', counted);
  return { ...fileReport(people), ...tally, ...refused.report() };
};

const COUNTED_AS = {
  added: 'added',
  updated: 'updated',
  unchanged: 'unchanged',
  suppressed: 'suppressed',
  already: 'suppressed',
  kept: 'unchanged',
} as const;

export interface SuppressOrder extends Partial<MapOrder> {
  /** Why they must get no mail, where no column says it. */
  readonly reason: Exclude<LeavingReason, 'blocked'>;
  readonly onDone?: ImportOrder['onDone'];
}

export interface SuppressReport extends FileReport {
  readonly suppressed: number;
  /** They got no mail before, or had been erased. */
  readonly already: number;
  readonly refused: readonly RefusedLine[];
  readonly refusedLines: number;
}

/**
 * Suppresses everybody in a file, known here or not: no import brings them back. Who unsubscribed elsewhere, or whose
 * address bounced, can still sign up here on their own.
 */
export const suppressPeople = async (
  file: SubscribersFile,
  order: SuppressOrder,
  ports: Pick<ReaderPorts, 'newsletters' | 'store' | 'keys' | 'clock' | 'logger'>,
): Promise<SuppressReport> => {
  const now = ports.clock.now();
  const people = await openPeople(file, peopleOrder(order, order.reason), now);
  const keys = await ports.keys.keyRing();
  // A configuration has a newsletter at least; whose it is does not matter to a suppression.
  const newsletter = (ports.newsletters[0] as Newsletter).id;
  const run = { newsletter, how: 'import', through: 0, now } as const;
  // Rows of a file of leavers always say that they left.
  const nothingSaid = { reason: order.reason, at: null, words: '', own: false };
  const tally = { suppressed: 0, already: 0 };
  const refused = new Refusals();
  const take = async (waiting: readonly Waiting[]): Promise<void> => {
    for (const [line, done] of await storeGroup(waiting, run, ports.store)) {
      if (!done.ok) refused.add({ line, reason: done.reason });
      else if (done.value === 'kept') refused.add({ line, reason: SIGNED_UP_SINCE });
      else tally[done.value === 'suppressed' ? 'suppressed' : 'already'] += 1;
    }
  };
  await inGroups(people, refused, order.onDone, take, (line, person) => {
    const id = subscriberId(person.email, keys);
    return {
      ok: true,
      value: { line, id, leaver: leaverOf(id, person, person.left ?? nothingSaid) },
    };
  });
  ports.logger.info('subscribers.suppressed', { ...tally, refused: refused.all });
  return { ...fileReport(people), ...tally, ...refused.report() };
};

const SIGNED_UP_SINCE = 'they signed up here after the day on which the list says that they left';

/** One row that can be stored: a reader, or somebody who left. */
type Waiting = { readonly line: number; readonly id: NewReader['id'] } & (
  | { readonly reader: NewReader }
  | { readonly leaver: Leaver }
);

/** Stores some people side by side; each of them once. */
const storeGroup = async (waiting: readonly Waiting[], run: ImportRun, store: SubscriberStore) => {
  const people = await store.people(
    run.newsletter,
    waiting.map(({ id }) => id),
  );
  return Promise.all(
    waiting.map(async (one) => {
      const person = people.get(one.id) ?? { stored: null, subscription: null };
      const done =
        'reader' in one
          ? await storeReader(one.reader, person, run, store)
          : await storeLeaver(one.leaver, person, run, store);
      return [one.line, done] as const;
    }),
  );
};

/** Hands the people of a file over, a hundred at a time. Nobody is twice in one group: the second may be who left. */
const inGroups = async (
  { rows, lines }: PeopleFile,
  refused: Refusals,
  onDone: ImportOrder['onDone'],
  take: (waiting: readonly Waiting[]) => Promise<void>,
  check: (line: number, person: PersonRow) => Checked<Waiting>,
): Promise<void> => {
  let waiting = new Map<Waiting['id'], Waiting>();
  const flush = async (): Promise<void> => {
    const some = [...waiting.values()];
    waiting = new Map();
    if (some.length > 0) await take(some);
  };
  for await (const some of rows) {
    for (const row of some) {
      const checked =
        'why' in row ? ({ ok: false, reason: row.why } as const) : check(row.line, row.person);
      if (!checked.ok) refused.add({ line: row.line, reason: checked.reason });
      else {
        if (waiting.has(checked.value.id) || waiting.size >= GROUP) await flush();
        waiting.set(checked.value.id, checked.value);
      }
      onDone?.(row.line, Math.max(lines, row.line));
    }
  }
  await flush();
};

/** Refused lines: the first in words, the others counted. */
class Refusals {
  all = 0;
  readonly #told: RefusedLine[] = [];

  add(refused: RefusedLine): void {
    this.all += 1;
    if (this.#told.length < REFUSALS_TOLD) this.#told.push(refused);
  }

  report(): Pick<ImportReport, 'refused' | 'refusedLines'> {
    return { refused: this.#told.sort((a, b) => a.line - b.line), refusedLines: this.all };
  }
}

const leaverOf = (id: Leaver['id'], { email, name }: PersonRow, left: Leaving): Leaver => ({
  id,
  address: email,
  name: name === null ? null : excerpt(name, NAME_LENGTH),
  left,
});

const fileReport = ({ plan, separator, encoding }: PeopleFile): FileReport => ({
  format: plan.format,
  separator,
  encoding,
  columns: plan.fields,
});

const peopleOrder = (
  { map = [], from = null }: Partial<MapOrder>,
  everybody: LeavingReason | null,
) => ({
  map,
  from,
  everybody,
});

/** Says of each write that it was done. */
const withoutWrites = (store: SubscriberStore): SubscriberStore => ({
  person: (newsletter, id) => store.person(newsletter, id),
  people: (newsletter, ids) => store.people(newsletter, ids),
  subscriptions: (newsletter, after) => store.subscriptions(newsletter, after),
  saveSubscriber: async () => true,
  saveSubscription: async () => true,
  removeSubscription: async () => true,
});

/** One reader, named as a line of a file would. */
export type ReaderFields = Partial<
  Pick<PersonRow, 'name' | 'topics' | 'rhythm' | 'zone' | 'language'>
> & { readonly email: string };

/** Adds one reader, by the rules of an import. Throws `readers.refused` with the reason. */
export const addSubscriber = async (
  fields: ReaderFields,
  order: ConsentOrder,
  ports: ImportPorts,
): Promise<StoredAs> => {
  const { newsletter, consent } = order;
  const person = { ...NOTHING_STATED, ...fields };
  const read = checkReader(person, newsletter, consent, await ports.keys.keyRing());
  if (!read.ok) throw new ReadersError('input', 'refused', read.reason);
  const found = await ports.store.person(newsletter.id, read.value.id);
  const run = await startRun(order, ports);
  const stored = await storeReader(read.value, found, run, ports.store);
  if (!stored.ok) throw new ReadersError('refused', 'refused', stored.reason);
  if (stored.value === 'suppressed') throw new ReadersError('refused', 'refused', GETS_NO_MAIL);
  return stored.value;
};

const GETS_NO_MAIL =
  'no mail goes to this address: it bounced, complained, left another list, or the desk suppressed it';

const NOTHING_STATED = {
  name: null,
  topics: null,
  rhythm: null,
  zone: null,
  language: null,
  agreedAt: null,
  consent: null,
  evidence: null,
  proven: false,
};

const startRun = async (
  { newsletter, how }: ConsentOrder,
  ports: ImportPorts,
): Promise<ImportRun> => ({
  newsletter: newsletter.id,
  how,
  through: await ports.progress(newsletter.id),
  now: ports.clock.now(),
});

const requireConsent = ({ plan }: PeopleFile, { consent }: ImportOrder): void => {
  if (consent?.trim() || provesConsent(plan)) return;
  throw new ReadersError(
    'input',
    'consent',
    "subscribers' file: no column says when and how people agreed; say it for all of them with --consent TEXT, or map the column that does with --map COLUMN=consent",
  );
};
