import type { Correction, Edition, Subscription } from '../../../src/domain/index.ts';
import { type CorrectionId, DAY } from '../../../src/kernel/index.ts';
import { STORIES } from './steps.ts';

/** What every reader is owed, kept apart from the code that decides it: sets of places, and no watermark. */
interface Owing {
  /** Everything up to here has been told or passed over. */
  horizon: number;
  /** Told, as far as the ledger can know. */
  readonly told: Set<number>;
  /** Read in a mail whose reply was lost: may come again. */
  readonly heard: Set<number>;
  /** Every mail that SES was asked to take, and what became of it. */
  readonly mails: Mail[];
  /** One mail of theirs was held. */
  held: boolean;
  /** What is taken back where the newest mail bounces. */
  undo: {
    readonly edition: Edition['id'];
    readonly horizon: number;
    readonly added: number[];
  } | null;
}

interface Mail {
  readonly edition: Edition['id'];
  readonly places: readonly number[];
  readonly corrections: readonly (CorrectionId | undefined)[];
  state: 'sent' | 'held' | 'returned';
  /** Nobody could tell at first whether they have it. */
  doubted: boolean;
}

/** A story as it is called and filed at a moment. */
interface Standing {
  /** Its own name first, then those of the stories that it took in. */
  readonly names: readonly string[];
  readonly topics: readonly string[];
}

/** What an edition knew of the desk's corrections when it was composed. */
interface Knew {
  /** Where each place of the log stood. */
  readonly stood: readonly Standing[];
  /** Of the chosen stories, by the names that they had; null: everything. */
  readonly chosen: readonly string[] | null;
  readonly heeds: readonly CorrectionId[];
  readonly carries: readonly CorrectionId[];
}

/** As long as a correction is carried. */
const OPEN = 28 * DAY;

export interface Figures {
  mails: number;
  told: number;
  quietLines: number;
  caughtUp: number;
  passedOver: number;
  retoldToHeld: number;
  bounced: number;
  held: number;
  corrections: number;
  corrected: number;
  merges: number;
  splits: number;
}

/** One mail as the rule sees it. */
export interface Telling {
  readonly reader: string;
  readonly edition: Edition;
  readonly places: readonly number[];
  /** @default none */
  readonly corrections?: readonly (CorrectionId | undefined)[];
  /** What the reader wished when the edition was planned. */
  readonly wishes: Subscription;
}

/**
 * Notes, each in a line, where a reader is told what they are not owed, or not told what they are. Nothing is thrown: a
 * sender takes what its mailer throws for a lost reply.
 */
export class Rule {
  readonly #readers = new Map<string, Owing>();
  /** The story of each place, from 1. */
  readonly #stories: string[] = [];
  readonly #standings = new Map<string, Standing>();
  readonly breaches: string[] = [];
  readonly figures: Figures = {
    mails: 0,
    told: 0,
    quietLines: 0,
    caughtUp: 0,
    passedOver: 0,
    retoldToHeld: 0,
    bounced: 0,
    held: 0,
    corrections: 0,
    corrected: 0,
    merges: 0,
    splits: 0,
  };
  readonly #corrections = new Map<CorrectionId, Correction>();
  readonly #knew = new Map<Edition['id'], Knew>();

  breach(line: string): void {
    this.breaches.push(line);
  }

  joins(reader: string, from: number): void {
    const empty = { told: new Set<number>(), heard: new Set<number>(), mails: [] };
    this.#readers.set(reader, { horizon: from, ...empty, held: false, undo: null });
  }

  /** An article of one of the stories; gives the name of the one that holds it. */
  article(story: number): string {
    const name = this.#nameOf(story);
    this.#stories.push(name);
    return name;
  }

