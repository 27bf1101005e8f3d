import type { Newsletter } from '../domain/index.ts';
import { ReadersError } from './errors.ts';
import { openPeople, type PeopleFile, type SubscribersFile } from './import/people.ts';
import { type MapOrder, provesConsent } from './import/plan.ts';
import type { PersonRow } from './import/rows.ts';
import {
  type FileReport,
  fileReport,
  inGroups,
  leaverOf,
  type OnDone,
  peopleOrder,
  Refusals,
  type RefusedLine,
  storeGroup,
  type Waiting,
} from './import-group.ts';
import { checkReader } from './import-line.ts';
import { type ImportRun, type StoredAs, storeReader } from './import-store.ts';
import type { ReaderPorts, SubscriberStore } from './ports.ts';
import { subscriberId } from './subscriber-id.ts';

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
  readonly onDone?: OnDone;
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
