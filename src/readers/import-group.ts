import { excerpt } from '../kernel/index.ts';
import type { Field } from './import/fields.ts';
import type { PeopleFile } from './import/people.ts';
import type { MapOrder } from './import/plan.ts';
import type { Leaving, PersonRow } from './import/rows.ts';
import type { Service } from './import/services.ts';
import type { LeavingReason } from './import/status-words.ts';
import { NAME_LENGTH, type NewReader } from './import-line.ts';
import { type ImportRun, type Leaver, storeLeaver, storeReader } from './import-store.ts';
import type { SubscriberStore } from './ports.ts';
import type { Checked } from './wishes.ts';

/** Hears how many lines are done, of how many. */
export type OnDone = (done: number, all: number) => void;

export interface RefusedLine {
  readonly line: number;
  /** The value that was found, and those allowed. */
  readonly reason: string;
}

/** How a file was understood. */
export interface FileReport {
  /** The service whose export it is. */
  readonly format: Service;
  readonly separator: string;
  readonly encoding: string;
  /** By column, what is read from it; null: ignored. */
  readonly columns: Readonly<Record<string, Field | null>>;
}

/** Reads go 100 to a batch, and as many people are written side by side. */
const GROUP = 100;
/** As many as anybody mends by hand; they stay in memory until the report. */
const REFUSALS_TOLD = 10_000;

/** One row that can be stored: a reader, or somebody who left. */
export type Waiting = { readonly line: number; readonly id: NewReader['id'] } & (
  | { readonly reader: NewReader }
  | { readonly leaver: Leaver }
);

/** Stores some people side by side; each of them once. */
export const storeGroup = async (
  waiting: readonly Waiting[],
  run: ImportRun,
  store: SubscriberStore,
) => {
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
export const inGroups = async (
  { rows, lines }: PeopleFile,
  refused: Refusals,
  onDone: OnDone | undefined,
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
export class Refusals {
  all = 0;
  readonly #told: RefusedLine[] = [];

  add(refused: RefusedLine): void {
    this.all += 1;
    if (this.#told.length < REFUSALS_TOLD) this.#told.push(refused);
  }

  report(): { refused: readonly RefusedLine[]; refusedLines: number } {
    return { refused: this.#told.sort((a, b) => a.line - b.line), refusedLines: this.all };
  }
}

export const leaverOf = (id: Leaver['id'], { email, name }: PersonRow, left: Leaving): Leaver => ({
  id,
  address: email,
  name: name === null ? null : excerpt(name, NAME_LENGTH),
  left,
});

export const fileReport = ({ plan, separator, encoding }: PeopleFile): FileReport => ({
  format: plan.format,
  separator,
  encoding,
  columns: plan.fields,
});

export const peopleOrder = (
  { map = [], from = null }: Partial<MapOrder>,
  everybody: LeavingReason | null,
) => ({
  map,
  from,
  everybody,
});