  /** Null where nothing is to be merged: one of them has no article yet, or they are one. */
  merged(one: number, other: number): { readonly from: string; readonly into: string } | null {
    const [from, into] = [this.#nameOf(one), this.#nameOf(other)];
    if (from === into || !this.#stories.includes(from) || !this.#stories.includes(into))
      return null;
    const [gone, lives] = [this.#standingOf(from), this.#standingOf(into)];
    this.#standings.set(into, {
      names: [...lives.names, ...gone.names],
      topics: [...new Set([...lives.topics, ...gone.topics])],
    });
    this.#standings.delete(from);
    for (const [at, story] of this.#stories.entries()) if (story === from) this.#stories[at] = into;
    this.figures.merges += 1;
    return { from, into };
  }

  /** Gives the name of the story that it is taken out of. */
  splitOff(place: number, made: string): string {
    const from = this.#stories[place - 1] ?? '';
    this.#standings.set(made, { names: [made], topics: this.#standingOf(from).topics });
    this.#stories[place - 1] = made;
    this.figures.splits += 1;
    return from;
  }

  /** What one of the first stories is called now. */
  #nameOf(story: number): string {
    const name = `s${story}`;
    const holder = [...this.#standings].find(([, { names }]) => names.includes(name))?.[0] ?? name;
    if (!this.#standings.has(holder))
      this.#standings.set(holder, { names: [holder], topics: STORIES[story] ?? [] });
    return holder;
  }

  #standingOf(name: string): Standing {
    return this.#standings.get(name) ?? { names: [name], topics: [] };
  }

  corrected(correction: Correction): void {
    this.#corrections.set(correction.id, correction);
    this.figures.corrections += 1;
  }

  /** A draft was cut: of what the desk had corrected by then it tells nobody otherwise, and of what is open it tells who was. */
  composed({ id, slot, chosen }: Edition, corrects: CorrectionId | null): void {
    const known = [...this.#corrections.values()].filter(
      ({ at }) => Date.parse(at) >= Date.parse(slot) - OPEN,
    );
    const open = known.map((correction) => correction.id);
    // A later word about the same statement takes the place of an earlier one.
    const last = known.filter(
      (one, index) => !known.slice(index + 1).some(({ place }) => place === one.place),
    );
    const carries = corrects ? [corrects] : chosen ? [] : last.map(({ id }) => id);
    const stood = this.#stories.map((name) => this.#standingOf(name));
    const named = [...this.#standings].map(([name, { names }]) => [name, names] as const);
    const living = (one: string) => named.find(([, names]) => names.includes(one))?.[0] ?? one;
    this.#knew.set(id, { stood, chosen: chosen?.map(living) ?? null, heeds: open, carries });
  }

  /** An accepted mail of an edition's first attempt: exactly what was owed. */
  accepted(telling: Telling): void {
    const record = this.#of(telling.reader);
    const owed = this.#owed(record, telling);
    if (JSON.stringify([...telling.places].sort((a, b) => a - b)) !== JSON.stringify(owed))
      this.breach(`${telling.reader}, ${telling.edition.id}: told ${telling.places}, owed ${owed}`);
    const { corrections = [] } = telling;
    const due = this.#correctionsOwed(record, telling.edition.id);
    // Who was held may be told again: whether they have it is not known.
    const got = corrections.filter(
      (id) => due.includes(id as CorrectionId) || !wasDoubted(record, id),
    );
    if ([...got].sort().join() !== [...due].sort().join())
      this.breach(
        `${telling.reader}, ${telling.edition.id}: got corrections ${corrections}, owed ${due}`,
      );
    this.figures.corrected += corrections.length;
    this.#count(record, telling);
    this.#tell(record, telling);
    this.#keep(record, telling, 'sent');
  }

  /** A reply was lost: the ledger cannot know; the reader may have it. */
  held(telling: Telling, taken: boolean): void {
    const { reader, places } = telling;
    const record = this.#of(reader);
    this.#keep(record, telling, 'held');
    record.held = true;
    this.figures.held += 1;
    if (taken) for (const place of places) record.heard.add(place);
  }

  /** An editor decided about a held mail: sent again, or counted as sent. Only held readers are told twice by it. */
  decided(telling: Telling): void {
    const record = this.#of(telling.reader);
    if (!record.held) this.breach(`${telling.reader}: decided about, and never held`);
    this.#tell(record, telling);
    this.#keep(record, telling, 'sent');
    record.undo = null;
  }

  /** The mail came back. */
  bounced(reader: string, edition: Edition['id']): void {
    const record = this.#of(reader);
    this.figures.bounced += 1;
    for (const mail of record.mails) if (mail.edition === edition) mail.state = 'returned';
    if (record.undo?.edition !== edition) return;
    for (const place of record.undo.added) record.told.delete(place);
    record.horizon = record.undo.horizon;
    record.undo = null;
  }

  /** At the end: everybody among `readers` has come to the end of the log, and is owed no correction of the last edition. */
  ended(readers: Iterable<string>, last: Edition['id']): void {
    for (const reader of readers) {
      const record = this.#of(reader);
      if (record.horizon !== this.#stories.length)
        this.breach(`${reader}: came to ${record.horizon} of ${this.#stories.length}`);
      const owed = this.#correctionsOwed(record, last);
      if (owed.length > 0) this.breach(`${reader}: still owed corrections ${owed}`);
    }
  }

  /** What is corrected was told them in the former words, and nothing that they have, or may have, corrects it. */
  #correctionsOwed({ mails }: Owing, edition: Edition['id']): CorrectionId[] {
    const { carries } = this.#knewOf(edition);
    return carries.filter((id) => {
      const place = this.#corrections.get(id)?.place ?? 0;
      const told = mails.some(
        (mail) =>
          mail.state === 'sent' &&
          mail.places.includes(place) &&
          !this.#knewOf(mail.edition).heeds.includes(id),
      );
      const had = mails.some((mail) => mail.state !== 'returned' && mail.corrections.includes(id));
      return told && !had;
    });
  }

  #knewOf(edition: Edition['id']): Knew {
    return this.#knew.get(edition) ?? { stood: [], chosen: null, heeds: [], carries: [] };
  }

  #keep(
    { mails }: Owing,
    { edition, places, corrections = [] }: Telling,
    state: Mail['state'],
  ): void {
    const known = mails.find((mail) => mail.edition === edition.id);
    if (known) known.state = state;
    else
      mails.push({
        edition: edition.id,
        places,
        corrections,
        state,
        doubted: state === 'held',
      });
  }

  #owed({ horizon, told }: Owing, { edition, wishes }: Telling): number[] {
    const owed: number[] = [];
    const { stood, chosen } = this.#knewOf(edition.id);
    for (let place = horizon + 1; place <= edition.through; place += 1) {
      const standing = stood[place - 1] ?? { names: [], topics: [] };
      const here = !chosen || chosen.some((name) => standing.names[0] === name);
      if (!here || told.has(place) || this.#isWithdrawn(place, edition.id)) continue;
      if (isWanted(standing, wishes)) owed.push(place);
    }
    return owed;
  }

  /** The newest correction of a place counts. */
  #isWithdrawn(place: number, edition: Edition['id']): boolean {
    const heeded = this.#knewOf(edition).heeds.flatMap((id) => this.#corrections.get(id) ?? []);
    return heeded.findLast((correction) => correction.place === place)?.kind === 'withdrawn';
  }

