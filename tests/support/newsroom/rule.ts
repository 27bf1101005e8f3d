import type { Edition, Subscription } from '../../../src/domain/index.ts';
import { STORIES } from './steps.ts';

/** What every reader is owed, kept apart from the code that decides it: sets of places, and no watermark. */
interface Owing {
  /** Everything up to here has been told or passed over. */
  horizon: number;
  /** Told, as far as the ledger can know. */
  readonly told: Set<number>;
  /** Read in a mail whose reply was lost: may come again. */
  readonly heard: Set<number>;
  /** One mail of theirs was held. */
  held: boolean;
  /** What is taken back where the newest mail bounces. */
  undo: {
    readonly edition: Edition['id'];
    readonly horizon: number;
    readonly added: number[];
  } | null;
}

export interface Figures {
  mails: number;
  told: number;
  quietLines: number;
  caughtUp: number;
  passedOver: number;
  retoldToHeld: number;
  bounced: number;
  held: number;
}

/** One mail as the rule sees it. */
export interface Telling {
  readonly reader: string;
  readonly edition: Edition;
  readonly places: readonly number[];
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
  readonly #stories: number[] = [];
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
  };

  breach(line: string): void {
    this.breaches.push(line);
  }

  joins(reader: string, from: number): void {
    const empty = { told: new Set<number>(), heard: new Set<number>() };
    this.#readers.set(reader, { horizon: from, ...empty, held: false, undo: null });
  }

  article(story: number): void {
    this.#stories.push(story);
  }

  /** An accepted mail of an edition's first attempt: exactly what was owed. */
  accepted(telling: Telling): void {
    const record = this.#of(telling.reader);
    const owed = this.#owed(record, telling);
    if (JSON.stringify([...telling.places].sort((a, b) => a - b)) !== JSON.stringify(owed))
      this.breach(`${telling.reader}, ${telling.edition.id}: told ${telling.places}, owed ${owed}`);
    this.#count(record, telling);
    this.#tell(record, telling);
  }

  /** A reply was lost: the ledger cannot know; the reader may have it. */
  held({ reader, places }: Telling, taken: boolean): void {
    const record = this.#of(reader);
    record.held = true;
    this.figures.held += 1;
    if (taken) for (const place of places) record.heard.add(place);
  }

  /** An editor decided about a held mail: sent again, or counted as sent. Only held readers are told twice by it. */
  decided(telling: Telling): void {
    const record = this.#of(telling.reader);
    if (!record.held) this.breach(`${telling.reader}: decided about, and never held`);
    this.#tell(record, telling);
    record.undo = null;
  }

  /** The mail came back. */
  bounced(reader: string, edition: Edition['id']): void {
    const record = this.#of(reader);
    this.figures.bounced += 1;
    if (record.undo?.edition !== edition) return;
    for (const place of record.undo.added) record.told.delete(place);
    record.horizon = record.undo.horizon;
    record.undo = null;
  }

  /** At the end: everybody among `readers` has come to the end of the log. */
  ended(readers: Iterable<string>): void {
    for (const reader of readers)
      if (this.#of(reader).horizon !== this.#stories.length)
        this.breach(`${reader}: came to ${this.#of(reader).horizon} of ${this.#stories.length}`);
  }

  #owed({ horizon, told }: Owing, { edition, wishes }: Telling): number[] {
    const owed: number[] = [];
    for (let place = horizon + 1; place <= edition.through; place += 1) {
      const name = `s${this.#stories[place - 1]}`;
      const chosen = !edition.chosen || edition.chosen.some((id) => id === name);
      if (chosen && !told.has(place) && this.#wants(wishes, place)) owed.push(place);
    }
    return owed;
  }

  #wants({ topics, followed = [], muted = [] }: Subscription, place: number): boolean {
    const story = this.#stories[place - 1] as number;
    const named = (stories: readonly string[]) => stories.includes(`s${story}`);
    if (named(muted)) return false;
    const own = STORIES[story] ?? [];
    return topics.length === 0 || named(followed) || own.some((topic) => topics.includes(topic));
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