  #count(record: Owing, { edition, places }: Telling): void {
    this.figures.mails += 1;
    this.figures.told += places.length;
    if (places.length === 0) this.figures.quietLines += 1;
    if (places.some((place) => record.heard.has(place))) this.figures.retoldToHeld += 1;
    if (edition.chosen) return;
    for (let place = record.horizon + 1; place <= edition.through; place += 1)
      if (!places.includes(place) && !record.told.has(place)) this.figures.passedOver += 1;
  }

  #tell(record: Owing, { edition, places }: Telling): void {
    const added = places.filter((place) => !record.told.has(place));
    record.undo = { edition: edition.id, horizon: record.horizon, added };
    for (const place of added) record.told.add(place);
    if (!edition.chosen) record.horizon = Math.max(record.horizon, edition.through);
  }

  #of(reader: string): Owing {
    const record = this.#readers.get(reader);
    if (!record) throw new Error(`${reader}: nobody of this name`);
    return record;
  }
}

const wasDoubted = ({ mails }: Owing, id: CorrectionId | undefined): boolean =>
  mails.some((mail) => mail.doubted && mail.corrections.includes(id));

const isWanted = (
  { names, topics: own }: Standing,
  { topics, followed = [], muted = [] }: Subscription,
): boolean => {
  const named = (stories: readonly string[]) => names.some((name) => stories.includes(name));
  if (named(muted)) return false;
  return topics.length === 0 || named(followed) || own.some((topic) => topics.includes(topic));
};
